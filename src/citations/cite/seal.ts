import { formatVersion } from '../../model/addressing/revision.ts';
import { type Place, placeToPath } from '../../model/addressing/place.ts';
import { chineseText, englishText } from './citation-words.ts';
import { groupPlaces, type PlaceGroup, type Run, type SeriesKind } from './group-places.ts';

/** What a citation carries of the text that it was taken from. */
export interface CitationSeal {
	/** As `formatVersion` has it; null for the paper as it was first issued. */
	version: string | null;
	/** The first digits of the SHA-256 of the normal form of the text, in hexadecimal. */
	hash: string;
}

/** Digits that a citation carries: 48 bits. */
const DIGITS = 12;

/** Returns the seal of a text of a document by its hash, as `passages.jsonl` has it. */
export const sealOf = (documentId: string, sha256: string): CitationSeal => ({
	version: formatVersion(documentId),
	hash: sha256.slice(0, DIGITS),
});

/** 〔版本：原本；校验：9f86d081884c〕 */
export const printChineseSeal = ({ version, hash }: CitationSeal): string =>
	chineseText.seal(version ?? chineseText.original, hash);

/** [version: original; check: 9f86d081884c] */
export const printEnglishSeal = ({ version, hash }: CitationSeal): string =>
	englishText.seal(version ?? englishText.original, hash);

/** Returns the places of a group whose texts are hashed; null where a place of it has no text of its own in `passages.jsonl`. */
function sealedGroup(group: PlaceGroup): Place[] | null {
	// How many paragraphs stand between 12 bis and 14 no number tells.
	if (group.kind === 'paragraph' && group.entries.some((entry) => 'first' in entry)) return null;
	switch (group.kind) {
		case 'paragraph':
			return group.entries.flatMap((entry): Place[] => {
				if ('first' in entry) return [];
				if ('from' in entry) return countPlaces('paragraph', entry);
				const { number, inserted } = entry;
				return [{ kind: 'paragraph', number, ...(inserted !== '' && { inserted }) }];
			});
		case 'items': {
			const { of, number, inserted } = group;
			if (of === 'box') return null;
			return [
				of === 'text'
					? { kind: 'text', number }
					: { kind: 'paragraph', number, ...(inserted !== '' && { inserted }) },
			];
		}
		case 'text':
		case 'table':
		case 'footnote':
		case 'endnote':
			return group.entries.flatMap((run) => countPlaces(group.kind, run));
		case 'front':
		case 'box':
		case 'figure':
		case 'heading':
			return null;
	}
}

const countPlaces = (kind: 'paragraph' | SeriesKind, { from, to }: Run): Place[] =>
	Array.from({ length: to - from + 1 }, (_, at) => ({ kind, number: from + at }));

/**
 * Returns the paragraphs, texts, tables and notes whose texts a seal is of, in the order cited, each once: of an item what
 * holds it, of a range each number of it. Null where something else is cited, or the document as a whole.
 */
export function sealedPlaces(places: readonly Place[]): Place[] | null {
	const sealed = new Map<string, Place>();
	for (const { part, groups } of groupPlaces(places)) {
		if (groups.length === 0) return null;
		for (const group of groups) {
			const own = sealedGroup(group);
			if (own === null) return null;
			for (const one of own) {
				const place = part === null ? one : ({ ...one, part } as Place);
				sealed.set(placeToPath(place), place);
			}
		}
	}
	return sealed.size === 0 ? null : [...sealed.values()];
}

/** What stands in brackets of any kind, and holds none; the lines of a mail break it anywhere. */
const BRACKETED = /[〔［【﹝[（(](?<inside>[^〔〕［］【】﹝﹞[\]（）()]{16,160})[〕］】﹞\]）)]/gu;
/** Of what is inside, without white space and what is not seen. */
const INSIDE =
	/^(?:版本|version):(?<version>[^:;]{1,40});(?:校[验驗]|check):(?<hash>[\da-f]{12,64})$/iu;
const UNSEEN = /[\s\p{Cf}\u0085>]/gu;

/** What a seal says: its version as it is written, its digits in lower case. */
export interface ReadSeal {
	version: string;
	hash: string;
}

/**
 * Returns the seals in a text, UTF-16 offsets, `to` exclusive. Width and case, line breaks in the midst of one, and the `>`
 * of lines that a mail quotes make no difference.
 */
export function findSeals(text: string): (ReadSeal & { from: number; to: number })[] {
	return [...text.matchAll(BRACKETED)].flatMap(({ 0: whole, index: from, groups }) => {
		const inside = (groups?.['inside'] ?? '').replaceAll(UNSEEN, '').normalize('NFKC');
		const { version, hash } = INSIDE.exec(inside)?.groups ?? {};
		if (version === undefined || hash === undefined) return [];
		return [{ from, to: from + whole.length, version, hash: hash.toLowerCase() }];
	});
}

/** Returns a text without the seal of a citation, and what it says. Of several seals the last. */
export function readSeal(text: string): { rest: string; seal: ReadSeal | null } {
	const found = findSeals(text).at(-1);
	if (found === undefined) return { rest: text, seal: null };
	const { from, to, version, hash } = found;
	return { rest: text.slice(0, from) + text.slice(to), seal: { version, hash } };
}
