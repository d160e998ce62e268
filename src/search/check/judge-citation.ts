import { type Address, formatAddress, idToFragment } from '../../model/addressing/address.ts';
import type { NamedPlaces } from '../../model/addressing/named-places.ts';
import { readingsOf } from '../../model/addressing/readings.ts';
import { fragmentToPlace, holderOf, isInRange, type Place } from '../../model/addressing/place.ts';
import { type ReadSeal, sealedPlaces } from '../../citations/cite/seal.ts';
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

/** Returns the held texts that the hash of a citation is of, in their order; none where it is of no such text. */
async function readSealed({ document, places }: NamedPlaces, shelf: Shelf): Promise<HeldText[]> {
	const meant = places.map((place) => meantBy({ document, place }, shelf));
	const [first] = meant;
	const sealed = sealedPlaces(meant.flatMap(({ place }) => place ?? []));
	if (first === undefined || sealed === null) return [];
	const numbers = sealed.map((place) => shelf.find({ document: first.document, place }));
	return Promise.all(numbers.filter((number) => number !== null).map(shelf.text));
}

/** A seal that was compared with the texts that it is of. */
export interface JudgedSeal {
	seal: Seal;
	/** None where they are not held. */
	texts: readonly HeldText[];
}

/** Says whether the places that are cited have the text still that a citation was taken from. */
export async function judgeSeal(
	seal: ReadSeal,
	named: NamedPlaces,
	shelf: Shelf,
): Promise<JudgedSeal> {
	const texts = await readSealed(named, shelf);
	const hash = () => hashText(texts.map(({ text }) => text).join(''));
	return {
		seal: { ...seal, same: texts.length === 0 ? null : hash().startsWith(seal.hash) },
		texts,
	};
}
