import { type Address, formatAddress, idToFragment } from '../../model/addressing/address.ts';
import { readingsOf } from '../../model/addressing/readings.ts';
import { fragmentToPlace, holderOf, isInRange, type Place } from '../../model/addressing/place.ts';
import { hashText } from '../text-hash.ts';
import type { HeldText, Seal, Shelf } from './checked.ts';

/** A stretch of a held text. */
export interface Stretch {
	held: HeldText;
	from: number;
	to: number;
}

/** Returns what an address means: of what it may be read as, the first that is held. */
export function meantBy(address: Address, shelf: Shelf): Address {
	return readingsOf(address).find((one) => shelf.find(one) !== null) ?? address;
}

/** Returns the stretch of a paragraph, text or box that a lettered item is; null where the text does not tell. */
function findItem(text: string, label: string | number): [from: number, to: number] | null {
	if (typeof label === 'number') return null;
	const [letter = '', under] = label.split('-');
	const lineOf = (mark: string, start: number) =>
		text.startsWith(`(${mark})`, start) ? start : text.indexOf(`\n(${mark})`, start) + 1 || -1;
	const from = lineOf(letter, 0);
	if (from === -1) return null;
	const following = String.fromCharCode(letter.charCodeAt(0) + 1);
	const end = letter.length === 1 ? text.indexOf(`\n(${following})`, from) : -1;
	const to = end === -1 ? text.length : end;
	if (under === undefined) return [from, to];
	const inner = lineOf(under, from + 1);
	if (inner === -1 || inner >= to) return null;
	const line = text.indexOf('\n', inner);
	return [inner, line === -1 ? to : Math.min(line, to)];
}

const samePart = (left: Place, right: Place) =>
	('part' in left ? JSON.stringify(left.part) : '') ===
	('part' in right ? JSON.stringify(right.part) : '');

/** True where a stretch stands in the place of an address. A bullet is judged by what it belongs to. */
export function isIn({ held, from, to }: Stretch, { document, place }: Address): boolean {
	if (held.document !== document) return false;
	if (place === null) return true;
	const own = fragmentToPlace(idToFragment(held.id, held.document));
	if (own === null) return false;
	if (place.kind === 'part')
		return 'part' in own && JSON.stringify(own.part) === JSON.stringify(place.part);
	if (place.kind === 'range') {
		if (own.kind !== 'paragraph' || !samePart(own, place)) return false;
		return isInRange(own, place);
	}
	if (formatAddress({ document, place: holderOf(place) }) !== held.id) return false;
	const item = 'label' in place ? findItem(held.text, place.label) : null;
	return item === null || (from >= item[0] && to <= item[1]);
}

/** Returns the texts that a citation's hash is of: of a range each of its paragraphs; none where one is not held. */
async function readSealed(address: Address, shelf: Shelf): Promise<string[]> {
	const { document, place } = address;
	// How many paragraphs stand between 12 bis and 14 no number tells.
	if (place?.kind === 'range' && (place.fromInserted ?? place.toInserted) !== undefined) return [];
	const addresses: Address[] =
		place?.kind === 'range'
			? Array.from({ length: Math.min(place.to - place.from + 1, 500) }, (_, at) => ({
					document,
					place: { ...place, kind: 'paragraph' as const, number: place.from + at },
				}))
			: [address];
	const numbers = addresses.map((one) =>
		shelf.find({ document, place: one.place && holderOf(one.place) }),
	);
	if (numbers.some((number) => number === null)) return [];
	return Promise.all(numbers.map(async (number) => (await shelf.text(number ?? 0)).text));
}

/** Says whether the place that is cited has the text still that a citation was taken from. */
export async function judgeSeal(
	seal: Omit<Seal, 'same'>,
	address: Address,
	shelf: Shelf,
): Promise<Seal> {
	const texts = await readSealed(address, shelf);
	return {
		...seal,
		same: texts.length === 0 ? null : hashText(texts.join('')).startsWith(seal.hash),
	};
}
