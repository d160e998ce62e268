import { siteUrl } from '../../words/site-url.ts';
import { announce } from '../copy/announce.ts';
import { loadCopyText } from '../copy/copy-text.ts';
import { addToBasket, BASKET_LIMIT } from './basket.ts';
import { readBasket, writeBasket } from './stored-basket.ts';

/** Puts places into the basket of this device and says so; false where it has no room for all of them. */
export async function collect(ids: readonly string[]): Promise<boolean> {
	const text = await loadCopyText();
	const { basket, added, refused } = addToBasket(readBasket(), ids);
	if (refused > 0) {
		announce(text.basketFull(BASKET_LIMIT));
		return false;
	}
	const isStored = added === 0 || writeBasket(basket);
	announce(isStored ? text.addedToBasket(basket.ids.length) : text.notStored);
	return true;
}

/** Returns the way to the basket, which takes the place of a button that has put something into it. */
export function buildWayToBasket(words: string, className: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.className = className;
	link.href = siteUrl('basket/');
	link.textContent = words;
	return link;
}
