import { type CheckedQuotation, checkQuotations } from '../check/check-all.ts';
import { checkQuotation } from '../check/check-quotation.ts';
import type { Checked, Shelf } from '../check/checked.ts';
import type { RelatedEntry } from '../data-files.ts';
import { describeReasons } from '../reasons.ts';
import { searchAnswersText } from '../../words/zh-hans/search-answers.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from './answer.ts';
import { answerQuery, type OpenArchive } from './answer-query.ts';
import { type Catalogue, openCatalogue } from './catalogue.ts';
import { openDataSources } from './data-source.ts';
import { makeExcerpt } from './excerpt.ts';
import { countFacets } from './facets.ts';
import { type Match, wayOf } from './match.ts';
import { openMarks } from './open-marks.ts';
import { openSearchShelf } from './open-search-shelf.ts';
import { openPostings } from './postings.ts';
import { createNormalReader } from './read-normals.ts';
import { openLeads } from './relate-by-text.ts';
import { selectMatches } from './select-matches.ts';
import { summarize } from './summarize.ts';
import { createTurns } from './take-turns.ts';
import { createThesaurus, mergeGlossaries } from './thesaurus.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

const ROOT = new URL('./', import.meta.url);

/** The archive with what only the check of quotations needs. */
interface CheckedArchive extends OpenArchive {
	marks: Shelf['marks'];
}

async function open(): Promise<CheckedArchive> {
	const sources = await openDataSources(ROOT);
	const [catalogue, glossaries, related] = await Promise.all([
		openCatalogue(sources),
		Promise.all(sources.map((source) => source.glossary())),
		Promise.all(sources.map((source) => source.related())),
	]);
	let vocabulary: Promise<Vocabulary> | undefined;
	const find = await openPostings(sources, catalogue);
	return {
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

let opened: Promise<CheckedArchive> | undefined;

/** Opens the index where it is not open yet; what could not be opened is opened again by the next call. */
function openOnce(): Promise<CheckedArchive> {
	if (opened !== undefined) return opened;
	const opening = open();
	opened = opening;
	opening.catch(() => {
		if (opened === opening) opened = undefined;
	});
	return opening;
}

async function toResult(found: Match, catalogue: Catalogue, whole: boolean): Promise<SearchResult> {
	const { ordinal, match, reasons, needles, loose, address } = found;
	const { kind, decision, document } = catalogue.entry(ordinal);
	const { text, section } = await catalogue.text(ordinal);
	return {
		id: catalogue.idOf(ordinal),
		kind,
		match,
		why: describeReasons(reasons, searchAnswersText.why),
		reasons,
		way: wayOf(found),
		decision,
		url: catalogue.urlOf(ordinal, address ?? undefined),
		document: document.id,
		title: document.title,
		section,
		...makeExcerpt(text, needles, loose, whole),
	};
}

/**
 * Searches the archive. Exact matches come first, all of them; then what is related, each with its reason. Throws
 * where a file of the index cannot be fetched, and the reason of the signal where the answer is no longer wanted.
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
	const { whole = false, signal } = options;
	try {
		const turn = createTurns(signal);
		await turn();
		const archive = await openOnce();
		const { catalogue } = archive;
		const { matches, suggestions, terms } = await answerQuery(query, archive, turn);
		const { narrowing, passed, shown } = selectMatches(matches, options, catalogue);
		await turn();
		const exact = passed.filter(({ match }) => match === 'exact').length;
		return {
			total: passed.length,
			totals: { exact, related: passed.length - exact },
			results: await Promise.all(
				shown.map(async (match) => {
					await turn();
					return toResult(match, catalogue, whole);
				}),
			),
			facets: countFacets(matches, narrowing, catalogue),
			suggestions,
			terms,
			summary: summarize(matches, narrowing, catalogue),
		};
	} catch (error) {
		if (signal?.aborted === true) throw error;
		// What failed to load would be missing from the next answers too.
		opened = undefined;
		throw error;
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
