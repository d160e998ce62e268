import {
	BORDER,
	BOX_CAPTION,
	DRAWN_ROW,
	FIGURE_CAPTION,
	ITEM_LABEL,
	MARKDOWN_ROW,
	OTHER_ITEM_LABEL,
	TABLE_CAPTION,
} from './body-patterns.ts';
import type { BodyState, Reader } from './body-state.ts';
import { bulleted, classified, continuing, labelled } from './classified.ts';
import { isShort } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { report } from './report-line.ts';
import { endsSentence, isFinished } from './sentence-end.ts';

/** A row of a table. */
export const readTableRow: Reader = (view, state) => {
	const row = state.facts.rows.get(view.line.number);
	if (row === undefined) return null;
	// The words of a note lead in a table of it, which no note can hold, or of the text.
	if (row.isFirst && state.last === 'footnote' && !endsSentence(state.lastNote)) {
		report(state, 'heading-or-text', view);
	}
	if (row.cells.length === 0) return classified(view, 'rule');
	return { ...classified(view, 'table'), row: { cells: row.cells, isHead: row.isHead } };
};

/** A line of a drawing that is no row of a table that can be read. */
export const readDrawing: Reader = (view, state) => {
	if (view.line.paragraph !== undefined) return null;
	const isDrawn = [BORDER, DRAWN_ROW, MARKDOWN_ROW].some((pattern) => pattern.test(view.text));
	if (isDrawn) report(state, 'drawing-unread', view);
	return null;
};

/** The caption of a table: 表 1. 支出, right before its rows. */
export const readTableCaption: Reader = (view, state, { following }) => {
	const [next] = following;
	const isBefore = next !== undefined && state.facts.rows.get(next.line.number)?.isFirst === true;
	return isBefore && TABLE_CAPTION.test(view.text) ? classified(view, 'caption') : null;
};

/** Goes back to what was open before a box where a line stands behind it. */
export function leaveFrame({ line }: LineView, state: BodyState): void {
	const { frame } = state;
	if (frame === null || line.note !== undefined || line.frame === frame.number) return;
	state.container = frame.container;
	state.open = frame.open;
	state.frame = null;
}

/** Reads the lines of a box that the format frames: its title, items and other text. No number in it is one of the paper. */
export const readBoxFrame: Reader = (view, state) => {
	const { frame, cells } = view.line;
	if (frame === undefined || cells !== undefined || !state.facts.boxes.has(frame)) return null;
	if (state.frame === null) {
		state.frame = { number: frame, container: state.container, open: state.open };
		return classified(view, 'box');
	}
	if (view.line.paragraph === 'goes-on') {
		return state.open?.finished === false
			? continuing(view, state.open.role)
			: classified(view, 'prose');
	}
	const match = ITEM_LABEL.exec(view.text) ?? OTHER_ITEM_LABEL.exec(view.text);
	if (match !== null) {
		return labelled(view, 'item', { value: match[0].trimEnd(), opening: match[0] });
	}
	if (!view.bullet) return classified(view, 'prose');
	return bulleted(view);
};

/** A caption may stand in mid-sentence, where its figure cut the text; a clause does not read as one there. */
export const readCaption: Reader = (view, state) => {
	if (BOX_CAPTION.test(view.text) && isShort(view) && state.open?.finished !== false) {
		return classified(view, 'box');
	}
	if (!FIGURE_CAPTION.test(view.text) || isFinished(view.text)) return null;
	const isClause = state.open?.finished === false && /[，；]/u.test(view.text);
	return isClause ? null : classified(view, 'figure');
};
