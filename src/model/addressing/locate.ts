import { parseAddress, type Address } from './address.ts';
import { foldText } from './fold-text.ts';
import { parseNumeral } from './chinese-numeral.ts';
import {
	AROUND_SYMBOL,
	BRACKETED_PLACE,
	CHINESE_NUMBER,
	CHINESE_NUMBERS,
	CLOSING,
	ENUMERATING,
	PINPOINTS,
} from './locator-patterns.ts';
import { fragmentToPlace, joinItemLabel, type Place } from './place.ts';
import { parseSymbol, symbolToId } from './symbol.ts';

type Groups = Record<string, string | undefined>;

/** A place that a text ends with, and the text before it. */
interface Pinpoint {
	place: Place;
	before: string;
}

function paragraphPlace({
	from,
	to,
	joint = '',
	label,
	item,
	under,
	itemUnder,
}: Groups): Place | null {
	const number = Number(from);
	const mark = label ?? item;
	if (to !== undefined) {
		const rises = ENUMERATING.has(joint) ? Number(to) === number + 1 : Number(to) > number;
		return rises && mark === undefined ? { kind: 'range', from: number, to: Number(to) } : null;
	}
	if (mark === undefined) return { kind: 'paragraph', number };
	if (label !== undefined && item !== undefined) return null;
	const inner = under ?? itemUnder;
	if (inner === undefined) return { kind: 'item', paragraph: number, label: toLabel(mark) };
	// A bullet has no item under it.
	if (/\d/.test(mark)) return null;
	return { kind: 'item', paragraph: number, label: joinItemLabel(mark, inner) };
}

const toLabel = (mark: string): string | number => (/\d/.test(mark) ? Number(mark) : mark);

const PLACES: [RegExp, (groups: Groups) => Place | null][] = [
	[PINPOINTS.chineseParagraph, paragraphPlace],
	[PINPOINTS.paragraph, paragraphPlace],
	[
		PINPOINTS.footnote,
		({ after, before }) => ({ kind: 'footnote', number: Number(after ?? before) }),
	],
	[PINPOINTS.bullet, paragraphPlace],
	[
		PINPOINTS.boxItem,
		({ box, printed, named }) => ({
			kind: 'box-item',
			box: Number(box),
			label: toLabel(printed ?? named ?? ''),
		}),
	],
	[PINPOINTS.box, ({ number }) => ({ kind: 'box', number: Number(number) })],
	[PINPOINTS.figure, ({ number }) => ({ kind: 'figure', number: Number(number) })],
	[PINPOINTS.heading, ({ number }) => ({ kind: 'heading', number: Number(number) })],
	[PINPOINTS.front, () => ({ kind: 'front' })],
	[PINPOINTS.fragment, ({ fragment = '' }) => fragmentToPlace(fragment)],
];

/** Reads the place that a folded, lower-case text ends with: "… 第12段", "… para 12"; null where it ends with none. */
function parsePinpoint(text: string): Pinpoint | null {
	for (const [pattern, toPlace] of PLACES) {
		const match = pattern.exec(text);
		const place = match === null ? null : toPlace(match.groups ?? {});
		if (match !== null && place !== null) return { place, before: text.slice(0, match.index) };
	}
	return null;
}

/** Longer queries are text, not an address. */
const LONGEST = 200;

/** Takes off the brackets around a whole citation, and what closes the sentence: "（GB.346/INS/8，第12段）。" */
function unwrap(text: string): string {
	const bare = text.trim().replace(CLOSING, '');
	if (bare.startsWith('(') && bare.endsWith(')')) return unwrap(bare.slice(1, -1));
	const unopened = bare.endsWith(')') && !bare.includes('(');
	return unopened ? unwrap(bare.slice(0, -1)) : bare;
}

/** Writes the numbers of paragraphs in digits: 第十二段 as 第12段. */
const readNumerals = (text: string) =>
	text.replaceAll(CHINESE_NUMBERS, (numbers) =>
		numbers.replaceAll(CHINESE_NUMBER, (numeral) => String(parseNumeral(numeral) ?? numeral)),
	);

function locateSymbol(text: string): string | null {
	const { before, after } = AROUND_SYMBOL;
	const symbol = parseSymbol(text.replace(before, '').replace(after, '')) ?? parseSymbol(text);
	return symbol === null ? null : symbolToId(symbol);
}

/** Reads a path of the site, whatever base path it is under, or of the page that redirects from a printed symbol. */
function parsePath(path: string): Address | null {
	const segments = path.split('/').filter((segment) => segment !== '');
	for (const index of segments.keys()) {
		const rest = segments.slice(index).join('/');
		const address = parseAddress(rest);
		if (address !== null) return address;
		const document = locateSymbol(rest);
		if (document !== null) return { document, place: null };
	}
	return null;
}

/** Reads the URL of a page of the site, absolute or from the root; its fragment says more than its path. */
function parseUrl(url: string): Address | null {
	const [location = '', hash = ''] = url.replace(/^https?:\/\/[^/]*/i, '').split('#');
	const address = parsePath(location.replace(/\?.*$/, ''));
	// Browsers add `:~:text=…` to the fragment of a link to highlighted text.
	const fragment = hash.replace(/:~:.*$/, '');
	if (address === null || fragment === '') return address;
	const place = fragmentToPlace(fragment);
	return place === null ? null : { document: address.document, place };
}

/**
 * Reads what people type or paste to go to a place: `GB.346/INS/8 第12段`, `gb346-ins-8 para 12`,
 * `GB.346/INS/8，脚注3`, an id, a URL of the site. Null where the text says anything else besides.
 */
export function parseLocator(query: string): Address | null {
	const folded = foldText(query).text.trim();
	if (folded.length > LONGEST) return null;
	if (/^(?:https?:\/)?\//i.test(folded)) return parseUrl(folded);
	const text = unwrap(folded);
	const address = parseAddress(text.replace(/\/$/, ''));
	if (address !== null) return address;
	const lower = readNumerals(text.toLowerCase());
	const whole = locateSymbol(lower);
	if (whole !== null) return { document: whole, place: null };
	const pinpoint = parsePinpoint(lower.replace(BRACKETED_PLACE, ' $1')) ?? parsePinpoint(lower);
	const document = pinpoint === null ? null : locateSymbol(pinpoint.before);
	return pinpoint === null || document === null ? null : { document, place: pinpoint.place };
}
