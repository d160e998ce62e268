import { foldText } from '../../model/addressing/fold-text.ts';
import { type DocumentNames, parseLocator } from '../../model/addressing/locate.ts';
import type { NamedPlaces } from '../../model/addressing/named-places.ts';
import type { Place } from '../../model/addressing/place.ts';
import { placesOf, readPlaces } from '../../model/addressing/read-places.ts';
import { unmangle } from '../../model/addressing/unmangle.ts';
import { chineseText, englishText } from './citation-words.ts';
import { readSeal } from './seal.ts';

/** What is said behind a citation: that marks of notes were left out of what is quoted, that it is no official copy. */
const REMARKS = String.raw`(?:,${chineseText.withoutNotes})?(?:,${chineseText.unofficial})?`;
const NOTE = new RegExp(
	String.raw`(?: ?\((?:${chineseText.unofficial}|${englishText.unofficial})\)|${REMARKS})$`,
	'u',
);
/** A web address among words: in brackets behind them, as mail in plain text has it, or before them in a field of Word. */
const URL_AMONG = /https?:\/\/[^\s<>"]+/u;
const AROUND_URL = { before: /[\s<("]+$/u, after: /^[\s>)"。]+/u };
const FIELD = /^HYPERLINK$/u;
/** A link of Markdown; a citation of several places has one for each. */
const MARKDOWN = /\[(?<words>(?:\\.|[^\\\]])+)\]\((?<url>https?:\/\/[^\s()]+)\)/gu;
const ESCAPED = /\\(.)/gu;
/** `“…”（理事会文件GB.346/INS/8，第12段，非官方副本）`, folded. */
const QUOTED = new RegExp(String.raw`^“.*”\((?<citation>[^”]+?)${REMARKS}\)$`, 'su');
/** `国际劳工局. 题名: GB.346/INS/8[R/OL]. 日内瓦: 国际劳工局, 2022: 第12段[2026-11-21].`; the edition of 2025 has no spaces. */
const REFERENCE =
	/^[^.[\]]+\. .+\[R\/OL\]\. [^.[\]]+, ?(?:\d{4}|\[[^\]]+\])(?:: ?(?<places>[^[\]]+))?(?:\[\d{4}-\d{2}-\d{2}\])?\.$/u;

const RUN = String.raw`[1-9]\d{0,3}(?:(?:至|-)[1-9]\d{0,3})?`;
const RUNS = String.raw`${RUN}(?:(?:、|和|, | and )${RUN})*`;
/** Pages beside the places, which say nothing more of where they are: ",第5至6页", ", pp. 5-6", " (page 3)", "第3页第12段". */
const PAGE = String.raw`(?:第${RUNS}页|(?:pp?\.|pages?) ?${RUNS})`;
const PAGES = new RegExp(
	String.raw`(?:, ?| ?\()${PAGE}\)?$|(?<=[, ])${PAGE},? ?(?=[第¶§]|para)`,
	'iu',
);

/** Reads a name with places, and the pages that they stand on. */
function readNamed(text: string, names: DocumentNames): NamedPlaces | null {
	const bare = text.replace(PAGES, '');
	const named = parseLocator(bare, names);
	// Pages alone are no place.
	return named === null || (bare !== text && named.places.length === 0) ? null : named;
}

const dropNote = (text: string) => text.replace(NOTE, '');

/** Returns the places of a reference; null where they are none. */
function readAll(text: string): readonly Place[] | null {
	const cursor = { text, at: 0 };
	const places = readPlaces(cursor);
	return places === null || cursor.at < text.length ? null : placesOf(places);
}

/** Reads what stands beside the web address in the forms that end with one; null where it is none of them. */
function readBeside(
	text: string,
	names: DocumentNames,
): Pick<NamedPlaces, 'places'> | NamedPlaces | null {
	const reference = REFERENCE.exec(text)?.groups;
	if (reference !== undefined) {
		const { places = '' } = reference;
		const read = places === '' ? [] : readAll(places.replace(PAGES, ''));
		return read && { places: read };
	}
	const quoted = QUOTED.exec(text)?.groups?.['citation'];
	return readNamed(dropNote(quoted ?? text), names);
}

/** Reads a citation in Markdown; its links must lead to the document that it names. */
function readMarkdown(text: string, names: DocumentNames): NamedPlaces | null {
	const links = [...text.matchAll(MARKDOWN)].map(({ groups }) =>
		parseLocator(groups?.['url'] ?? ''),
	);
	const [target, ...others] = links;
	if (target == null) return null;
	const bare = text.replaceAll(MARKDOWN, '$1').replaceAll(ESCAPED, '$1');
	const read = readNamed(dropNote(bare), names);
	// Words that say nothing, such as "here", are no citation.
	if (read === null) return null;
	const isOne = links.every((link) => link?.document === read.document);
	if (!isOne) return null;
	// The end of an address is lost where a line breaks it.
	return others.length > 0 || read.places.length > 0 ? read : target;
}

/** Reads a citation and the web address that it leads to; the two must name the same document. */
function readWithUrl(text: string, names: DocumentNames): NamedPlaces | null {
	const match = URL_AMONG.exec(text);
	if (match === null) return null;
	const [url] = match;
	const before = text.slice(0, match.index).replace(AROUND_URL.before, '');
	const after = text.slice(match.index + url.length).replace(AROUND_URL.after, '');
	const target = parseLocator(url);
	if (target === null) return null;
	const beside = [before.trim().replace(FIELD, ''), after.trim()].filter(Boolean).join(' ');
	if (beside === '') return target;
	const read = readBeside(beside, names);
	if (read === null || ('document' in read && read.document !== target.document)) return null;
	const { document, places } = target;
	// The address of several places may be that of their document, and the end of an address is lost where a line breaks it.
	return { document, places: read.places.length > 0 ? read.places : places };
}

const readWritten = (text: string, names: DocumentNames): NamedPlaces | null =>
	readMarkdown(text, names) ?? readWithUrl(text, names) ?? readNamed(text, names);

/**
 * Reads any text that a person types, pastes or gets mangled, citations that were copied from this site in whatever form
 * (see formatCitation) among them. Returns all places that it names; null where it names none, or says anything else
 * besides.
 */
export function readCitation(query: string, names: DocumentNames): NamedPlaces | null {
	const { rest } = readSeal(query);
	const text = dropNote(foldText(rest).text.trim());
	const read = readWritten(text, names) ?? (text === rest ? null : parseLocator(rest, names));
	if (read !== null) return read;
	const plain = unmangle(rest);
	return plain === rest ? null : readWritten(dropNote(foldText(plain).text.trim()), names);
}
