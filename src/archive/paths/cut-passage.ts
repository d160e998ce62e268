import type { Block, BodyPart, Cell, Front, Inline, Piece } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';
import type { PassagePart } from './path.ts';

/** Characters that a room reads at one time from the wall. */
export const MOST = 180;

/** Fewer are no stretch of their own: half a line on a wall is looked at, not read. */
export const LEAST = 40;

/** What ends a sentence, and a clause of a long one: its sign, with the marks and brackets that close behind it. */
const ENDS = {
	sentence: /[。！？!?][”’」』）)】]*/gu,
	clause: /[；;][”’」』）)】]*/gu,
} as const;

/** What is never parted: a sentence, or a row of a table, with the block that it is of. */
interface Unit {
	/** Of the block in its part, from 0. */
	block: number;
	content: Inline[];
	length: number;
}

const lengthOf = (content: readonly Inline[]) =>
	[...inlineText(content).replaceAll(/\s/gu, '')].length;

const joined = (pieces: readonly Piece[]) => pieces.map(({ value }) => value).join('');

/** Returns the pieces of a text that lie between two of its offsets. */
function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
	let at = 0;
	return pieces.flatMap((piece) => {
		const [start, end] = [Math.max(from - at, 0), Math.min(to - at, piece.value.length)];
		at += piece.value.length;
		return start < end ? [{ ...piece, value: piece.value.slice(start, end) }] : [];
	});
}

function splitBehind(content: readonly Inline[], sign: RegExp): Inline[][] {
	const stretches: Inline[][] = [[]];
	let isOver = false;
	const add = (inline: Inline): void => {
		// The mark of a note stays with the sentence before it.
		if (isOver && inline.type !== 'mark') {
			stretches.push([]);
			isOver = false;
		}
		stretches.at(-1)?.push(inline);
	};
	for (const inline of content) {
		if (inline.type !== 'text' || inline.correction !== undefined) {
			add(inline);
			continue;
		}
		const text = joined(inline.pieces);
		const ends = [...text.matchAll(sign)].map(({ index, 0: end }) => index + end.length);
		let from = 0;
		for (const to of [...ends.filter((end) => end < text.length), text.length]) {
			add({ ...inline, pieces: slicePieces(inline.pieces, from, to) });
			isOver = ends.includes(to);
			from = to;
		}
	}
	return stretches.filter((stretch) => stretch.length > 0);
}

/**
 * Returns content in sentences, those of more than `MOST` characters in clauses. Words that name a document, web
 * addresses and corrected words are never parted.
 */
export function splitSentences(content: readonly Inline[]): Inline[][] {
	return splitBehind(content, ENDS.sentence).flatMap((sentence) =>
		lengthOf(sentence) > MOST ? splitBehind(sentence, ENDS.clause) : [sentence],
	);
}

/** What it costs that several units of a stretch are too long together, beside one more stretch. */
const OVERFLOW = 10;

/** Returns what a stretch costs: little where it has about `MOST` characters. */
function costOf(length: number, units: number): number {
	const over = units === 1 ? 0 : Math.max(0, length / MOST - 1);
	return 1 + (length / MOST) ** 2 + OVERFLOW * over;
}

/**
 * Returns how many units each stretch takes: as few and as even stretches as can be, none with fewer characters than
 * `LEAST` where there are others.
 */
export function partition(lengths: readonly number[]): number[] {
	/** The best that can be done with the units from each place on, with the end of its first stretch. */
	const best = Array.from({ length: lengths.length + 1 }, () => ({ cost: Infinity, to: 0 }));
	best[lengths.length] = { cost: 0, to: lengths.length };
	for (let from = lengths.length - 1; from >= 0; from -= 1) {
		let sum = 0;
		for (let to = from + 1; to <= lengths.length; to += 1) {
			sum += lengths[to - 1] ?? 0;
			const isAll = from === 0 && to === lengths.length;
			const cost = costOf(sum, to - from) + (best[to]?.cost ?? Infinity);
			if ((sum >= LEAST || isAll) && cost < (best[from]?.cost ?? 0)) best[from] = { cost, to };
		}
	}
	const counts: number[] = [];
	for (let at = 0; at < lengths.length;) {
		const { to = lengths.length } = best[at] ?? {};
		counts.push(to - at);
		at = to;
	}
	return counts;
}

function chunk<T>(units: readonly T[], lengths: readonly number[]): T[][] {
	let at = 0;
	return partition(lengths).map((count) => units.slice(at, (at += count)));
}

/** Returns blocks in stretches; an item that goes on in the next stretch has its letter only where it begins. */
function cutBlocks(blocks: readonly Block[]): Block[][] {
	const units = blocks.flatMap(({ content }, block): Unit[] =>
		splitSentences(content).map((sentence) => ({
			block,
			content: sentence,
			length: lengthOf(sentence),
		})),
	);
	const begun = new Set<number>();
	return chunk(
		units,
		units.map(({ length }) => length),
	).map((stretch) =>
		[...Map.groupBy(stretch, ({ block }) => block)].flatMap(([index, members]): Block[] => {
			const block = blocks[index];
			if (block === undefined) return [];
			const content = members.flatMap((member) => member.content);
			const goesOn = begun.has(index);
			begun.add(index);
			return [goesOn ? { type: 'prose', content } : { ...block, content }];
		}),
	);
}

/** Returns rows in stretches, each under the rows that head the table. */
function cutRows(rows: readonly Cell[][]): Cell[][][] {
	const first = rows.findIndex((row) => row.some(({ header }) => !header));
	const head = rows.slice(0, Math.max(first, 0));
	const body = rows.slice(head.length);
	// Cells that span rows hold them together.
	if (body.some((row) => row.some((cell) => cell.rows > 1))) return [[...rows]];
	const lengths = body.map((row) => row.reduce((sum, { content }) => sum + lengthOf(content), 0));
	return chunk(body, lengths).map((stretch) => [...head, ...stretch]);
}

function cutBody(part: BodyPart): BodyPart[] {
	switch (part.type) {
		case 'paragraph':
		case 'text':
			return cutBlocks(part.blocks).map((blocks) => ({ ...part, blocks }));
		case 'box':
			return cutBlocks(part.blocks).map((blocks, index) => ({
				...part,
				title: index === 0 ? part.title : [],
				blocks,
			}));
		case 'table':
			return cutRows(part.rows).map((rows) => ({ ...part, rows }));
		case 'heading':
		case 'figure':
			return [part];
	}
}

/** Returns a first page in stretches: what it is about, then its summary. */
function cutFront(front: Front): Front[] {
	const lengths = front.summary.map(({ label, content }) => label.length + lengthOf(content));
	const about = lengthOf([...front.title, ...front.subtitle, ...front.purpose.flat()]);
	if (front.summary.length === 0 || about + lengths.reduce((sum, one) => sum + one, 0) <= MOST) {
		return [front];
	}
	const nothing = { title: [], subtitle: [], purpose: [] };
	return [
		{ ...front, summary: [] },
		...chunk(front.summary, lengths).map((summary) => ({ ...nothing, summary })),
	];
}

/**
 * Returns a part of a passage in stretches that a room reads at one time. A long one is cut between sentences; together
 * the stretches have every character of it, in its order.
 */
export function cutPart(part: PassagePart): PassagePart[] {
	switch (part.kind) {
		case 'body': {
			const cut = cutBody(part.part);
			return cut.length < 2 ? [part] : cut.map((body) => ({ kind: 'body', part: body }));
		}
		case 'item': {
			const cut = cutBlocks([...part.leadIn, part.item]);
			if (cut.length < 2) return [part];
			return cut.flatMap((blocks): PassagePart[] => {
				const item = blocks.at(-1);
				return item === undefined ? [] : [{ ...part, leadIn: blocks.slice(0, -1), item }];
			});
		}
		case 'footnote': {
			const { footnote } = part;
			const cut = cutBlocks([{ type: 'prose', content: footnote.content }]);
			return cut.map(([block]) => ({
				kind: 'footnote',
				footnote: { ...footnote, content: block?.content ?? [] },
			}));
		}
		case 'front':
			return cutFront(part.front).map((front) => ({ kind: 'front', front }));
	}
}
