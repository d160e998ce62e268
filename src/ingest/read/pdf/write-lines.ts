import type { Finding } from '../../../model/document.ts';
import { makeFinding } from '../../rules.ts';
import { type Draft, emptyDraft, join, marksOf } from '../docx/draft.ts';
import type { Outcome, PageBreak, SourceLine } from '../line.ts';
import type { PageLayout, TableBlock } from './layout.ts';
import { readNoteMark } from './notes.ts';
import {
	findLeading,
	findRight,
	Joiner,
	type Manner,
	type Paragraph,
	type RowBlock,
} from './paragraphs.ts';
import { isBlank, type Row } from './rows.ts';
import { findMixedHabit, spell } from './spell.ts';

/** A line before it has a number. */
interface Written {
	page: number;
	breaks: readonly PageBreak[];
	draft: Draft;
	label: string | null;
	size: number;
	marks: Pick<SourceLine, 'frame' | 'cells' | 'note' | 'furniture'>;
}

const lastPage = ({ page, breaks }: Pick<Written, 'page' | 'breaks'>) =>
	breaks.at(-1)?.page ?? page;

/** A note at the foot of a page, with the paragraphs it is made of. */
interface Note {
	number: number;
	page: number;
	lines: Written[];
}

const written = (
	{ page, breaks, draft, label, size, frame }: Paragraph,
	marks: Written['marks'] = {},
): Written => ({
	page,
	breaks,
	draft,
	label,
	size,
	marks: { ...(frame !== undefined && { frame }), ...marks },
});

/** Returns the text of rows as one, in a cell or at the edge of a page. */
function joinRows(rows: readonly Row[], right: number, manner: Manner): Draft {
	const joiner = new Joiner(manner);
	joiner.add({ rows, right });
	const whole = emptyDraft();
	for (const { label, draft } of joiner.paragraphs) {
		const text = { ...emptyDraft(), text: label ?? '', ink: label?.length ?? 0 };
		join(text, draft, ' ');
		join(whole, text, ' ');
	}
	// A tab parts cells, so inside of one it is a space.
	return { ...whole, text: whole.text.replaceAll('\t', ' ') };
}

/** Returns the rows of a table as lines, their cells parted by tabs. */
function writeTable({ rows, page }: TableBlock, manner: Manner): Written[] {
	return rows.map(({ cells }) => {
		const whole = emptyDraft();
		const stretches: NonNullable<SourceLine['cells']> = [];
		for (const { rows: inCell, columns, span, right } of cells) {
			if (stretches.length > 0) whole.text += '\t';
			const from = whole.text.length;
			join(whole, joinRows(inCell, right, manner), '');
			stretches.push({ from, to: whole.text.length, columns, rows: span, header: false });
		}
		return {
			page,
			breaks: [],
			draft: whole,
			label: null,
			size: inSize(rows),
			marks: { cells: stretches },
		};
	});
}

const inSize = (rows: TableBlock['rows']) => rows[0]?.cells[0]?.rows[0]?.size ?? 0;

/** Takes the number off the first row of a note. */
function withoutMark(row: Row, length: number): Row {
	let left = length;
	const glyphs = row.glyphs.filter((glyph) => {
		if (left === 0 || isBlank(glyph)) return left === 0;
		left -= 1;
		return false;
	});
	const inked = glyphs.filter((glyph) => !isBlank(glyph));
	return { ...row, glyphs, left: Math.min(...inked.map((glyph) => glyph.left)) };
}

/** Returns the notes of all pages; text over the first note of a page goes on with the last one before. */
function readNotes(pages: readonly PageLayout[], manner: Manner): Note[] {
	const joiner = new Joiner(manner);
	const starts: { number: number; page: number; at: number }[] = [];
	for (const { number: page, notes } of pages) {
		if (notes.length === 0) continue;
		const marks = new Map<Row, number>();
		const rows = notes.map((row) => {
			const mark = readNoteMark(row);
			if (mark === null) return row;
			const bare = withoutMark(row, mark.length);
			marks.set(bare, mark.number);
			return bare;
		});
		const block: RowBlock = { rows, right: Math.max(manner.right, findRight(rows)) };
		joiner.add(block, ({ row }) => {
			const number = marks.get(row);
			if (number === undefined) return false;
			starts.push({ number, page, at: joiner.paragraphs.length });
			return true;
		});
	}
	return starts.map(({ number, page, at }, index) => ({
		number,
		page,
		lines: joiner.paragraphs
			.slice(at, starts[index + 1]?.at)
			.map((paragraph) => written(paragraph, { note: number })),
	}));
}

const isSame = (one: readonly number[], other: readonly number[]) =>
	one.length === other.length && one.every((x, index) => Math.abs(x - (other[index] ?? 0)) < 4);

/** Returns the head of a table that comes again on a further page, as what belongs to the page. */
const asHead = ({ page, draft }: Written): Written => ({
	page,
	breaks: [],
	draft,
	label: null,
	size: 0,
	marks: { furniture: true },
});

/** Returns the text of pages as lines, in the order of reading, and the heads of tables that come again. */
function readText(
	pages: readonly PageLayout[],
	manner: Manner,
): { text: Written[]; heads: Written[] } {
	const lines: Written[] = [];
	const heads: Written[] = [];
	let joiner = new Joiner(manner);
	const settle = () => {
		lines.push(...joiner.paragraphs.map((paragraph) => written(paragraph)));
		joiner = new Joiner(manner);
	};
	let frame: number | undefined;
	let table: { xs: readonly number[]; head: string; page: number } | null = null;
	for (const { number: page, blocks } of pages) {
		for (const [index, block] of blocks.entries()) {
			if (block.kind === 'table') {
				settle();
				const rows = writeTable(block, manner);
				const head = rows[0]?.draft.text ?? '';
				const isRepeated =
					index === 0 &&
					table?.page === page - 1 &&
					table.head === head &&
					isSame(table.xs, block.xs);
				if (isRepeated) heads.push(...rows.splice(0, 1).map(asHead));
				lines.push(...rows);
				table = index === blocks.length - 1 ? { xs: block.xs, head, page } : null;
				continue;
			}
			if (block.frame !== frame) joiner.close();
			frame = block.frame;
			const right = block.right ?? manner.right;
			joiner.add({ rows: block.rows, right, frame });
		}
	}
	settle();
	return { text: lines, heads };
}

/** Text that is larger than the rest by this factor is a heading. */
const LARGER = 1.08;

/** Returns the levels of headings by their sizes: the largest is 1. The title of the paper has none. */
function findLevels(lines: readonly Written[], bodySize: number): Map<number, number> {
	const sizes = lines
		.filter(({ size, marks }) => size > bodySize * LARGER && marks.cells === undefined)
		.map(({ size }) => roundSize(size));
	const counts = Map.groupBy(sizes, (size) => size);
	const sorted = [...counts.keys()].sort((a, b) => b - a);
	const [largest] = sorted;
	const title = lines.find(({ size }) => roundSize(size) === largest);
	const isTitle = largest !== undefined && counts.get(largest)?.length === 1 && title?.page === 1;
	const headings = isTitle ? sorted.slice(1) : sorted;
	return new Map(headings.map((size, index) => [size, Math.min(6, index + 1)]));
}

const roundSize = (size: number) => Math.round(size * 2) / 2;

/** A raised number in the text that may be the mark of a note. */
interface Candidate {
	line: number;
	stretch: number;
	page: number;
	/** Behind a Latin letter, as powers stand behind units. */
	isPower: boolean;
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Returns where each note is marked, by its number. */
function findMarks(lines: readonly Written[]): Map<number, Candidate[]> {
	const found = new Map<number, Candidate[]>();
	for (const [line, { draft, ...place }] of lines.entries()) {
		const page = lastPage(place);
		for (const [stretch, { from, to }] of draft.raised.entries()) {
			const text = draft.text.slice(from, to);
			if (!/^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}$/u.test(text)) continue;
			const number = Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
			const isPower = /[A-Za-zµ]$/u.test(draft.text.slice(0, from));
			found.set(number, [...(found.get(number) ?? []), { line, stretch, page, isPower }]);
		}
	}
	return found;
}

/** Marks the notes in the text, in place, and returns them by the lines behind which they stand. */
function placeNotes(
	lines: readonly Written[],
	notes: readonly Note[],
): {
	behind: Map<number, Note[]>;
	findings: { rule: 'pdf-note-unmarked' | 'pdf-notes-restart'; values: Record<string, number> }[];
} {
	const marks = findMarks(lines);
	const behind = new Map<number, Note[]>();
	const findings: {
		rule: 'pdf-note-unmarked' | 'pdf-notes-restart';
		values: Record<string, number>;
	}[] = [];
	const pages = new Map<number, number>();
	for (const note of notes) {
		const { number, page } = note;
		const first = pages.get(number);
		if (first !== undefined) {
			findings.push({ rule: 'pdf-notes-restart', values: { found: number, first, page } });
		}
		pages.set(number, page);
		const own = (marks.get(number) ?? []).toSorted(
			(a, b) =>
				Number(a.isPower) - Number(b.isPower) ||
				Math.abs(a.page - page) - Math.abs(b.page - page) ||
				a.line - b.line,
		);
		const [mark] = own;
		const raised = mark === undefined ? undefined : lines[mark.line]?.draft.raised[mark.stretch];
		let line = mark?.line;
		if (raised === undefined || line === undefined) {
			findings.push({ rule: 'pdf-note-unmarked', values: { found: number, page } });
			line = lines.findLastIndex(({ page: on }) => on <= page);
		} else raised.note = number;
		behind.set(line, [...(behind.get(line) ?? []), note]);
	}
	return { behind, findings };
}

/** Rows that reach less than this part of a page do not tell where its text ends. */
const NARROW = 0.6;

/** Returns where text ends on the right: where rows reach, or as far from the edge as on the left. */
function guessRight(pages: readonly PageLayout[], rows: readonly Row[]): number {
	const right = findRight(rows);
	const width = pages[0]?.width ?? 0;
	const left = Math.min(...rows.map((row) => row.left));
	return right < width * NARROW ? Math.max(right, width - left) : right;
}

/** Returns what is known of the rows of a paper before they are joined. */
function learnManner(pages: readonly PageLayout[], bodySize: number): Manner {
	const blocks = pages.flatMap(({ blocks: own }) =>
		own.flatMap((block) => (block.kind === 'text' && block.frame === undefined ? [block] : [])),
	);
	const rows = blocks.flatMap((block) => block.rows);
	const body = rows.filter(({ size }) => Math.abs(size - bodySize) < bodySize * 0.05);
	return {
		right: guessRight(pages, body.length > 0 ? body : rows),
		leading: findLeading(blocks.map((block) => block.rows)),
		spacesMixed: findMixedHabit(rows.map(({ glyphs }) => spell(glyphs).text)) ?? false,
	};
}

/** Returns the lines of a paper that is laid out, and what was noticed in them. */
export function writeLines({
	pages,
	bodySize,
}: {
	pages: readonly PageLayout[];
	bodySize: number;
}): Outcome<SourceLine[]> {
	const manner = learnManner(pages, bodySize);
	const { text, heads } = readText(pages, manner);
	const levels = findLevels(text, bodySize);
	const { behind, findings: ofNotes } = placeNotes(text, readNotes(pages, manner));
	const lines: SourceLine[] = [];
	const findings: Finding[] = ofNotes.map(({ rule, values }) => makeFinding(rule, 0, values));
	const add = ({ page, breaks, draft, label, size, marks }: Written) => {
		const level =
			marks.cells === undefined && marks.note === undefined
				? levels.get(roundSize(size))
				: undefined;
		lines.push({
			number: lines.length + 1,
			...marksOf(draft),
			page,
			...(breaks.length > 0 && { pageBreaks: [...breaks] }),
			...(level !== undefined && { weight: { heading: level } }),
			...(label !== null && { autoLabel: label }),
			paragraph: 'opens',
			...marks,
		});
	};
	for (const [index, line] of text.entries()) {
		add(line);
		for (const note of behind.get(index) ?? []) note.lines.forEach(add);
	}
	for (const note of behind.get(-1) ?? []) note.lines.forEach(add);
	heads.forEach(add);
	for (const { number: page, furniture, isInColumns } of pages) {
		if (isInColumns) findings.push(makeFinding('pdf-columns', 0, { page }));
		for (const row of furniture) {
			const draft = { ...spell(row.glyphs), boldInk: 0 };
			add({ page, breaks: [], draft, label: null, size: 0, marks: { furniture: true } });
		}
	}
	return { value: lines, findings };
}
