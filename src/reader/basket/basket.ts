import { formatAddress, parseAddress } from '../../model/addressing/address.ts';

/** Passages that a reader has chosen, across documents. */
export interface Basket {
	/** Ids of documents or of places in them, each once, in the order chosen: `gb/346/ins/8/p12`. */
	ids: readonly string[];
	/** What the reader calls it; "" for nothing. */
	title: string;
}

export const EMPTY_BASKET: Basket = { ids: [], title: '' };
export const BASKET_LIMIT = 200;
export const TITLE_LIMIT = 100;

/** Longer than any address can be. */
const LONGEST_ID = 120;

/** True for the id of a document or of a place, written as the archive writes it. */
export function isBasketId(id: unknown): id is string {
	if (typeof id !== 'string' || id.length > LONGEST_ID) return false;
	const address = parseAddress(id);
	return address !== null && formatAddress(address) === id;
}

export interface Addition {
	basket: Basket;
	/** How many were put in, and how many were there before. */
	added: number;
	held: number;
	/** How many found no room; where any did, nothing was put in. */
	refused: number;
}

/** Returns the basket with ids behind those it has; with none of them where there is not room for all. */
export function addToBasket(basket: Basket, ids: readonly string[]): Addition {
	const fresh = [...new Set(ids)].filter((id) => !basket.ids.includes(id));
	const held = new Set(ids).size - fresh.length;
	const room = BASKET_LIMIT - basket.ids.length;
	if (fresh.length > room) return { basket, added: 0, held, refused: fresh.length };
	return {
		basket: { ...basket, ids: [...basket.ids, ...fresh] },
		added: fresh.length,
		held,
		refused: 0,
	};
}

/** Returns the basket with an id moved by so many places; unchanged where it would leave the list. */
export function moveInBasket(basket: Basket, id: string, by: number): Basket {
	const from = basket.ids.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= basket.ids.length) return basket;
	return { ...basket, ids: basket.ids.toSpliced(from, 1).toSpliced(to, 0, id) };
}

/** Returns the basket without an id. */
export function removeFromBasket(basket: Basket, id: string): Basket {
	return { ...basket, ids: basket.ids.filter((one) => one !== id) };
}
