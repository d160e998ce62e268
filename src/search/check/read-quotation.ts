import { type ReadSeal, readSeal } from '../../citations/cite/seal.ts';
import { parseLocator } from '../../model/addressing/locate.ts';
import type { NamedPlaces } from '../../model/addressing/named-places.ts';
import type { Shelf } from './checked.ts';

/** The words of a quotation, without marks around them and the citation behind. */
export interface ReadQuotation {
	/** UTF-16 offsets in what was given. */
	from: number;
	to: number;
	/** Whether marks stand round it. */
	isMarked: boolean;
	cited: NamedPlaces | null;
	seal: ReadSeal | null;
}

/** Marks of quotations by the one that opens them. 《》 is a title. */
export const QUOTE_MARKS: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['「', '」'],
	['『', '』'],
	['«', '»'],
	['"', '"'],
	['＂', '＂'],
	['〝', '〞'],
	['‘', '’'],
	['｢', '｣'],
	['﹁', '﹂'],
	['﹃', '﹄'],
]);

/** Quotations in one another, more of which are no text. */
const DEEPEST = 32;

/** Returns the place of the mark that closes the one at a place; -1 where none does. */
export function findClosing(text: string, at: number, end = text.length): number {
	const open = text.charAt(at);
	const close = QUOTE_MARKS.get(open);
	if (close === undefined) return -1;
	for (let [place, depth] = [at + 1, 1]; place < end; place += 1) {
		const unit = text.charAt(place);
		if (unit === close) depth -= 1;
		// A quotation of several paragraphs has a mark at the beginning of each, and one that closes.
		else if (unit === open && text.charAt(place - 1) !== '\n') depth += 1;
		if (depth === 0) return place;
		if (depth > DEEPEST) return -1;
	}
	return -1;
}

const UNOFFICIAL =
	/(?:(?:\s*[，,]\s*(?:脚注从略|非官方副本|unofficial copy)){1,2}|\s*[（(](?:非官方副本|unofficial copy)[）)])$/u;
const URL_AT_END = /https?:\/\/[^\s（）]+$/u;
const AROUND = /^[\s—–-]*|[\s。.,，;；]*$/gu;
const BRACKETED = /^[（(【[](?<inside>.*)[）)】\]]$/su;
/** Longer than any citation. */
const LONGEST = 400;

const unwrap = (text: string): string => {
	const bare = text.replaceAll(AROUND, '').replace(UNOFFICIAL, '').replaceAll(AROUND, '');
	const inside = BRACKETED.exec(bare)?.groups?.['inside'];
	return inside === undefined ? bare : unwrap(inside);
};

type Cited = Pick<ReadQuotation, 'cited' | 'seal'>;

/** Between lines of one paragraph. A mail breaks Chinese text, symbols and addresses anywhere, and others at a space. */
const LINE_BREAK = /[ \t\u3000]*\r?\n[ \t\u3000]*/gu;
const IN_ADDRESS = /https?:\S*$/u;
const BEFORE_SPACE = /[a-z.,:;]$/iu;

/** Returns the lines of a citation as they were before something broke them: as one, or with spaces where these may have been. */
const joinLines = (text: string): string[] => [
	text.replaceAll(LINE_BREAK, ''),
	text.replaceAll(LINE_BREAK, (_, at: number) => {
		const before = text.slice(0, at);
		return BEFORE_SPACE.test(before) && !IN_ADDRESS.test(before) ? ' ' : '';
	}),
];

/** Reads a citation, in brackets or not, with the address behind it; null where the text is anything else besides. */
export function readCited(text: string, shelf: Pick<Shelf, 'readCitation'>): Cited | null {
	if (text.length > LONGEST) return null;
	const { rest, seal } = readSeal(text);
	for (const line of new Set([rest, ...joinLines(rest)])) {
		const read = readBare(line, seal, shelf);
		if (read !== null) return read;
	}
	return null;
}

function readBare(
	rest: string,
	seal: ReadSeal | null,
	shelf: Pick<Shelf, 'readCitation'>,
): Cited | null {
	const whole = shelf.readCitation(rest.replaceAll(AROUND, ''));
	if (whole !== null) return { cited: whole, seal };
	const bare = rest.replaceAll(AROUND, '');
	const url = URL_AT_END.exec(bare)?.[0];
	const before = url === undefined ? bare : bare.slice(0, -url.length);
	const named = shelf.readCitation(unwrap(before));
	const target = url === undefined ? null : parseLocator(url);
	if (named === null) {
		return target !== null && unwrap(before) === '' ? { cited: target, seal } : null;
	}
	const isNearer = named.places.length === 0 && target?.document === named.document;
	return { cited: isNearer ? target : named, seal };
}

const ONLY_POINTS = /^[\s。，、；：.,;:!！?？]*$/u;

/** What may be a citation at the end of words without marks: from a bracket, an address, or the beginning of the last line. */
const TAILS: readonly RegExp[] = [
	/[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)]\s?(?:[〔［[][^〔〕［］[\]]{1,160}[〕］\]])?\s?(?:https?:\/\/\S+)?$/u,
	/\n[\s—–-]*[^\n]{2,300}$/u,
	/\s*\[[^[\]\n]{2,200}\]\(https?:\/\/[^\s()]+\)[^\n]{0,40}$/u,
	/\s*https?:\/\/\S+\s*$/u,
];

/** Takes off what stands round a quotation: marks, and a citation behind it. */
export function readQuotation(
	quotation: string,
	shelf: Pick<Shelf, 'readCitation'>,
): ReadQuotation {
	const from = quotation.length - quotation.trimStart().length;
	const to = Math.max(from, quotation.trimEnd().length);
	const closing = findClosing(quotation, from, to);
	if (closing !== -1) {
		const behind = quotation.slice(closing + 1, to);
		const marked = { from: from + 1, to: closing, isMarked: true };
		if (ONLY_POINTS.test(behind)) return { ...marked, cited: null, seal: null };
		const read = readCited(behind.replace(/^[\s。，、；：.,;:]+/u, ''), shelf);
		if (read !== null) return { ...marked, ...read };
	}
	const alone = readCited(quotation.slice(from, to), shelf);
	// A citation without words to check still says what its text was.
	if (alone?.seal != null) return { from: to, to, isMarked: false, ...alone };
	const reach = Math.max(from, to - LONGEST);
	const end = quotation.slice(reach, to).replace(/[\s。.]+$/u, '');
	for (const pattern of TAILS) {
		const tail = pattern.exec(end);
		if (tail === null || reach + tail.index <= from) continue;
		const read = readCited(tail[0], shelf);
		if (read === null) continue;
		const inner = quotation.slice(from, reach + tail.index).trimEnd();
		return { from, to: from + inner.length, isMarked: false, ...read };
	}
	return { from, to, isMarked: false, cited: null, seal: null };
}
