import type { PhrasePart } from '../../search/client/match-phrase.ts';
import { NO_POSTINGS, type Postings } from '../../search/pagefind/read-postings.ts';
import { parseToken, type ThinPhrase } from '../../search/tokens.ts';

/** Returns where the tokens of some records stand, by their beginnings; the tokens of a record are parted by spaces. */
export function collectPostings(records: readonly string[]): Map<string, Postings> {
	const found = new Map<string, { records: number[]; starts: number[]; places: number[] }>();
	for (const [record, tokens] of records.entries()) {
		for (const [place, token] of tokens.split(' ').entries()) {
			const { stem } = parseToken(token);
			const known = found.get(stem) ?? { records: [], starts: [], places: [] };
			found.set(stem, known);
			if (known.records.at(-1) !== record) {
				known.records.push(record);
				known.starts.push(known.places.length);
			}
			known.places.push(place);
		}
	}
	return new Map(
		Array.from(found, ([stem, { records, starts, places }]) => [
			stem,
			{
				records: Int32Array.from(records),
				starts: Int32Array.from([...starts, places.length]),
				places: Int32Array.from(places),
			},
		]),
	);
}

/** Returns the parts of a phrase over some postings. */
export function toParts(phrase: ThinPhrase, postings: ReadonlyMap<string, Postings>): PhrasePart[] {
	return phrase.flatMap((stem, offset) =>
		stem === null ? [] : [{ postings: postings.get(stem) ?? NO_POSTINGS, offset }],
	);
}
