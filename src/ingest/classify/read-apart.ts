import { CLOSING_LINES, CONTENTS_ENTRY, CONTENTS_LABEL } from './body-patterns.ts';
import type { Reader } from './body-reader.ts';
import { classified } from './classified.ts';

/** Reads the table of contents, which stands before the text. */
export const readContents: Reader = (view, state) => {
	if (CONTENTS_LABEL.test(view.text)) state.inContents = true;
	else state.inContents &&= CONTENTS_ENTRY.test(view.text);
	return state.inContents ? classified(view, 'contents') : null;
};

/** What old papers print under their last paragraph: where and when they were written, and what they ask for. */
export const readClosing: Reader = (view, state) => {
	const field = CLOSING_LINES.find(({ pattern }) => pattern.test(view.text))?.field;
	if (field === undefined || state.open?.finished !== true || state.above !== null) return null;
	return { ...classified(view, 'masthead'), field };
};
