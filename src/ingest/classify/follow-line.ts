import type { ClassifiedLine, LineRole } from '../read/line.ts';
import type { BodyState } from './body-reader.ts';
import { isFinished } from './classified.ts';

const CLOSING: ReadonlySet<LineRole> = new Set(['heading', 'contents', 'unknown']);
const OPENING: ReadonlySet<LineRole> = new Set(['paragraph', 'item', 'prose', 'box']);

/** Notes what is open after a line. */
export function followLine(line: ClassifiedLine, state: BodyState): void {
	const { role, continues } = line;
	state.above = continues ?? role;
	state.last = state.above;
	const text = line.text.slice(line.content.from, line.content.to);
	const isRow = state.rows.has(line.number);
	const ending = { finished: isRow || isFinished(text), isRow, leadsIn: /[:：]$/u.test(text) };
	if (CLOSING.has(role) || (role === 'figure' && state.open?.finished === true)) state.open = null;
	else if (role === 'box')
		state.open = { role, finished: true, leadsIn: false, isRow: false, item: null };
	else if (OPENING.has(role)) {
		state.open = { role, ...ending, item: role === 'item' ? (line.label?.value ?? null) : null };
	} else if (continues !== null && state.open !== null && OPENING.has(continues)) {
		state.open = { ...state.open, ...ending };
	}
}
