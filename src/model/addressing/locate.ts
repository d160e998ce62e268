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
	PART_BEFORE,
	PINPOINTS,
} from './locator-patterns.ts';
import { readPartName } from './part-name.ts';
import { fragmentToPlace, joinItemLabel, readInsertion, type Place } from './place.ts';
import { parseSymbol, symbolToId } from './symbol.ts';

type Groups = Record<string, string | undefined>;

/** A place that a text ends with, and the text before it. */
interface Pinpoint {
	place: Place;
	before: string;
}

function paragraphPlace({
	from,
	inserted,
	to,
	joint = '',
	label,
	item,
	under,
	itemUnder,
}: Groups): Place | null {
	const number = Number(from);
	const mark = label ?? item;
	const later = inserted !== undefined && { inserted: readInsertion(inserted) };
	if (to !== undefined) {
		// A range has paragraphs of the first count at its ends.
		if (later !== false) return null;
		const rises = ENUMERATING.has(joint) ? Number(to) === number + 1 : Number(to) > number;
		return rises && mark === undefined ? { kind: 'range', from: number, to: Number(to) } : null;
	}
	if (mark === undefined) return { kind: 'paragraph', number, ...later };
	if (label !== undefined && item !== undefined) return null;
	const inner = under ?? itemUnder;
	if (inner === undefined) {
		return { kind: 'item', paragraph: number, ...later, label: toLabel(mark) };
	}
	// A bullet has no item under it.
	if (/\d/.test(mark)) return null;
	return { kind: 'item', paragraph: number, ...later, label: joinItemLabel(mark, inner) };
}

const toLabel = (mark: string): string | number => (/\d/.test(mark) ? Number(mark) : mark);

/** Returns the label of an item of a box or a text; of a bullet nothing hangs on. */
function itemLabel({ printed, named, under, underNamed }: Groups): string | number {
	const mark = printed ?? named ?? '';
	return /\d/.test(mark) ? Number(mark) : joinItemLabel(mark, under ?? underNamed);
}

const PLACES: [RegExp, (groups: Groups) => Place | null][] = [
	[PINPOINTS.chineseParagraph, paragraphPlace],
	[PINPOINTS.paragraph, paragraphPlace],
	[
		PINPOINTS.footnote,
		({ after, before }) => ({ kind: 'footnote', number: Number(after ?? before) }),
	],
	[PINPOINTS.inserted, paragraphPlace],
	[PINPOINTS.bullet, paragraphPlace],
	[
		PINPOINTS.boxItem,
		(groups) => ({ kind: 'box-item', box: Number(groups['owner']), label: itemLabel(groups) }),
	],
	[PINPOINTS.box, ({ number }) => ({ kind: 'box', number: Number(number) })],
	[
		PINPOINTS.textItem,
		(groups) => ({ kind: 'text-item', text: Number(groups['owner']), label: itemLabel(groups) }),
	],
	[PINPOINTS.text, ({ number }) => ({ kind: 'text', number: Number(number) })],
	[PINPOINTS.table, ({ number }) => ({ kind: 'table', number: Number(number) })],
	[PINPOINTS.figure, ({ number }) => ({ kind: 'figure', number: Number(number) })],
	[PINPOINTS.heading, ({ number }) => ({ kind: 'heading', number: Number(number) })],
	[PINPOINTS.front, () => ({ kind: 'front' })],
	[PINPOINTS.fragment, ({ fragment = '' }) => fragmentToPlace(fragment.replace('/', '-'))],
];

/** Reads the place in a body or part that a text ends with. */
function parseLocal(text: string): Pinpoint | null {
	for (const [pattern, toPlace] of PLACES) {
		const match = pattern.exec(text);
		const place = match === null ? null : toPlace(match.groups ?? {});
		if (match !== null && place !== null) return { place, before: text.slice(0, match.index) };
	}
	return null;
}

/** Reads the part that a text ends with: "… 附录一", "… Appendix I, "; `place` is the whole of it. */
function parsePartName(
	text: string,
): { place: Extract<Place, { kind: 'part' }>; before: string } | null {
	const match = PART_BEFORE.exec(text);
	const { chinese, english, number } = match?.groups ?? {};
	const part = readPartName(chinese ?? english ?? '', number);
	if (match === null || part === null) return null;
	return { place: { kind: 'part', part }, before: text.slice(0, match.index) };
}

/**
 * Reads the places that a folded, lower-case text may end with, as "… 第12段", "… para 12" and "… 附录一第3段" do; what
 * names a part is tried first as a part of a symbol, as in `GB.323/INS/5/Appendix I`.
 */
function* parsePinpoints(text: string): Generator<Pinpoint> {
	const local = parseLocal(text);
	if (local !== null) yield local;
	const named = parsePartName(local?.before ?? text);
	if (named === null) return;
	const { place, before } = named;
	if (local === null) yield named;
	else if (local.place.kind !== 'front' && local.place.kind !== 'part') {
		if (local.place.part === undefined)
			yield { place: { ...local.place, part: place.part }, before };
	}
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
	for (const spelling of [lower.replace(BRACKETED_PLACE, ' $1'), lower]) {
		for (const { place, before } of parsePinpoints(spelling)) {
			const document = locateSymbol(before);
			if (document !== null) return { document, place };
		}
	}
	return null;
}

/** Returns the item that may be meant by the letter behind a number: (a) of paragraph 12 by 12a; null for any other place. */
function itemMeant(place: Place): Place | null {
	if (place.kind !== 'paragraph' || !/^[a-z]$/u.test(place.inserted ?? '')) return null;
	const { number: paragraph, inserted: label = '', part } = place;
	return { kind: 'item', paragraph, label, ...(part !== undefined && { part }) };
}

/** An appendix that has a symbol of its own: `gb/323/ins/5/appendix-i`. */
const OWN_APPENDIX = /^(?<paper>.+)\/appendix-(?<number>[ivx]+)$/u;

/** Returns the place in the paper that the document of an appendix may be. */
function partMeant({ document, place }: Address): Address | null {
	const { paper, number } = OWN_APPENDIX.exec(document)?.groups ?? {};
	const part = readPartName('appendix', number);
	if (paper === undefined || part === null || place?.kind === 'front') return null;
	if (place === null) return { document: paper, place: { kind: 'part', part } };
	return place.kind === 'part' || place.part !== undefined
		? null
		: { document: paper, place: { ...place, part } };
}

/**
 * Returns what an address that people typed may mean, the first that is held being meant: it itself; item (a) of
 * paragraph 12 by "12a"; Appendix I of the paper by the symbol of an appendix.
 */
export function readingsOf(address: Address): Address[] {
	const item = address.place === null ? null : itemMeant(address.place);
	const part = partMeant(address);
	return [
		address,
		...(item === null ? [] : [{ document: address.document, place: item }]),
		...(part === null ? [] : [part]),
	];
}
