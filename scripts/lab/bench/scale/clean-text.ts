import { isFinished } from '../../../../src/ingest/classify/sentence-end.ts';

/** What keeps a text from standing in a source, and what stands there instead. */
const ALTERATIONS: readonly { name: string; pattern: RegExp; replacement: string }[] = [
	// Marks of the direction of writing, which no print shows.
	{ name: 'invisible', pattern: /[\u200B-\u200F\u202A-\u202E\uFEFF]/gu, replacement: '' },
	{ name: 'control', pattern: /[\p{Cc}\p{Co}\p{Cn}]+/gu, replacement: ' ' },
	{ name: 'space', pattern: /^\s+|\s+$/gu, replacement: '' },
	// Signs that are Markdown in a source: bold, marks of notes, links.
	{ name: 'asterisk', pattern: /\*/gu, replacement: '＊' },
	{ name: 'angle', pattern: /<(?=sup>|https?:)/gu, replacement: '〈' },
	{ name: 'link', pattern: /\]\((?=#|https?:|\))/gu, replacement: '] (' },
	{ name: 'raised digit', pattern: /[⁰¹²³⁴-⁹]/gu, replacement: '' },
	{ name: 'comma at the end', pattern: /[，、,]$/gu, replacement: '；' },
];

const UNFINISHED = 'end without a sign';

/** A text that a source can carry, and the names of the alterations made to it. */
export interface CleanText {
	text: string;
	altered: string[];
}

/** Returns a text as a numbered paragraph of a source can carry it: on one line, and with an end of its own. */
export function cleanText(given: string): CleanText {
	const altered: string[] = [];
	let text = given;
	for (const { name, pattern, replacement } of ALTERATIONS) {
		const next = text.replaceAll(pattern, replacement);
		if (next !== text) altered.push(name);
		text = next;
	}
	if (isFinished(text)) return { text, altered };
	return { text: `${text}。`, altered: [...altered, UNFINISHED] };
}
