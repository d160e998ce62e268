import { formatAddress } from '../../model/addressing/address.ts';
import { loadCopyText } from '../copy/copy-text.ts';
import { chooseElement } from '../copy/read-place.ts';
import { buildWayToBasket, collect } from './collect.ts';
import { readBasket } from './stored-basket.ts';

/** Returns the ids of what a button at a number stands for. */
function idsAt(button: Element): string[] {
	const place = button.closest<HTMLElement>('.paragraph');
	const chosen = place === null ? null : chooseElement(place);
	if (chosen === null) return [];
	const { document, places } = chosen;
	return places.map((one) => formatAddress({ document, place: one }));
}

async function replace(button: Element): Promise<HTMLElement> {
	const link = buildWayToBasket((await loadCopyText()).collected, 'collect collected');
	link.dataset['label'] = 'copy.collected';
	button.replaceWith(link);
	return link;
}

/** Puts a paragraph into the basket, from the button at its number. */
export async function collectPlace(button: Element): Promise<void> {
	if (await collect(idsAt(button))) (await replace(button)).focus();
}

/** Shows at the numbers of this page which of its paragraphs are in the basket. */
export async function showCollected(): Promise<void> {
	const { ids } = readBasket();
	for (const button of document.querySelectorAll('button.collect')) {
		const own = idsAt(button);
		if (own.length > 0 && own.every((id) => ids.includes(id))) await replace(button);
	}
}
