import { fragmentToPlace } from '../../model/addressing/place.ts';

/** Begins like an address of a place, well-formed or not. */
const PLACE_LIKE = /^(p|fn|box|fig|h)(\d+)/;

/** True for a fragment that was meant for a place of a document, and not for the page or for some program. */
export function isPlaceLike(fragment: string): boolean {
	return fragment === 'front' || PLACE_LIKE.test(fragment);
}

/**
 * Returns the fragments, of those that a page has, that stand nearest to one that it has not: what an item belongs to,
 * else the numbers before and after of the same kind, else none.
 */
export function findNearest(fragment: string, held: readonly string[]): string[] {
	const [, prefix = '', digits] = PLACE_LIKE.exec(fragment) ?? [];
	if (held.includes(prefix + String(digits))) return [prefix + String(digits)];
	const number = Number(digits);
	const numbers = held
		.filter((one) => fragmentToPlace(one) !== null && /^[a-z]+\d+$/.test(one))
		.flatMap((one) => {
			const [, own, value] = PLACE_LIKE.exec(one) ?? [];
			return own === prefix ? [Number(value)] : [];
		});
	const before = numbers.filter((one) => one < number);
	const behind = numbers.filter((one) => one > number);
	return [
		...(before.length > 0 ? [Math.max(...before)] : []),
		...(behind.length > 0 ? [Math.min(...behind)] : []),
	].map((one) => prefix + String(one));
}
