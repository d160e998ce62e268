import type { ClassifiedLine, LineRole, Stretch } from '../read/line.ts';
import type { LineView } from './line-view.ts';

/** Returns a line with its role; the content is all that is left between its signs. */
export function classified(view: LineView, role: LineRole): ClassifiedLine {
	return { ...view.line, role, content: view.content, label: null, continues: null, field: null };
}

/**
 * Returns a line whose content opens with a label: `label` characters of it stand in the text as the label,
 * `opening` characters (label, signs and white space) come before the content.
 */
export function labelled(
	view: LineView,
	role: LineRole,
	{ value, opening }: { value: string; opening: string },
): ClassifiedLine {
	const start = view.content.from + opening.indexOf(value);
	const label = { value, from: start, to: start + value.length };
	const content: Stretch = { from: view.content.from + opening.length, to: view.content.to };
	return { ...view.line, role, content, label, continues: null, field: null };
}

/** Returns the first line of a note that the format knows as one; its number stands beside its text, not in it. */
export function noted(view: LineView, note: number): ClassifiedLine {
	const { from } = view.content;
	return { ...classified(view, 'footnote'), label: { value: String(note), from, to: from } };
}

/** Returns a line that goes on with the text of `role`. */
export function continuing(view: LineView, role: LineRole): ClassifiedLine {
	return { ...classified(view, 'continuation'), continues: role };
}

/** Returns an item that a bullet opens. The sign counts as markup, so the stretch of its label is empty. */
export function bulleted(view: LineView): ClassifiedLine {
	const { from } = view.content;
	return { ...classified(view, 'item'), label: { value: '-', from, to: from } };
}
