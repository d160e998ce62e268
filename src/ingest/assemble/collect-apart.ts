import type { Apart } from '../../model/document.ts';
import type { ClassifiedLine, LineRole } from '../read/line.ts';

/** Roles of lines that are no text of the paper, and what they are called where they are listed. */
const KINDS: Partial<Record<LineRole, Apart['kind']>> = {
	masthead: 'masthead',
	'purpose-label': 'masthead',
	notice: 'notice',
	contents: 'contents',
	furniture: 'furniture',
	'repeated-title': 'repeated-title',
};

/**
 * Returns the lines of a source that are no text of the paper, in the order printed; lines of one kind that follow each
 * other over blank ones are one entry, but for those of the page, which are one each.
 */
export function collectApart(lines: readonly ClassifiedLine[]): Apart[] {
	const apart: Apart[] = [];
	let last: LineRole | null = null;
	for (const { role, text, number } of lines) {
		if (role === 'blank') continue;
		const kind = KINDS[role];
		const open = apart.at(-1);
		const goesOn =
			open?.kind === kind && kind !== 'furniture' && last !== null && KINDS[last] === kind;
		last = role;
		if (kind === undefined) continue;
		if (goesOn && open !== undefined) {
			open.text += `\n${text.trim()}`;
			const range = open.lines.at(-1);
			if (range !== undefined) range[1] = number;
		} else apart.push({ kind, text: text.trim(), lines: [[number, number]] });
	}
	return apart;
}
