import { readCitation } from '../../citations/cite/read-citation.ts';
import { formatAddress } from '../../model/addressing/address.ts';
import { holderOf } from '../../model/addressing/place.ts';
import { type NamedDocument, namesIn } from '../client/find-address.ts';
import { normalize } from '../normal-form.ts';
import type { PlacedMark } from '../collect-marks.ts';
import type { HeldText, Shelf } from './checked.ts';

/** Texts that all are at hand, in the order of the archive. */
export interface HeldTexts {
	texts: readonly HeldText[];
	documents: readonly NamedDocument[];
	/** Marks of the notes in a text by its id; none where they are not known. */
	marksOf?: (id: string) => Promise<readonly PlacedMark[]> | readonly PlacedMark[];
}

/** Pairs of characters by which texts are found: every text that holds a longer piece has all of its pairs. */
function indexPairs(normals: readonly string[]): Map<string, number[]> {
	const pairs = new Map<string, number[]>();
	for (const [number, normal] of normals.entries()) {
		for (let at = 0; at + 1 < normal.length; at += 1) {
			const pair = normal.slice(at, at + 2);
			const holders = pairs.get(pair);
			if (holders === undefined) pairs.set(pair, [number]);
			else if (holders.at(-1) !== number) holders.push(number);
		}
	}
	return pairs;
}

/** Half a pair of surrogates at an end: no text holds it as a character. */
const HALF = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;

/** Opens texts as what quotations are compared with. */
export function openMemoryShelf({ texts, documents, marksOf }: HeldTexts): Shelf {
	const normals = texts.map(({ text }) => normalize(text));
	const numbers = new Map(texts.map(({ id }, number) => [id, number]));
	const names = namesIn({ documents });
	const all = [...normals.keys()];
	let pairs: Map<string, number[]> | undefined;
	/** Returns the texts that hold the rarest pair of a few of its pairs. */
	const likely = (normal: string): readonly number[] => {
		pairs ??= indexPairs(normals);
		let fewest: readonly number[] = all;
		const step = Math.max(1, Math.floor(normal.length / 16));
		for (let at = 0; at + 1 < normal.length; at += step) {
			const holders = pairs.get(normal.slice(at, at + 2)) ?? [];
			if (holders.length < fewest.length) fewest = holders;
		}
		return fewest;
	};
	return {
		holding: (normal) =>
			Promise.resolve(
				(HALF.test(normal) ? [] : likely(normal)).filter(
					(number) => normals[number]?.includes(normal) === true,
				),
			),
		text(number) {
			const text = texts[number];
			if (text === undefined) throw new RangeError(`There is no text ${String(number)}.`);
			return Promise.resolve(text);
		},
		marks: async (number) => (await marksOf?.(texts[number]?.id ?? '')) ?? [],
		find: ({ document, place }) =>
			numbers.get(formatAddress({ document, place: place && holderOf(place) })) ?? null,
		readCitation: (text) => readCitation(text, names),
	};
}
