import { createFormFinder } from '../../search/find-forms.ts';
import { normalize } from '../../search/normal-form.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { GlossaryTerm } from '../../search/index/load-glossary.ts';
import { type Country, createCountryFinder } from './find-countries.ts';
import { compareByPinyin } from './order-by-pinyin.ts';

/** Something that the index lists, and every record where it stands. */
export interface IndexEntry {
	/** Fragment on its page. */
	id: string;
	term: string;
	/** Other Chinese forms that count as the same. */
	aliases: readonly string[];
	english: readonly string[];
	/** In the order of the records. */
	records: readonly SearchRecord[];
}

/** A record with the normal form of its text. */
interface NormalRecord {
	record: SearchRecord;
	normal: string;
}

/** Returns records with their normal forms, so that these are made once. */
export function toNormalRecords(records: readonly SearchRecord[]): NormalRecord[] {
	return records.map((record) => ({ record, normal: normalize(record.text) }));
}

const byTerm = (left: IndexEntry, right: IndexEntry): number =>
	compareByPinyin(left.term, right.term);

/**
 * Returns the terms of a glossary in the order of their readings, each with the records where one of its Chinese forms
 * occurs: exactly those that a search for them finds, a term inside a longer one included.
 */
export function buildTermEntries(
	terms: readonly GlossaryTerm[],
	records: readonly NormalRecord[],
): IndexEntry[] {
	const findTerms = createFormFinder(
		terms.map(({ term, aliases }) => [term, ...aliases].map(normalize)),
	);
	const found = terms.map((): SearchRecord[] => []);
	for (const { record, normal } of records) {
		for (const number of findTerms(normal)) found[number]?.push(record);
	}
	return terms
		.map(({ id, term, aliases, english }, number) => {
			return { id, term, aliases, english, records: found[number] ?? [] };
		})
		.toSorted(byTerm);
}

/** Returns the countries that some record names, in the order of their readings; `cut` cuts a text into its words. */
export function buildCountryEntries(
	countries: readonly Country[],
	records: readonly NormalRecord[],
	cut: (text: string) => string[],
): IndexEntry[] {
	const findCountries = createCountryFinder(countries, cut);
	const found = new Map<string, SearchRecord[]>();
	for (const { record, normal } of records) {
		for (const code of findCountries(normal)) {
			const known = found.get(code);
			if (known === undefined) found.set(code, [record]);
			else known.push(record);
		}
	}
	return countries
		.map(({ code, term, aliases, english }) => ({
			id: `country-${code.toLowerCase()}`,
			term,
			aliases,
			english: [english],
			records: found.get(code) ?? [],
		}))
		.filter((entry) => entry.records.length > 0)
		.toSorted(byTerm);
}
