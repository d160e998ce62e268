import { type PartName, readPartNumber } from '../../model/addressing/part-name.ts';
import type {
	Block,
	BodyPart,
	Box,
	Division,
	Footnote,
	Inline,
	LineRanges,
	Paragraph,
	Table,
	Text,
} from '../../model/document.ts';
import type { ManifestNumbers } from '../../model/manifest.ts';
import { INSERTED_NUMBER, INSERTIONS, PART_LABEL } from '../classify/body-patterns.ts';
import { readDigits } from '../classify/read-digits.ts';
import type { ClassifiedLine, LineRole } from '../read/line.ts';
import { parseInlines } from './parse-inlines.ts';

/** The body of a document as printed; sections, levels and citing paragraphs are worked out in `relate`. */
export interface AssembledBody {
	body: BodyPart[];
	footnotes: Footnote[];
	parts: Division[];
}

type Counted = 'heading' | 'box' | 'figure' | 'text' | 'table';

const PREFIXES: Readonly<Record<Counted, string>> = {
	heading: 'h',
	box: 'box',
	figure: 'fig',
	text: 'text',
	table: 'table',
};

/** What the assembly has open: the zone, what takes blocks, and for each role the content that goes on. */
export interface Assembly extends AssembledBody {
	/** The part that is open; null in the body. */
	division: Division | null;
	container: Paragraph | Text | Box | null;
	table: Table | null;
	/** The box of a format that is open, and what took blocks before it. */
	frame: { number: number; container: Paragraph | Text | Box | null } | null;
	open: Partial<Record<LineRole, Inline[]>>;
	count: Record<Counted, number>;
	/** Those that are not 1, 2, 3 …, as the manifest has them. */
	numbers: ManifestNumbers;
}

/** Adds a 1-based line to stretches of lines, in place: lines that follow each other are one stretch. */
export function extendLines(ranges: LineRanges, line: number): void {
	const last = ranges.at(-1);
	if (last !== undefined && line <= last[1] + 1) last[1] = line;
	else ranges.push([line, line]);
}

/** Returns the body that takes what comes: that of the open part, or of the document. */
export const bodyOf = ({ division, body }: Assembly) => division?.body ?? body;
/** Returns the notes of the open part, or of the document. */
export const footnotesOf = ({ division, footnotes }: Assembly) => division?.footnotes ?? footnotes;

/** Returns a fragment as it stands in the page: behind that of the part. */
export const inZone = ({ division }: Assembly, fragment: string) =>
	division === null ? fragment : `${division.fragment}-${fragment}`;

/** Returns the number of the nth place of a kind: the one that is given for it, behind these the next free one. */
const numberAt = (given: readonly number[], count: number) =>
	given[count - 1] ?? Math.max(0, ...given) + count - given.length;

/** Returns the fragment of the next place of a counted kind. */
export const nextFragment = (state: Assembly, kind: Counted) => {
	state.count[kind] += 1;
	const stem = inZone(state, PREFIXES[kind]);
	return `${stem}${String(numberAt(state.numbers[stem] ?? [], state.count[kind]))}`;
};

/** Adds a line to those of what takes blocks. */
export const noteLine = ({ container }: Assembly, line: ClassifiedLine) => {
	if (container !== null && 'lines' in container) extendLines(container.lines, line.number);
};

/** Adds a block to what takes them; a text is opened where nothing does. */
export const addBlock = (state: Assembly, block: Block, line: ClassifiedLine) => {
	if (state.container === null) openText(state);
	state.container?.blocks.push(block);
	state.open[line.role] = block.content;
	noteLine(state, line);
};

/** Returns the number of the last numbered paragraph of a body; 0 where there is none. */
export const lastParagraph = (body: readonly BodyPart[]) =>
	body.findLast((part) => part.type === 'paragraph')?.number ?? 0;

/** Returns mentions before any was found. */
export const noMentions = () => ({ instruments: [], sdg: [] });

/** Opens a text without a number. */
export function openText(state: Assembly): void {
	const fragment = nextFragment(state, 'text');
	const text: Text = {
		type: 'text',
		fragment,
		blocks: [],
		section: [],
		lines: [],
		mentions: noMentions(),
	};
	bodyOf(state).push(text);
	state.container = text;
}

/** Returns what the label of a paragraph says: its number, and what was put behind it. */
export function readLabel(label: string): Pick<Paragraph, 'number' | 'inserted'> {
	const later = INSERTED_NUMBER.exec(`${label}. x`)?.groups;
	if (later !== undefined) {
		const { number = '', letter, latin, chinese = '' } = later;
		const suffix = letter?.toLowerCase() ?? latin ?? INSERTIONS[chinese] ?? '';
		return { number: readDigits(number), inserted: { suffix, label } };
	}
	const [number = '', ...steps] = label.normalize('NFKC').split('.').filter(Boolean);
	if (steps.length === 0 || steps.some((step) => !/^\d+$/u.test(step))) {
		return { number: readDigits(label) };
	}
	return {
		number: Number(number),
		inserted: { suffix: steps.map((step) => `.${step}`).join(''), label },
	};
}

/** Opens a part, whose places count from 1. */
export function openDivision(line: ClassifiedLine, title: Inline[], state: Assembly): void {
	const groups = PART_LABEL.exec(line.label?.value ?? '')?.groups;
	const number = groups?.['number'] === undefined ? null : readPartNumber(groups['number']);
	const kind = (line.label?.value ?? '').includes('件') ? 'annex' : 'appendix';
	const name: PartName = { kind, number };
	const fragment = `${kind}${number === null ? '' : String(number)}`;
	const label = line.label === null ? [] : parseInlines(line, line.label);
	state.division = {
		name,
		fragment,
		label,
		title,
		body: [],
		footnotes: [],
		lines: [[line.number, line.number]],
	};
	state.parts.push(state.division);
	state.count = { heading: 0, box: 0, figure: 0, text: 0, table: 0 };
	state.container = null;
	state.table = null;
	state.open = {};
}

/** Opens a table under its caption, or without one. */
export function openTable(state: Assembly, caption: Inline[]): void {
	const fragment = nextFragment(state, 'table');
	const table: Table = { type: 'table', fragment, caption, rows: [], section: [], lines: [] };
	bodyOf(state).push(table);
	state.table = table;
	state.container = null;
}
