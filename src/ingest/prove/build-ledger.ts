import { contentsOf, zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, BodyPart, Division, Piece } from '../../model/document.ts';
import type { ClassifiedLine } from '../read/line.ts';

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
	notice: 'notice',
	contents: 'contents',
	'purpose-label': 'front',
	'repeated-title': 'front',
};

type Content = readonly { pieces: readonly Piece[] }[];

/** Enters the pieces of contents with one role into a ledger, in place. */
function enter(ledger: LedgerEntry[], role: string, contents: readonly Content[]): void {
	for (const content of contents) {
		for (const { pieces } of content) {
			for (const { span } of pieces) {
				ledger.push({ line: span.line, from: span.from, to: span.to, role });
			}
		}
	}
}

/** Returns what the ledger calls a part: its kind, then its number, and the part of the document that it stands in. */
function roleOf({ type, fragment }: BodyPart, division: Division | null): string {
	const number = /\d[^-]*$/u.exec(fragment)?.[0] ?? '';
	return `${type} ${number}${division === null ? '' : ` of ${division.fragment}`}`;
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
		// The label of a part is text of its own; what parts it from the title is shown by their places.
		if (line.role === 'part') {
			const { to: from } = line.label;
			return [{ line: line.number, from, to: line.content.from, role: 'part' }];
		}
		const owner = ownerOf(line, roles, following);
		const { from, to } = line.label;
		return owner === undefined ? [] : [{ line: line.number, from, to, role: owner }];
	});
}

/** Returns what every stretch of the source became, read off the document model and the roles of lines. */
export function buildLedger(
	document: ArchiveDocument,
	lines: readonly ClassifiedLine[],
): LedgerEntry[] {
	const { front } = document;
	const texts: LedgerEntry[] = [];
	const summary = front.summary.map(({ content }) => content);
	enter(texts, 'front', [front.title, front.subtitle, ...front.purpose, ...summary]);
	for (const { division, body, footnotes } of zonesOf(document)) {
		const inside = division === null ? '' : ` of ${division.fragment}`;
		if (division !== null) {
			enter(texts, `part ${division.fragment}`, [division.label, division.title]);
		}
		for (const part of body) enter(texts, roleOf(part, division), contentsOf(part));
		for (const { number, label, content } of footnotes) {
			const series = label === undefined ? 'footnote' : 'endnote';
			enter(texts, `${series} ${String(number)}${inside}`, [content]);
		}
	}
	const whole = lines.flatMap((line): LedgerEntry[] => {
		const role = LINE_ROLES[line.role];
		return role === undefined ? [] : [{ line: line.number, ...line.content, role }];
	});
	return [...texts, ...enterLabels(lines, texts), ...whole];
}
