import { type Draft, emptyDraft, join } from '../docx/draft.ts';
import { goesOn, type Open } from './goes-on.ts';
import { mergeLabels, readRow, type ReadRow } from './labels.ts';
import type { Manner, Paragraph, RowBlock } from './paragraph.ts';
import { isBlank, type Row, SMALLER } from './rows.ts';
import { findMixedHabit, joint } from './spell.ts';

/**
 * Joins rows to paragraphs, over columns and pages: a row goes on where the one above was full, no label opens it, and
 * size, place and distance are those of the paragraph.
 */
export class Joiner {
	readonly paragraphs: Paragraph[] = [];
	private open: Open | null = null;
	/** Number of the last paragraph that had one, set before it or typed. */
	private lastNumber: number;
	private readonly manner: Manner;

	constructor(manner: Manner, lastNumber = 0) {
		this.manner = manner;
		this.lastNumber = lastNumber;
	}

	/** Returns another for what stands behind a table, which goes on with the numbers of this one. */
	next(): Joiner {
		return new Joiner(this.manner, this.lastNumber);
	}

	/** Ends the paragraph that is open. */
	close(): void {
		this.open = null;
	}

	/** Adds a block; `opens` says of a row that it begins a text of its own. */
	add(block: RowBlock, opens: (row: ReadRow) => boolean = () => false): void {
		for (const row of mergeLabels(block.rows)) {
			const next = readRow(this.open === null ? row : raiseMark(row, this.open));
			const isOpening = opens(next) || this.isNext(next);
			if (isOpening || this.open === null || !goesOn(this.open, next, block, this.manner)) {
				this.begin(next, block);
			} else this.append(this.open, next, block);
		}
	}

	/** True where Chinese and Latin characters are parted around a line break, else where the paper parts them. */
	private hasSpaces({ last }: Open, next: ReadRow): boolean {
		return findMixedHabit([last.draft.text, next.draft.text]) ?? this.manner.spacesMixed;
	}

	/** True for a row with the number that comes next, behind a sentence that has ended: nothing else need set it apart. */
	private isNext({ label, draft }: ReadRow): boolean {
		const isFinished = this.open !== null && /[。！？]$/u.test(this.open.draft.text);
		return isFinished && label === null && readNumber(draft.text) === this.lastNumber + 1;
	}

	private begin(next: ReadRow, block: RowBlock): void {
		const { row, label, textLeft } = next;
		const number = readNumber(label ?? next.draft.text);
		if (number === this.lastNumber + 1) this.lastNumber = number;
		const draft = emptyDraft();
		join(draft, next.draft, '');
		const open: Open = {
			page: row.page,
			breaks: [],
			bottom: row.base,
			label,
			draft,
			size: row.size,
			...(block.frame !== undefined && { frame: block.frame }),
			last: next,
			first: next,
			right: block.right,
			textLeft,
			left: row.left,
			follows: null,
			block,
			count: 1,
		};
		this.open = open;
		this.paragraphs.push(open);
	}

	private append(open: Open, next: ReadRow, block: RowBlock): void {
		const whole = next.label === null ? next.draft : readWhole(next);
		const { text } = open.draft;
		join(open.draft, whole, joint(text, whole.text, this.hasSpaces(open, next)));
		const { page } = next.row;
		if (page !== open.last.row.page) {
			open.breaks.push({ at: open.draft.text.length - whole.text.length, page });
		}
		open.last = next;
		open.bottom = next.row.base;
		open.right = block.right;
		open.block = block;
		open.count += 1;
		open.follows = next.row.left;
	}
}

/** Returns a row with its digits raised where they are all that it holds: a mark that found no room in the row above. */
function raiseMark(row: Row, { size }: Open): Row {
	const inked = row.glyphs.filter((glyph) => !isBlank(glyph));
	const isMark = inked.length <= 3 && inked.every(({ text }) => /^\d$/u.test(text));
	if (!isMark || row.size > size * SMALLER) return row;
	return { ...row, size, glyphs: row.glyphs.map((glyph) => ({ ...glyph, raised: true })) };
}

/** Returns the number with its point that a text opens with; null where there is none. */
function readNumber(text: string): number | null {
	const digits = /^(?<digits>\d{1,3})[.．](?!\d)/u.exec(text)?.groups?.['digits'];
	return digits === undefined ? null : Number(digits);
}

/** Returns the text of a row whose label is none. */
function readWhole({ label, draft }: ReadRow): Draft {
	const whole = emptyDraft();
	whole.text = label ?? '';
	whole.ink = whole.text.length;
	join(whole, draft, ' ');
	return whole;
}
