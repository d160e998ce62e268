import { makeFinding } from '../rules.ts';
import { FIGURE_CAPTION } from './body-patterns.ts';
import type { Reader } from './body-reader.ts';
import { classified, isFinished } from './classified.ts';
import { hasForm, isMarkedHeading, readHeading } from './heading-line.ts';

/** A caption may stand in mid-sentence, where its figure cut the text; a clause does not read as one there. */
export const readCaption: Reader = (view, state) => {
	if (!FIGURE_CAPTION.test(view.text) || isFinished(view.text)) return null;
	const isClause = state.open?.finished === false && /[，；]/u.test(view.text);
	return isClause ? null : classified(view, 'figure');
};

/** Reads the title of a section, a box or a figure. */
export const readTitle: Reader = (view, state, around) => {
	const reading = readHeading(view, around);
	if (reading === null) return null;
	const unmarked = !isMarkedHeading(view);
	const wrapped = around.hardWrapped && unmarked;
	if (wrapped && (state.open?.finished === false || (state.open === null && !hasForm(view.text)))) {
		return null;
	}
	if (state.open?.finished === false && unmarked) {
		state.findings.push(makeFinding('heading-or-text', view.line.number));
		return null;
	}
	if (state.open?.finished === false) {
		state.findings.push(makeFinding('sentence-cut', view.line.number));
	}
	return classified(view, reading);
};
