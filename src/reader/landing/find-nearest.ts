import { PART_SEGMENT } from '../../model/addressing/part-name.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';

/** Begins like an address of a place, well-formed or not. */
const PLACE_LIKE = new RegExp(
	String.raw`^(?<prefix>(?:${PART_SEGMENT}[-/])?(?:p|fn|en|box|fig|h|text|table))(?<digits>\d+)`,
	'u',
);
const PART_LIKE = new RegExp(`^${PART_SEGMENT}$`, 'u');
/** A place with a number, no item of it. */
const NUMBERED = /^(?:[a-z]+\d{0,2}-)?[a-z]+\d+$/u;

/** True for a fragment that was meant for a place of a document, and not for the page or for some program. */
export function isPlaceLike(fragment: string): boolean {
	return fragment === 'front' || PART_LIKE.test(fragment) || PLACE_LIKE.test(fragment);
}

/**
 * Returns the fragments, of those that a page has, that stand nearest to one that it has not: what an item belongs to,
 * else the numbers before and after of the same kind in the same body or part, else none.
 */
export function findNearest(fragment: string, held: readonly string[]): string[] {
	const { prefix = '', digits } = PLACE_LIKE.exec(fragment)?.groups ?? {};
	if (held.includes(prefix + String(digits))) return [prefix + String(digits)];
	const number = Number(digits);
	const numbers = held
		.filter((one) => fragmentToPlace(one) !== null && NUMBERED.test(one))
		.flatMap((one) => {
			const own = PLACE_LIKE.exec(one)?.groups;
			return own?.['prefix'] === prefix ? [Number(own['digits'])] : [];
		});
	const before = numbers.filter((one) => one < number);
	const behind = numbers.filter((one) => one > number);
	return [
		...(before.length > 0 ? [Math.max(...before)] : []),
		...(behind.length > 0 ? [Math.min(...behind)] : []),
	].map((one) => prefix + String(one));
}
