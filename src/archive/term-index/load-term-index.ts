import { join } from 'node:path';
import { loadArchive } from '../documents/load-archive.ts';
import { readOnce } from '../documents/read-once.ts';
import { collectRecords } from '../../search/collect-records.ts';
import { createSegmenter } from '../../search/index/cut-words.ts';
import { loadGlossary, toGroups } from '../../search/index/load-glossary.ts';
import {
	buildCountryEntries,
	buildTermEntries,
	toNormalRecords,
	type IndexEntry,
} from './build-entries.ts';
import { readIfThere } from '../../files/folder.ts';
import { type Country, parseCountries } from './find-countries.ts';
import { letterOf } from './order-by-pinyin.ts';

/** The terms of a letter. */
export interface LetterGroup {
	letter: string;
	/** Part of its address: `a`; `0-9` for figures. */
	slug: string;
	entries: IndexEntry[];
}

export interface TermIndex {
	letters: LetterGroup[];
	countries: IndexEntry[];
}

const COUNTRIES = 'content/glossary/countries.yml';

/** Returns the countries of `content/glossary/countries.yml`; none where the project has no such list. */
function readCountries(root: string): Country[] {
	const text = readIfThere(join(root, COUNTRIES));
	return text === null ? [] : parseCountries(text.toString(), COUNTRIES);
}

async function buildTermIndex(): Promise<TermIndex> {
	const root = process.cwd();
	const { documents } = await loadArchive();
	const records = toNormalRecords(collectRecords(documents));
	const glossary = loadGlossary(root);
	const terms = buildTermEntries(glossary, records).filter((entry) => entry.records.length > 0);
	const letters = [...Map.groupBy(terms, ({ term }) => letterOf(term))].map(
		([letter, entries]) => ({
			letter,
			slug: letter.toLowerCase().replace('–', '-').replace('#', 'other'),
			entries,
		}),
	);
	const cut = createSegmenter(toGroups(glossary));
	return { letters, countries: buildCountryEntries(readCountries(root), records, cut) };
}

/** Returns the index of the archive's terms and countries; it is made once a build. */
export function loadTermIndex(): Promise<TermIndex> {
	return readOnce('term index', buildTermIndex);
}
