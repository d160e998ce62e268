import { formatAddress } from '../../model/addressing/address.ts';
import { addToBasket, BASKET_LIMIT } from '../basket/basket.ts';
import { readBasket, writeBasket } from '../basket/stored-basket.ts';
import { siteUrl } from '../../words/site-url.ts';
import { buildElement } from '../page/build-element.ts';
import { announce } from './announce.ts';
import type { Chosen } from './chosen.ts';
import type { CopyText } from './copy-text.ts';

/** Returns the ids of what is chosen, as the basket keeps them. */
function idsOf({ document, places }: Chosen): string[] {
	return places.length === 0
		? [document]
		: places.map((place) => formatAddress({ document, place }));
}

export interface BasketButton {
	element: HTMLElement;
	show(chosen: Chosen): void;
}

/** Returns the button that puts what is chosen into the basket, and the way there. */
export function buildBasketButton(text: CopyText): BasketButton {
	let chosen: Chosen | null = null;
	const button = buildElement('button', 'button', []);
	button.type = 'button';
	const link = buildElement('a', '', [text.openBasket]);
	link.href = siteUrl('basket/');
	const show = (): void => {
		const { ids } = readBasket();
		const isIn = chosen !== null && idsOf(chosen).every((id) => ids.includes(id));
		button.textContent = isIn ? text.added(ids.length) : text.add;
		button.disabled = isIn;
		link.hidden = ids.length === 0;
	};
	button.addEventListener('click', () => {
		if (chosen === null) return;
		const { basket, added, refused } = addToBasket(readBasket(), idsOf(chosen));
		const isStored = added === 0 || writeBasket(basket);
		if (refused > 0) announce(text.basketFull(BASKET_LIMIT));
		else if (isStored) announce(text.addedToBasket(basket.ids.length));
		else announce(text.notStored);
		show();
		link.focus();
	});
	return {
		element: buildElement('p', 'copy-basket', [button, link]),
		show(of) {
			chosen = of;
			show();
		},
	};
}
