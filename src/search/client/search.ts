import { addressToPageFragment } from '../../addressing/address.ts';
import type { Term } from '../query.ts';
import type { RecordKind } from '../record.ts';
import { answerQuery, type OpenArchive } from './answer-query.ts';
import { type Catalogue, openCatalogue } from './catalogue.ts';
import { openDataSource } from './data-source.ts';
import { makeExcerpt } from './excerpt.ts';
import { countFacets, type Facets, filterMatches, type Filters } from './facets.ts';
import { type Match, type Way, wayOf } from './match.ts';
import { openPostings } from './postings.ts';
import { createSegmenter } from './segment.ts';
import { type Sort, sortMatches } from './sort-matches.ts';
import type { Suggestion } from './suggest.ts';
import { type Summary, summarize } from './summarize.ts';
import { createThesaurus } from './thesaurus.ts';

export interface SearchOptions {
	filters?: Filters;
	/** Most results returned; `Infinity` for all of them. */
	limit?: number;
	/** Results left out at the beginning. */
	offset?: number;
	/** Order of the results; exact ones stay before related ones. */
	sort?: Sort;
	/** Whether the results of a document stand together. */
	group?: boolean;
	/** Only paragraphs that propose a decision. */
	decisions?: boolean;
	/** Reasons for which related results are left out. */
	without?: readonly Way[];
	/** Excerpts are whole texts. */
	whole?: boolean;
}

export interface SearchResult {
	id: string;
	kind: RecordKind;
	match: 'exact' | 'related';
	/** In Chinese; null for an exact match that needs no explanation. */
	why: string | null;
	/** Its reason in one word; null for an exact match. */
	way: Way | null;
	/** A paragraph that proposes a decision. */
	decision: boolean;
	/** Root-relative, with the base path of the site. */
	url: string;
	/** Id of the document. */
	document: string;
	/** Title of the document. */
	title: string;
	/** Headings over it, outermost first. */
	section: string[];
	/** Plain text. */
	excerpt: string;
	/** Places in the excerpt, in UTF-16 units, the end exclusive. */
	marks: [from: number, to: number][];
}

export interface SearchAnswer {
	total: number;
	totals: { exact: number; related: number };
	results: SearchResult[];
	facets: Facets;
	suggestions: Suggestion[];
	/** How the query was read; its texts are in normal form. */
	terms: Term[];
	summary: Summary;
}

const ROOT = new URL('./', import.meta.url);
/** Base path of the site, which `search/search.js` stands under. */
const BASE = new URL('../', ROOT).pathname;

async function open(): Promise<OpenArchive> {
	const source = await openDataSource(ROOT);
	const [catalogue, words, glossary, related] = await Promise.all([
		openCatalogue(source),
		source.words(),
		source.glossary(),
		source.related(),
	]);
	const find = await openPostings(source, catalogue);
	return {
		catalogue,
		find,
		words,
		segment: createSegmenter(words),
		thesaurus: createThesaurus(glossary),
		related,
	};
}

let opened: Promise<OpenArchive> | undefined;

/** Opens the index where it is not open yet. */
function openOnce() {
	opened ??= open();
	return opened;
}

async function toResult(found: Match, catalogue: Catalogue, whole: boolean): Promise<SearchResult> {
	const { ordinal, match, why, needles, loose, address } = found;
	const { kind, decision, document } = catalogue.entry(ordinal);
	const { id, url, text, section } = await catalogue.text(ordinal);
	return {
		id,
		kind,
		match,
		why,
		way: wayOf(found),
		decision,
		url: address === null ? BASE + url.slice(1) : addressToPageFragment(address, BASE),
		document: document.id,
		title: document.title,
		section,
		...makeExcerpt(text, needles, loose, whole),
	};
}

/**
 * Searches the archive. Exact matches come first, all of them; then what is related, each with its reason. Throws
 * where a file of the index cannot be fetched.
 */
export async function search(
	query: string,
	{
		filters = {},
		limit = 20,
		offset = 0,
		sort = 'relevance',
		group = false,
		decisions = false,
		without = [],
		whole = false,
	}: SearchOptions = {},
): Promise<SearchAnswer> {
	try {
		const archive = await openOnce();
		const { catalogue } = archive;
		const { matches, suggestions, terms } = await answerQuery(query, archive);
		const narrowing = { filters, decisions, without };
		const passed = filterMatches(matches, narrowing, catalogue);
		const shown = sortMatches(passed, { sort, group }, catalogue).slice(offset, offset + limit);
		const exact = passed.filter(({ match }) => match === 'exact').length;
		return {
			total: passed.length,
			totals: { exact, related: passed.length - exact },
			results: await Promise.all(shown.map((match) => toResult(match, catalogue, whole))),
			facets: countFacets(matches, narrowing, catalogue),
			suggestions,
			terms,
			summary: summarize(matches, narrowing, catalogue),
		};
	} catch (error) {
		// What failed to load would be missing from the next answers too.
		opened = undefined;
		throw error;
	}
}
