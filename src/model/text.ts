import { blocksOf, openingOf } from './contents.ts';
import { fragmentToPlace } from './addressing/place.ts';
import type {
	Block,
	BodyPart,
	Division,
	Front,
	Inline,
	Paragraph,
	Piece,
	Table,
} from './document.ts';

/** Returns what stands between two neighbouring pieces: a space where a line break parted two words in ASCII. */
export function joint(left: Piece, right: Piece): '' | ' ' {
	const parted = left.span.line !== right.span.line;
	return parted && /[A-Za-z0-9]$/.test(left.value) && /^[A-Za-z0-9]/.test(right.value) ? ' ' : '';
}

/** Returns the printed text of pieces, joined across hard line breaks. */
export function joinPieces(pieces: readonly Piece[]): string {
	if (pieces.length === 1) return pieces[0]?.value ?? '';
	return pieces
		.map((piece, index) => {
			const left = pieces[index - 1];
			return left === undefined ? piece.value : joint(left, piece) + piece.value;
		})
		.join('');
}

/** Returns the plain text of inline content: text, references and links kept, footnote marks left out. */
export function inlineText(content: readonly Inline[]): string {
	return joinPieces(content.flatMap((inline) => (inline.type === 'mark' ? [] : inline.pieces)));
}

/** Returns the inlines before which a line break stands for a space, as `joinPieces` has it. */
export function findSpaces(content: readonly Inline[]): Set<Inline> {
	const texts = content.filter(({ type, pieces }) => type !== 'mark' && pieces.length > 0);
	return new Set(
		texts.filter(({ pieces: [first] }, index) => {
			const last = texts[index - 1]?.pieces.at(-1);
			return last !== undefined && first !== undefined && joint(last, first) !== '';
		}),
	);
}

/** Returns one block as plain text: "(a) …" for a lettered item, without the sign for a bullet. */
export function blockText(block: Block): string {
	const text = inlineText(block.content);
	return block.type === 'item' && block.label !== '-' ? `${block.label} ${text}` : text;
}

/** Returns blocks as plain text, a line a block. */
export function blocksText(blocks: readonly Block[]): string {
	return blocks.map(blockText).join('\n');
}

/** Returns a part of the body as plain text: the words that open it, then its blocks or rows, a line each. */
export function partText(part: BodyPart): string {
	const rest = part.type === 'table' ? rowsText(part) : blocksText(blocksOf(part));
	return [inlineText(openingOf(part)), rest].filter(Boolean).join('\n');
}

/** Returns the name of a part with its title behind it: 附录一 成果框架. */
export function divisionText({ label, title }: Pick<Division, 'label' | 'title'>): string {
	return [inlineText(label), titleText(title)].filter(Boolean).join(' ');
}

/** Returns the number of a paragraph of the body by its fragment; null for one put in later, one of a part, and all else. */
export function bodyNumber(fragment: string): number | null {
	const place = fragmentToPlace(fragment);
	const isPlain =
		place?.kind === 'paragraph' && place.part === undefined && place.inserted === undefined;
	return isPlain ? place.number : null;
}

/** Returns the lines of a title one after the other, parted by one space. */
export function titleText(title: readonly Inline[]): string {
	const pieces = title.flatMap((inline) => (inline.type === 'mark' ? [] : inline.pieces));
	const lines = Map.groupBy(pieces, ({ span }) => span.line);
	return [...lines.values()].map(joinPieces).join(' ');
}

/** Returns the number of a paragraph as printed, without its point: "12", "12 bis". */
export function paragraphLabel({
	number,
	inserted,
}: Pick<Paragraph, 'number' | 'inserted'>): string {
	return inserted?.label ?? String(number);
}

/** Returns the searched text of the front matter: title, purpose and summary values, a line each. */
export function frontText({ title, purpose, summary }: Front): string {
	const rest = [...purpose, ...summary.map((field) => field.content)].map(inlineText);
	return [titleText(title), ...rest].join('\n');
}

/** Returns the rows of a table as plain text: a line a row, its cells parted by tabs. */
export function rowsText({ rows }: Pick<Table, 'rows'>): string {
	return rows.map((row) => row.map(({ content }) => inlineText(content)).join('\t')).join('\n');
}

/** Returns the paragraphs of a body in the order printed. */
export function paragraphsOf(body: readonly BodyPart[]): Paragraph[] {
	return body.filter((part) => part.type === 'paragraph');
}

/** Neighbouring inlines that are the printed words of one correction, or of none. */
export interface CorrectionGroup {
	/** Index in the document's corrections. */
	correction: number | null;
	inlines: Inline[];
}

/** Returns inline content in groups: words of one correction stand together, even across a reference. */
export function groupCorrections(content: readonly Inline[]): CorrectionGroup[] {
	const groups: CorrectionGroup[] = [];
	for (const inline of content) {
		const correction = inline.correction ?? null;
		const last = groups.at(-1);
		if (last?.correction === correction) last.inlines.push(inline);
		else groups.push({ correction, inlines: [inline] });
	}
	return groups;
}
