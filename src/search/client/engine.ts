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
import { openPostings } from './postings.ts';
import { createNormalReader } from './read-normals.ts';
import { mergeNames, type NameTable } from './relate-by-name.ts';
import { openLeads } from './relate-by-text.ts';
import { selectMatches } from './select-matches.ts';
import { summarize } from './summarize.ts';
import { createTurns } from './take-turns.ts';
import { createThesaurus, mergeGlossaries } from './thesaurus.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

const ROOT = new URL('./', import.meta.url);
async function open(): Promise<OpenArchive> {
	const sources = await openDataSources(ROOT);
	const [catalogue, glossaries, related] = await Promise.all([
		openCatalogue(sources),
		Promise.all(sources.map((source) => source.glossary())),
		Promise.all(sources.map((source) => source.related())),
	]);
	let vocabulary: Promise<Vocabulary> | undefined;
	let names: Promise<NameTable> | undefined;
	return {
		catalogue,
		find: await openPostings(sources, catalogue),
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

let opened: Promise<OpenArchive> | undefined;

/** Opens the index where it is not open yet; what could not be opened is opened again by the next call. */
function openOnce(): Promise<OpenArchive> {
	if (opened !== undefined) return opened;
	const opening = open();
	opened = opening;
	opening.catch(() => {
		if (opened === opening) opened = undefined;
	});
	return opening;
}

async function toResult(found: Match, catalogue: Catalogue, whole: boolean): Promise<SearchResult> {
	const { ordinal, match, reasons, needles, loose, piece, address } = found;
	const { kind, decision, document } = catalogue.entry(ordinal);
	const { text, section } = await catalogue.text(ordinal);
	return {
		id: catalogue.idOf(ordinal),
		kind,
		match,
		why: describeReasons(reasons, searchAnswersText.why),
		reasons,
		way: wayOf(found),
		piece,
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
