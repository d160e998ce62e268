import { addressToPageFragment, idToFragment } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import {
	type DocumentEntry,
	type GlossaryEntry,
	type GlossaryGroup,
	KIND_LETTERS,
	type MarkTable,
	type RecordTable,
	type RelatedEntry,
	type TextEntry,
	TEXTS_PER_FILE,
	type WordFile,
} from '../data-files.ts';
import type { PlacedMark } from '../collect-marks.ts';
import { findChange } from '../correct-text.ts';
import { normalize } from '../normal-form.ts';
import type { SearchRecord } from '../record.ts';
import { createPlaceCounter } from '../number-places.ts';

/** Returns one entry a document, in the order of the records, which stand together document by document. */
export function buildDocumentEntries(records: readonly SearchRecord[]): DocumentEntry[] {
	return records.flatMap(({ document, symbol, title, filters, date }, from) => {
		if (records[from - 1]?.document === document) return [];
		const { kind: _kind, ...shared } = filters;
		return [{ id: document, symbol, title, filters: shared, date, from }];
	});
}

function kindLetter(record: SearchRecord): string {
	const [letter] =
		Object.entries(KIND_LETTERS).find(
			([, { kind, decision }]) => kind === record.kind && decision === record.decision,
		) ?? [];
	if (letter === undefined)
		throw new Error(`The record ${record.id} is of no kind that search knows.`);
	return letter;
}

/**
 * Returns the table of all records. Throws where a record has another URL than its id says.
 *
 * @param lengths Characters of the normal form of each.
 */
export function buildRecordTable(records: readonly SearchRecord[], lengths: number[]): RecordTable {
	const numbers: RecordTable['numbers'] = {};
	const counter = createPlaceCounter();
	for (const [ordinal, { id, url, document, kind }] of records.entries()) {
		const fragment = idToFragment(id, document) || null;
		const place = fragment === null ? null : fragmentToPlace(fragment);
		if (addressToPageFragment({ document, place }) !== url) {
			throw new Error(`The record ${id} is at ${url}, and not where its id says.`);
		}
		const given = counter.toGive(document, kind, fragment);
		if (given !== undefined) numbers[ordinal] = given;
		counter.follow(document, kind, given);
	}
	return {
		kinds: records.map(kindLetter).join(''),
		lengths,
		numbers,
	};
}

/** Returns what is shown of each record, cut into the files that are fetched one by one. */
export function buildTextFiles(records: readonly SearchRecord[]): TextEntry[][] {
	const entries = records.map(({ text, section }): TextEntry => [text, ...section]);
	return Array.from({ length: Math.ceil(entries.length / TEXTS_PER_FILE) }, (_, file) =>
		entries.slice(file * TEXTS_PER_FILE, (file + 1) * TEXTS_PER_FILE),
	);
}

/** Returns what leads to a record without being its own text. */
export function buildRelatedEntries(records: readonly SearchRecord[]): RelatedEntry[] {
	return records.flatMap(({ text: original, related }, ordinal) =>
		related.map((one): RelatedEntry => {
			if (one.kind !== 'correction') return { ordinal, ...one };
			const { kind, text, printed, proposed } = one;
			return { ordinal, kind, printed, proposed, change: findChange(original, text) };
		}),
	);
}

/** Returns the marks of notes in the texts of records, by their ordinals. */
export function buildMarkTable(
	records: readonly SearchRecord[],
	marks: ReadonlyMap<string, PlacedMark[]>,
): MarkTable {
	return Object.fromEntries(
		records.flatMap(({ id }, ordinal) => {
			const own = marks.get(id);
			return own === undefined ? [] : [[ordinal, own]];
		}),
	);
}

/** Returns the count of the texts that hold each word, from the words of each text. */
export function countWords(texts: Iterable<readonly string[]>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const words of texts) {
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/** Returns the counts of several lists of words together. */
export function sumWords(files: Iterable<WordFile>): Map<string, number> {
	const sums = new Map<string, number>();
	for (const file of files) {
		for (const [count, words] of file) {
			for (const word of words.split(' ')) sums.set(word, (sums.get(word) ?? 0) + count);
		}
	}
	return sums;
}

/** Returns words by the count of records that hold each, most frequent first. */
export function buildWordFile(counts: ReadonlyMap<string, number>): WordFile {
	const ofCounts = Map.groupBy(counts, ([, count]) => count);
	return [...ofCounts]
		.sort(([left], [right]) => right - left)
		.map(([count, words]) => [
			count,
			words
				.map(([word]) => word)
				.sort()
				.join(' '),
		]);
}

/** Returns the groups of the glossary with those of its forms marked that stand in the archive, by their normal forms. */
export function buildGlossary(
	groups: readonly GlossaryGroup[],
	held: ReadonlySet<string>,
): GlossaryEntry[] {
	return groups.map((forms) => [
		forms.map((form) => (held.has(normalize(form)) ? '1' : '0')).join(''),
		...forms,
	]);
}
