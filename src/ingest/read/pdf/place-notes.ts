import type { Note } from './read-notes.ts';
import { lastPage, type Written } from './written.ts';

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
export function placeNotes(
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
