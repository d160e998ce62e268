import type { InterfaceText } from '../interface-text.ts';

/** Marks round words that may be marks themselves. */
const inMarks = (words: string) => (/[“”]/u.test(words) ? `「${words}」` : `“${words}”`);

/** What the page on which quotations are checked says, in English. */
export const englishCheckText: InterfaceText['check'] = {
	title: 'Check quotations',
	description:
		'Paste a sentence, a page or a whole brief to see whether each quotation in it matches a document held here, character for character, and which paragraph it comes from. Every difference is marked. The text does not leave your device.',
	label: 'Text to check',
	placeholder: '“……”（理事会文件GB.346/INS/8，第12段）',
	submit: 'Check',
	print: 'Print the results',
	hint: 'Text in quotation marks (“”, ‘’, 「」, 『』, «») and paragraphs that are indented or begin with > are taken as quotations; if there are none, the whole text is taken as one. 《》 marks a title, not a quotation. A citation that follows a quotation (“ibid.” and “同上” included) is checked with it; if it carries a check value, the text of the place cited is compared with what it was when cited. White space, full-width or half-width form, case, and traditional or simplified characters are disregarded; ellipses and square brackets are taken as the author’s own.',
	needsScript: 'Quotations are checked in your browser, which requires JavaScript.',
	idle: 'Nothing has been checked yet.',
	busy: 'Checking…',
	empty: 'There is no text to check.',
	failed: (message) => `The check could not be completed: ${message}`,
	results: 'Results',
	summary: ({ all, verbatim, elsewhere, differs, missing }) =>
		`Quotations: ${String(all)}. Verbatim: ${String(verbatim)}; not at the place cited: ${String(elsewhere)}; different: ${String(differs)}; not held: ${String(missing)}.`,
	verdict: {
		verbatim: 'Verbatim',
		elsewhere: 'Verbatim, but not at the place cited',
		differs: 'Differs from the text',
		punctuation: 'Same words, other punctuation',
		'not-held': 'Not in the documents held here',
	},
	places: 'Found in',
	citedPlace: 'Place cited',
	nearest: 'Nearest text',
	morePlaces: (count) =>
		count === 1 ? 'and in one other place' : `and in ${String(count)} other places`,
	cited: (place) => `Cited: ${place}`,
	between: ', ',
	given: 'Quotation: ',
	printed: 'Text: ',
	difference: {
		'left-out': (_given, printed) => `Left out: ${inMarks(printed)}`,
		added: (given, _printed) => `Added: ${inMarks(given)}`,
		changed: (given, printed) =>
			`The text has ${inMarks(printed)}, the quotation ${inMarks(given)}`,
		punctuation: (given, printed) =>
			given === ''
				? `Punctuation left out: ${inMarks(printed)}`
				: printed === ''
					? `Punctuation added: ${inMarks(given)}`
					: `Punctuation differs: the text has ${inMarks(printed)}, the quotation ${inMarks(given)}`,
		invisible: (_given, _printed) => 'An invisible character differs',
		joined: (_given, _printed) =>
			'A new passage begins here in the text; the quotation runs the two together',
	},
	note: {
		traditional: (given, printed) =>
			`Variant form of the character, not counted as a difference: the text has ${inMarks(printed)}, the quotation ${inMarks(given)}`,
		omission: (_given, printed) =>
			printed === ''
				? 'Words are omitted at the ellipsis'
				: `The ellipsis stands for ${inMarks(printed)}`,
		insertion: (given, _printed) => `${given} was inserted by the author of the quotation`,
		mark: (given, _printed) => `${given} is a footnote mark, not part of the text`,
		number: (given, _printed) => `${given} is the paragraph number, not part of the text`,
	},
	seal: {
		same: 'The check value matches: the text of the place cited is unchanged since it was cited.',
		changed:
			'The check value does not match: the text of the place cited has changed since it was cited.',
		unknown: 'The place cited is not held, so the check value cannot be compared.',
	},
	sealedVersion: (version) => `Version named in the citation: ${version}`,
	citation: {
		verbatim: 'Citation: the text is unchanged since it was cited',
		differs: 'Citation: the text has changed since it was cited',
		'not-held': 'Citation: the place cited is not held here',
	},
	citations: ({ all, verbatim, differs, missing }) =>
		`Citations with a check value but no quotation: ${String(all)}. Unchanged: ${String(verbatim)}; changed: ${String(differs)}; not held: ${String(missing)}.`,
};
