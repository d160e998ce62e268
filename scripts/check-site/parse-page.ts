import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What the HTML standard calls a parse error; a browser would repair it silently. */
export interface SyntaxFault {
	/** Its code in the standard: `duplicate-attribute`. */
	code: string;
	message: string;
	line: number;
	column: number;
}

/** A page as a browser reads it. */
export interface ParsedPage {
	tree: Root;
	/** In the order of the page. */
	faults: SyntaxFault[];
}

/** Parses a whole page by the rules of the HTML standard, as a browser without script does. */
export function parsePage(html: string): ParsedPage {
	const faults: SyntaxFault[] = [];
	const tree = fromHtml(html, {
		onerror({ ruleId = 'parse-error', reason, line = 1, column = 1 }) {
			faults.push({ code: ruleId, message: reason, line, column });
		},
	});
	return { tree, faults };
}
