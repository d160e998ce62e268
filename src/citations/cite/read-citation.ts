import type { Address } from '../../model/addressing/address.ts';
import { foldText } from '../../model/addressing/fold-text.ts';
import { parseLocator } from '../../model/addressing/locate.ts';
import { parseSymbol, symbolToId } from '../../model/addressing/symbol.ts';
import { chineseText, englishText } from './citation-words.ts';
import { readPlaces } from './read-places.ts';

/** What the archive calls its documents. */
export interface CitedNames {
	/** Bodies, as a citation names them before 文件. */
	bodies: ReadonlySet<string>;
	/** Ids of documents by their titles; a citation names a document without symbol so. */
	idOfTitle: (title: string) => string | null;
}

/** A note that what is cited is no official copy. */
const NOTE = new RegExp(
	String.raw`(?: ?\((?:${chineseText.unofficial}|${englishText.unofficial})\)|,${chineseText.unofficial})$`,
	'u',
);
const WITH_URL = /^(?<before>.*?) ?(?<url>https?:\/\/\S+)$/su;
const MARKDOWN = /^\[(?<citation>.+)\]\((?<url>https?:\/\/[^\s()]+)\)$/u;
const ESCAPED = /\\(.)/gu;
/** `“…”（理事会文件GB.346/INS/8，第12段，非官方副本）`, folded. */
const QUOTED = new RegExp(
	String.raw`^“.*”\((?<citation>[^”]+?)(?:,${chineseText.unofficial})?\)$`,
	'su',
);
/** `国际劳工局. 题名: GB.346/INS/8[R/OL]. 日内瓦: 国际劳工局, 2022: 第12段[2026-11-21].` */
const REFERENCE =
	/^[^.[\]]+\. .+\[R\/OL\]\. [^.[\]]+, (?:\d{4}|\[[^\]]+\])(?:: (?<places>[^[\]]+))?(?:\[\d{4}-\d{2}-\d{2}\])?\.$/u;
const CHINESE =
	/^(?<body>[^《A-Za-z\d]*)文件(?:《(?<title>[^》]+)》|(?<symbol>[^,，]+))(?:,(?<places>.+))?$/u;
const ENGLISH = /^(?:[A-Za-z ]+, 《(?<title>[^》]+)》|(?<symbol>[^,]+))(?:, (?<places>.+))?$/u;

interface Parts {
	body?: string;
	title?: string;
	symbol?: string;
	places?: string;
}

function readParts({ body, title, symbol, places }: Parts, names: CitedNames): Address | null {
	if (body !== undefined && !names.bodies.has(body)) return null;
	const parsed = symbol === undefined ? null : parseSymbol(symbol);
	const titled = title === undefined ? null : names.idOfTitle(title);
	const document = parsed === null ? titled : symbolToId(parsed);
	if (document === null) return null;
	if (places === undefined) return { document, place: null };
	const [place] = readPlaces(places) ?? [];
	return place === undefined ? null : { document, place };
}

/** Reads a citation without a URL: "理事会文件GB.346/INS/8，第12段", "GB.346/INS/8, paras 12–14". */
function readPlain(text: string, names: CitedNames): Address | null {
	for (const pattern of [CHINESE, ENGLISH]) {
		const parts = pattern.exec(text)?.groups;
		const address = parts === undefined ? null : readParts(parts, names);
		if (address !== null) return address;
	}
	return null;
}

/** Reads what stands before the URL in the forms that end with one; null where it is none of them. */
function readBefore(before: string, names: CitedNames): Pick<Address, 'place'> | null {
	const reference = REFERENCE.exec(before)?.groups;
	if (reference !== undefined) {
		const { places } = reference;
		if (places === undefined) return { place: null };
		const [place] = readPlaces(places) ?? [];
		return place === undefined ? null : { place };
	}
	const quoted = QUOTED.exec(before)?.groups?.['citation'];
	return readPlain(dropNote(quoted ?? before), names);
}

const dropNote = (text: string) => text.replace(NOTE, '');

/** Reads a citation and the URL that it leads to; of several places the URL is that of the document. */
function readWithUrl(text: string, names: CitedNames): Address | null {
	const markdown = MARKDOWN.exec(text)?.groups;
	const { before = '', url = '' } = WITH_URL.exec(text)?.groups ?? {};
	const target = parseLocator(markdown?.['url'] ?? url);
	if (target === null) return null;
	if (markdown === undefined && before === '') return target;
	const citation = markdown?.['citation']?.replaceAll(ESCAPED, '$1');
	const read = citation === undefined ? readBefore(before, names) : readPlain(citation, names);
	if (read === null) return null;
	if ('document' in read && read.document !== target.document) return null;
	return { document: target.document, place: target.place ?? read.place };
}

/**
 * Reads a citation that was copied from this site, in whatever form: see formatCitation. Returns the place that it names,
 * of several the first; null where the text is anything else, or has anything else besides.
 */
export function readCitation(query: string, names: CitedNames): Address | null {
	const text = dropNote(foldText(query).text.trim());
	return readWithUrl(text, names) ?? readPlain(text, names);
}
