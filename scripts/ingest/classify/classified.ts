import type { ClassifiedLine, LineRole, Stretch } from '../line.ts';
import { FINISHED, TRAILING_MARKS } from './body-patterns.ts';
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

/** Returns a line that goes on with the text of `role`. */
export function continuing(view: LineView, role: LineRole): ClassifiedLine {
	return { ...classified(view, 'continuation'), continues: role };
}

/** True where text ends as a sentence, an item or a lead-in does. */
export function isFinished(text: string): boolean {
	return FINISHED.test(text.replace(TRAILING_MARKS, ''));
}
