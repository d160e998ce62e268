import type { ArchiveDocument, BodyPart, Piece } from '../../../src/schemas/document.ts';
import type { ClassifiedLine } from '../line.ts';

/** What a stretch of a source line became. */
export interface LedgerEntry {
	line: number;
	from: number;
	to: number;
	/** `paragraph 12`, `footnote 3`, `heading 4`, `front`, `masthead`, `contents`, `page furniture` … */
	role: string;
}

/** Roles whose whole line is accounted for by its classification, since the model keeps values, not text. */
const LINE_ROLES: Partial<Record<ClassifiedLine['role'], string>> = {
	masthead: 'masthead',
	furniture: 'page furniture',
	contents: 'contents',
	'purpose-label': 'front',
	'repeated-title': 'front',
};

const piecesOf = (content: readonly { pieces: Piece[] }[]) =>
	content.flatMap(({ pieces }) => pieces);

const enter = (role: string, pieces: readonly Piece[]): LedgerEntry[] =>
	pieces.map(({ span }) => ({ ...span, role }));

function enterPart(part: BodyPart): LedgerEntry[] {
	switch (part.type) {
		case 'heading':
			return enter(`heading ${part.fragment.slice(1)}`, piecesOf(part.content));
		case 'paragraph':
			return enter(
				`paragraph ${String(part.number)}`,
				part.blocks.flatMap((block) => piecesOf(block.content)),
			);
		case 'box':
			return enter(part.fragment, [
				...piecesOf(part.title),
				...part.blocks.flatMap((block) => piecesOf(block.content)),
			]);
		case 'figure':
			return enter(part.fragment, [
				...piecesOf(part.caption),
				...part.blocks.flatMap((block) => piecesOf(block.content)),
			]);
	}
}

/** Returns the role of the text on a line; for a label that stands alone, of the text that comes next. */
function ownerOf(
	{ number, content }: ClassifiedLine,
	texts: ReadonlyMap<number, string>,
	lines: readonly number[],
): string | undefined {
	const alone = content.from === content.to;
	const line = alone ? lines.find((following) => following > number) : number;
	return line === undefined ? undefined : texts.get(line);
}

/** Returns the role of the first text of each line. */
function firstRoles(texts: readonly LedgerEntry[]): Map<number, string> {
	const sorted = texts.toSorted((a, b) => b.line - a.line || b.from - a.from);
	return new Map(sorted.map(({ line, role }) => [line, role]));
}

/** Returns the label of a line (paragraph number, letter, name of a field) with the role of what it opens. */
function enterLabels(
	lines: readonly ClassifiedLine[],
	texts: readonly LedgerEntry[],
): LedgerEntry[] {
	const roles = firstRoles(texts);
	const following = [...roles.keys()].sort((a, b) => a - b);
	return lines.flatMap((line): LedgerEntry[] => {
		if (line.label === null || line.label.from === line.label.to) return [];
		const owner = ownerOf(line, roles, following);
		const { from, to } = line.label;
		return owner === undefined ? [] : [{ line: line.number, from, to, role: owner }];
	});
}

/** Returns what every stretch of the source became, read off the document model and the roles of lines. */
export function buildLedger(
	{ front, body, footnotes }: ArchiveDocument,
	lines: readonly ClassifiedLine[],
): LedgerEntry[] {
	const texts = [
		...enter('front', [
			...piecesOf(front.title),
			...piecesOf(front.subtitle),
			...front.purpose.flatMap(piecesOf),
			...front.summary.flatMap((field) => piecesOf(field.content)),
		]),
		...body.flatMap(enterPart),
		...footnotes.flatMap((note) =>
			enter(`footnote ${String(note.number)}`, piecesOf(note.content)),
		),
	];
	const whole = lines.flatMap((line): LedgerEntry[] => {
		const role = LINE_ROLES[line.role];
		return role === undefined ? [] : [{ line: line.number, ...line.content, role }];
	});
	return [...texts, ...enterLabels(lines, texts), ...whole];
}
