import { readChoice } from '../page/stored-choice.ts';
import { EMPTY_BASKET, type Basket } from './basket.ts';
import { formatBasketFile, parseBasketFile } from './basket-file.ts';

const NAME = 'basket';

// Where storing is forbidden, the basket lasts as long as the page.
let unstored: Basket | null = null;

/** Returns the basket of this device; empty where there is none, or none that can be read. */
export function readBasket(): Basket {
	if (unstored !== null) return unstored;
	const stored = readChoice(NAME);
	const read = stored === null ? null : parseBasketFile(stored);
	return read !== null && 'basket' in read ? read.basket : EMPTY_BASKET;
}

/** Stores the basket on this device; false where that is forbidden, and it lasts as long as the page. */
export function writeBasket(basket: Basket): boolean {
	try {
		localStorage.setItem(NAME, formatBasketFile(basket));
		unstored = null;
		return true;
	} catch {
		unstored = basket;
		return false;
	}
}

/** Calls a function when another page has changed the basket. */
export function watchBasket(changed: () => void): void {
	window.addEventListener('storage', ({ key }) => {
		if (key === NAME || key === null) changed();
	});
}
