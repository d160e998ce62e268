import { type CheckedQuotation, checkQuotations } from '../check/check-all.ts';
import { checkQuotation } from '../check/check-quotation.ts';
import type { Checked, Shelf } from '../check/checked.ts';
import type { RelatedEntry } from '../data-files.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from './answer.ts';
import { answerQuery, type OpenArchive } from './answer-query.ts';
import { type Catalogue, openCatalogue } from './catalogue.ts';
import { openDataSources } from './data-source.ts';
import { countFacets } from './facets.ts';
import type { Match } from './match.ts';
import { countTotals } from './matches.ts';
import { openMarks, openSearchShelf } from './open-search-shelf.ts';
import { openPostings } from './postings.ts';
import { createNormalReader } from './read-normals.ts';
import { mergeNames } from './relate-by-name.ts';
import { openLeads } from './relate-by-text.ts';
import { toFailure } from './search-failure.ts';
import { selectMatches } from './select-matches.ts';
import { summarize } from './summarize.ts';
import { createTurns } from './take-turns.ts';
import { toResult } from './to-result.ts';
import { createThesaurus, mergeGlossaries } from './thesaurus.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import type { NameTable } from './relation-tools.ts';

const ROOT = new URL('./', import.meta.url);

/** Other archives that stopped answering, and until when they are left out. */
const leftOut = new Map<string, number>();
/** Milliseconds for which one is left out. */
const LEFT_OUT = 60_000;

/** The archive with what only the check of quotations needs. */
interface OpenedArchive extends OpenArchive {
	marks: Shelf['marks'];
	/** Folders of the other archives that do not answer. */
	unreachable: string[];
	/** Asks whether all archives are still what they were when they were opened. */
	isCurrent: () => Promise<boolean>;
}

async function open(): Promise<OpenedArchive> {
	for (const [root, until] of leftOut) if (until < performance.now()) leftOut.delete(root);
	const { sources, unreachable } = await openDataSources(ROOT, new Set(leftOut.keys()));
	const [catalogue, glossaries, related] = await Promise.all([
		openCatalogue(sources),
		Promise.all(sources.map((source) => source.glossary())),
		Promise.all(sources.map((source) => source.related())),
	]);
	let vocabulary: Promise<Vocabulary> | undefined;
	let names: Promise<NameTable> | undefined;
	const find = await openPostings(sources, catalogue);
	return {
		unreachable,
		isCurrent: async () =>
			(await Promise.all(sources.map((source) => source.isCurrent()))).every(Boolean),
		catalogue,
		find,
		normalOf: createNormalReader(catalogue),
		vocabulary() {
			vocabulary ??= Promise.all(sources.map((source) => source.words())).then(createVocabulary);
			vocabulary.catch(() => {
				vocabulary = undefined;
			});
			return vocabulary;
		},
		names() {
			names ??= Promise.all(sources.map((source) => source.names())).then((tables) =>
				mergeNames(tables, catalogue.ordinalsOf),
			);
			names.catch(() => {
				names = undefined;
			});
			return names;
		},
		thesaurus: createThesaurus(mergeGlossaries(glossaries)),
		leads: openLeads(mergeRelated(related, catalogue), catalogue),
		marks: openMarks(sources, catalogue),
	};
}

/** Returns what leads to the records of several archives, in the order of the records. */
function mergeRelated(archives: readonly RelatedEntry[][], catalogue: Catalogue): RelatedEntry[] {
	return archives
		.flatMap((entries, archive) => {
			const ordinals = catalogue.ordinalsOf(archive);
			return entries.map((entry) => ({ ...entry, ordinal: ordinals[entry.ordinal] ?? -1 }));
		})
		.filter(({ ordinal }) => ordinal !== -1)
		.sort((left, right) => left.ordinal - right.ordinal);
}

let opened: Promise<OpenedArchive> | undefined;

/** Milliseconds after which an open index asks whether the archive was published anew: all that a query needs may be there. */
const LASTING = 60_000;
let checkedAt = 0;

/** Has the index opened again by a later call where the archive was published anew; nobody waits for it. */
async function checkCurrent(opening: Promise<OpenedArchive>): Promise<void> {
	if (performance.now() - checkedAt < LASTING) return;
	checkedAt = performance.now();
	if (!(await (await opening).isCurrent()) && opened === opening) opened = undefined;
}

/** Opens the index where it is not open yet; what could not be opened is opened again by the next call. */
function openOnce(): Promise<OpenedArchive> {
	if (opened !== undefined) {
		checkCurrent(opened).catch(() => undefined);
		return opened;
	}
	const opening = open();
	opened = opening;
	checkedAt = performance.now();
	opening.catch(() => {
		if (opened === opening) opened = undefined;
	});
	return opening;
}

async function readResult(
	found: Match,
	catalogue: Catalogue,
	whole: boolean,
): Promise<SearchResult> {
	const { ordinal, address, current } = found;
	const entry = {
		...catalogue.entry(ordinal),
		...(await catalogue.text(ordinal)),
		id: catalogue.idOf(ordinal),
		url: catalogue.urlOf(ordinal, address ?? undefined),
		archive: catalogue.archiveOf(ordinal),
		current: current === undefined ? undefined : catalogue.idOf(current),
	};
	return toResult(found, entry, whole);
}

async function answer(query: string, options: SearchOptions): Promise<SearchAnswer> {
	const { whole = false, signal } = options;
	const turn = createTurns(signal);
	await turn();
	const archive = await openOnce();
	const { catalogue, unreachable } = archive;
	const { matches, suggestions, unnamed, terms } = await answerQuery(query, archive, turn);
	const { narrowing, passed, shown } = selectMatches(matches, options, catalogue);
	await turn();
	return {
		total: passed.length,
		totals: countTotals(matches, passed),
		results: await Promise.all(
			shown.map(async (match) => {
				await turn();
				return readResult(match, catalogue, whole);
			}),
		),
		facets: countFacets(matches, narrowing, catalogue),
		suggestions,
		unnamed,
		terms,
		summary: summarize(matches, narrowing, catalogue),
		unreachable,
	};
}

/** Times that a query is tried again after a failure that may pass. */
const MOST_TRIES = 4;

/**
 * Searches the archive. Exact matches come first, all of them; then what is related, each with its reason. Where a file
 * of the index is gone or another, as after the archive was published anew, the index is opened again and the query
 * asked once more; where another archive does not answer, without it. Throws a `SearchFailure` where that does not help,
 * and the reason of the signal where the answer is no longer wanted.
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
	for (let tries = 0; ; tries += 1) {
		try {
			return await answer(query, options);
		} catch (error) {
			if (options.signal?.aborted === true) throw error;
			// What failed to load would be missing from the next answers too.
			opened = undefined;
			const failure = toFailure(error);
			const isOther = failure.archive !== null && failure.archive !== ROOT.href;
			if (isOther) leftOut.set(failure.archive, performance.now() + LEFT_OUT);
			const mayPass = isOther || (tries === 0 && ['missing', 'damaged'].includes(failure.kind));
			if (!mayPass || tries === MOST_TRIES) throw failure;
		}
	}
}

async function openShelf(): Promise<Shelf> {
	const archive = await openOnce();
	return openSearchShelf(archive, archive.marks);
}

/** Says whether a quotation stands in the archive; see `checkQuotation`. Throws where a file of the index cannot be fetched. */
export async function check(quotation: string): Promise<Checked> {
	return checkQuotation(quotation, await openShelf());
}

/** Checks each quotation of a longer text; see `checkQuotations`. Throws where a file of the index cannot be fetched. */
export async function checkAll(text: string): Promise<CheckedQuotation[]> {
	return checkQuotations(text, await openShelf());
}
