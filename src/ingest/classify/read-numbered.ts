import { makeFinding } from '../rules.ts';
import { FOOTNOTE_LABEL, PARAGRAPH_NUMBER } from './body-patterns.ts';
import type { Reader } from './body-reader.ts';
import { labelled } from './classified.ts';
import { readDigits } from './read-digits.ts';

/** Reads the first line of a footnote. */
export const readFootnote: Reader = (view, state) => {
	const match = FOOTNOTE_LABEL.exec(view.text);
	const value = match?.groups?.['plain'] ?? match?.groups?.['raised'];
	if (match === null || value === undefined) return null;
	const found = readDigits(value);
	const expected = state.footnote + 1;
	if (found !== expected) {
		state.findings.push(makeFinding('footnote-sequence', view.line.number, { found, expected }));
	}
	state.footnote = found;
	return labelled(view, 'footnote', { value, opening: match[0] });
};

/** Reads the first line of a numbered paragraph. */
export const readParagraph: Reader = (view, state) => {
	const match = PARAGRAPH_NUMBER.exec(view.text);
	const value = match?.groups?.['label'];
	if (match === null || value === undefined) return null;
	const found = readDigits(value);
	const expected = state.paragraph + 1;
	if (found !== expected && state.open?.finished === false) {
		state.findings.push(makeFinding('number-in-sentence', view.line.number, { found }));
		return null;
	}
	if (found !== expected) {
		state.findings.push(makeFinding('paragraph-sequence', view.line.number, { found, expected }));
	}
	// The items of a list often have no punctuation of their own.
	if (state.open?.finished === false && state.open.role !== 'item') {
		state.findings.push(makeFinding('sentence-cut', view.line.number));
	}
	state.paragraph = found;
	return labelled(view, 'paragraph', { value, opening: match[0] });
};
