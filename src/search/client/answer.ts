import type { Term } from '../query.ts';
import type { NameKey } from '../read-names.ts';
import type { Reason } from '../reasons.ts';
import type { RecordKind } from '../record.ts';
import type { Facets, Filters } from './facets.ts';
import type { Way } from './match.ts';
import type { Sort } from './sort-matches.ts';
import type { Suggestion } from './suggest.ts';
import type { Summary } from './summarize.ts';

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
	/** Says when the answer is no longer wanted: the work on it ends, and its promise is rejected. */
	signal?: AbortSignal;
}

export interface SearchResult {
	id: string;
	kind: RecordKind;
	match: 'exact' | 'related';
	/** In Chinese; null for an exact match that needs no explanation. */
	why: string | null;
	/** The same in its parts, for a page in another language. */
	reasons: Reason[];
	/** Its reason in one word; null for an exact match. */
	way: Way | null;
	/** True for an exact match where the terms are pieces of longer words alone. */
	piece: boolean;
	/** A paragraph that proposes a decision. */
	decision: boolean;
	/** Root-relative, with the base path of the site; absolute for a record of an archive elsewhere. */
	url: string;
	/** Home of the archive that it is from, where that is another one than the one that is asked; else null. */
	archive: string | null;
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
	/** Id of the same passage in the newest version of the paper; not there where this is the newest, or the only one. */
	current?: string;
}

export interface SearchAnswer {
	total: number;
	totals: { exact: number; related: number };
	results: SearchResult[];
	facets: Facets;
	suggestions: Suggestion[];
	/** Instruments and goals that the query names by number and no record does: see read-names.ts. */
	unnamed: NameKey[];
	/** How the query was read; its texts are in normal form. */
	terms: Term[];
	summary: Summary;
	/** Folders of other archives that are searched with this one and did not answer: what they hold is missing. */
	unreachable: string[];
}

/** Searches the archive; see `search` in engine.ts. */
export type Search = (query: string, options?: SearchOptions) => Promise<SearchAnswer>;
