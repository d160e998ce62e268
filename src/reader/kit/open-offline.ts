import type { OpenArchive } from '../../search/client/answer-query.ts';
import { matchPhrase } from '../../search/client/match-phrase.ts';
import { mergeNames } from '../../search/client/relate-by-name.ts';
import { openLeads } from '../../search/client/relate-by-text.ts';
import { createThesaurus } from '../../search/client/thesaurus.ts';
import { createVocabulary, type Vocabulary } from '../../search/client/vocabulary.ts';
import { toRecordTokens } from '../../search/tokens.ts';
import { collectPostings, toParts } from './memory-postings.ts';
import { openOfflineCatalogue, type OfflineCatalogue } from './offline-catalogue.ts';
import type { KitRecord, KitSearchData } from './search-data.ts';

/** What the search of the site works on, made of the records of a kit. */
export interface OfflineArchive extends OpenArchive {
	catalogue: OfflineCatalogue;
}

const wordsOf = ({ words }: KitRecord): string[] => (words === '' ? [] : words.split(' '));

/** Returns the words of records with how many of them hold each. */
function openVocabulary(records: readonly KitRecord[]): Vocabulary {
	const counts = new Map<string, number>();
	for (const word of records.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return createVocabulary([Array.from(counts, ([word, count]): [number, string] => [count, word])]);
}

/** Opens the records of a kit as the archive that the search of the site answers from: its index is made here. */
export function openOfflineArchive(data: KitSearchData): OfflineArchive {
	const catalogue = openOfflineCatalogue(data);
	const { records } = catalogue;
	const postings = collectPostings(
		records.map((record) => toRecordTokens(record.normal, wordsOf(record))),
	);
	const vocabulary = openVocabulary(records);
	const names = mergeNames([data.names], () => Int32Array.from(records.keys()));
	return {
		catalogue,
		find: (phrase) => Promise.resolve(matchPhrase(toParts(phrase, postings))),
		normalOf: (ordinal) => Promise.resolve(catalogue.record(ordinal).normal),
		vocabulary: () => Promise.resolve(vocabulary),
		thesaurus: createThesaurus(data.glossary),
		names: () => Promise.resolve(names),
		leads: openLeads(data.related, catalogue),
	};
}
