import type { InterfaceText } from '../interface-text.ts';

/** Marks round words that may be marks themselves. */
const inMarks = (words: string) => (/[“”]/u.test(words) ? `「${words}」` : `“${words}”`);

/** What the page on which quotations are checked says, in English. */
export const englishCheckText: InterfaceText['check'] = {
	title: 'Check quotations',
	description:
		'Paste a sentence, a page or a whole brief: whether each quotation in it is the text of a document held here, character by character, and from which paragraph; every difference is marked. The text does not leave your device.',
	label: 'Text to check',
	placeholder: '“……”（理事会文件GB.346/INS/8，第12段）',
	submit: 'Check',
	print: 'Print the results',
	hint: 'What stands in quotation marks (“”, ‘’, 「」, 『』, «»), and every paragraph that is indented or begins with >, is a quotation; where there is none, the whole text is one. 《》 is a title. A citation behind a quotation (ibid. and 同上 too) is checked with it; where a citation carries a check value, so is whether the place cited still has the text it had when it was cited. White space, width, case, and traditional or simplified characters make no difference; ellipses and square brackets are taken as the quoter’s own.',
	needsScript: 'Quotations are checked in your browser, which needs scripts.',
	idle: 'Nothing checked yet.',
	busy: 'Checking …',
	empty: 'There is no text to check.',
	failed: (message) => `Could not check: ${message}`,
	results: 'Results',
	summary: ({ all, verbatim, elsewhere, differs, missing }) =>
		`Quotations: ${String(all)}. Verbatim: ${String(verbatim)}; not in the place cited: ${String(elsewhere)}; different: ${String(differs)}; not held: ${String(missing)}.`,
	verdict: {
		verbatim: 'Verbatim',
		elsewhere: 'Verbatim, but not in the place cited',
		differs: 'Differs from the text',
		punctuation: 'Same words, other punctuation',
		'not-held': 'Not in the documents held here',
	},
	places: 'Stands in',
	citedPlace: 'Place cited',
	nearest: 'Nearest text',
	morePlaces: (count) => `and in ${String(count)} more places`,
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
					: `Other punctuation: the text has ${inMarks(printed)}, the quotation ${inMarks(given)}`,
		invisible: (_given, _printed) => 'A character that is not seen differs',
		joined: (_given, _printed) => 'The text begins a new passage here; the quotation joins the two',
	},
	note: {
		traditional: (given, printed) =>
			`Other forms of characters, no difference: the text has “${printed}”, the quotation “${given}”`,
		omission: (_given, printed) =>
			printed === ''
				? 'Something is left out at the ellipsis'
				: `The ellipsis leaves out ${inMarks(printed)}`,
		insertion: (given, _printed) => `${given} was put in by the quoter`,
		mark: (given, _printed) => `${given} is the mark of a note and not of the text`,
		number: (given, _printed) => `${given} is the number of the paragraph and not of the text`,
	},
	seal: {
		same: 'The check value matches: the place cited still has the text it had when it was cited.',
		changed:
			'The check value does not match: the place cited no longer has the text it had when it was cited.',
		unknown: 'The place cited is not held: its check value cannot be compared.',
	},
	sealedVersion: (version) => `Version named in the citation: ${version}`,
	citation: {
		verbatim: 'Citation: the text is still that which was cited',
		differs: 'Citation: the text is no longer that which was cited',
		'not-held': 'Citation: the place cited is not held here',
	},
	citations: ({ all, verbatim, differs, missing }) =>
		`Citations with a check value and no quotation: ${String(all)}. Same text: ${String(verbatim)}; changed: ${String(differs)}; not held: ${String(missing)}.`,
};
