import { isDocumentId } from './address.ts';
import { foldText } from './fold-text.ts';
import type { NamedPlaces } from './named-places.ts';
import { fragmentToPlace } from './place.ts';
import { readFragments } from './read-fragments.ts';
import { idToSymbol, parseSymbol, symbolToId } from './symbol.ts';
import { decodeEntities } from './unmangle.ts';

/** What a web address names; `rest` is what of it could not be read, "" where nothing is left. */
export interface WebAddress extends NamedPlaces {
	rest: string;
}

const ENCODED = /(?:%[0-9a-f]{2})+/giu;

/** Returns a text with what is percent-encoded in it, and is UTF-8, as it was; at most twice, as a link in a link is. */
export function decodeLeniently(text: string): string {
	let decoded = text;
	for (let times = 0; times < 2; times += 1) {
		decoded = decoded.replaceAll(ENCODED, (units) => {
			try {
				return decodeURIComponent(units);
			} catch {
				return units;
			}
		});
	}
	return decoded;
}

/** `https://urldefense.com/v3/__https://archive.example/gb/346/ins/8/*p12__;Iw!!abc$`: each `*` is a character of the list behind it. */
const PROOFPOINT_3 = /\/v3\/__(?<url>.+?)__;(?<replaced>[\w-]*)/u;
/** `https://urldefense.proofpoint.com/v2/url?u=https-3A__archive.example_gb_346_ins_8_&d=…`. */
const PROOFPOINT_2 = /\/v2\/url\?u=(?<url>[^&]+)/u;
/** Outlook, Google and others: the address is a parameter. */
const PARAMETER = /[?&][\w-]{1,20}=(?<url>https?(?::|%(?:25)?3a)[^&#]+)/iu;

function decodeBase64(text: string): string {
	try {
		return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	} catch {
		return '';
	}
}

/** Returns the address inside one that a mail program made safe; null where there is none. */
function unwrapUrl(url: string): string | null {
	const third = PROOFPOINT_3.exec(url)?.groups;
	if (third?.['url'] !== undefined) {
		const characters = [...decodeBase64(third['replaced'] ?? '')];
		return third['url'].replaceAll('*', () => characters.shift() ?? '*');
	}
	const second = PROOFPOINT_2.exec(url)?.groups?.['url'];
	if (second !== undefined) {
		return decodeLeniently(second.replaceAll('_', '/').replaceAll(/-(?=[0-9A-F]{2})/gu, '%'));
	}
	const parameter = PARAMETER.exec(url)?.groups?.['url'];
	return parameter === undefined ? null : decodeLeniently(parameter);
}

/** A session alone, `gb/346`, is no document; neither is a shelf of one. */
const FEWEST_SEGMENTS = 4;

function readId(text: string): string | null {
	const id = text.toLowerCase();
	const segments = id.split('/');
	if (!isDocumentId(id) || segments.some((segment) => fragmentToPlace(segment) !== null))
		return null;
	return idToSymbol(id) !== null || segments.length >= FEWEST_SEGMENTS ? id : null;
}

/** A symbol of the United Nations is letters and numbers parted by slashes, as any path may be. */
function readPrinted(text: string, isFirst: boolean): string | null {
	const symbol = parseSymbol(text);
	if (symbol === null || (symbol.family === 'UN' && !isFirst)) return null;
	return symbolToId(symbol);
}

const READERS = [readId, readPrinted];

/** Returns the document that some segments of a path name, the longest that do, and the segments behind them. */
function readPath(segments: readonly string[]): { document: string; behind: string[] } | null {
	for (const read of READERS) {
		for (const from of segments.keys()) {
			for (let to = segments.length; to > from; to -= 1) {
				const document = read(segments.slice(from, to).join('/'), from === 0);
				if (document !== null) return { document, behind: segments.slice(to) };
			}
		}
	}
	return null;
}

/** Punctuation, and the space or line end of quoted-printable. */
const TAIL = /(?:[\s.,;:!?'"’”>\]}、。》」】…*]|=(?:20|0[AD])?)+$/u;
const FILE = /^index\.html?$|\.(?:html?|pdf|docx?|txt)$/iu;

/** Takes off what closes the sentence or the bracket around a link. */
export function dropTail(text: string): string {
	const bare = text.replace(TAIL, '');
	const isOpen = bare.endsWith(')') && bare.split('(').length < bare.split(')').length;
	return isOpen ? dropTail(bare.slice(0, -1)) : bare;
}

/** Browsers add `:~:text=…` to the fragment of a link to highlighted text. */
const DIRECTIVE = /:~:.*$/u;

function readOwn(url: string): WebAddress | null {
	const text = decodeLeniently(url)
		.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/iu, '')
		.replace(DIRECTIVE, '')
		.replaceAll('\\', '/');
	const [location = '', ...fragments] = text.split('#');
	const segments = dropTail(location.replace(/\?.*$/u, ''))
		.split('/')
		.map((segment) => segment.trim().replace(FILE, ''))
		.filter((segment) => segment !== '');
	const path = readPath(segments);
	if (path === null) return null;
	const { document, behind } = path;
	const fragment = dropTail(fragments.at(-1) ?? '').trim();
	const named = fragment === '' ? behind.map(dropTail).filter(Boolean).join('/') : fragment;
	// The fragment says more than the path: that of a range stands in the page of its first paragraph.
	const places = named === '' ? [] : readFragments(named);
	return { document, places: places ?? [], rest: places === null ? named : '' };
}

/** Addresses in addresses in addresses are no mail program's. */
const DEEPEST = 3;
const LONGEST = 8000;

/**
 * Reads a web address, of whatever host and base path, as mail programs, word processors and hands leave it: encoded, cut,
 * in upper case, with a tail of punctuation, with a printed symbol for the id, inside the link of a mail filter. Null where
 * it names no document.
 */
export function readWebAddress(url: string, depth = 0): WebAddress | null {
	if (url.length > LONGEST || depth > DEEPEST) return null;
	const own = readOwn(foldText(decodeEntities(url)).text.trim());
	if (own?.rest === '') return own;
	const inner = unwrapUrl(url);
	return (inner === null ? null : readWebAddress(inner, depth + 1)) ?? own;
}
