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

const AFTER_HTML = /<\/html>\s*(?!<!--)\S/iu;

/** Parses a whole page by the rules of the HTML standard, as a browser without script does. */
export function parsePage(html: string): ParsedPage {
	const faults: SyntaxFault[] = [];
	const tree = fromHtml(html, {
		onerror({ ruleId = 'parse-error', reason, line = 1, column = 1 }) {
			faults.push({ code: ruleId, message: reason, line, column });
		},
	});
	// The parser puts it into the body, as browsers do, and does not say so.
	const end = AFTER_HTML.exec(html);
	if (end !== null) {
		const before = html.slice(0, end.index).split('\n');
		const message = 'Unexpected content after the end of the page';
		const column = (before.at(-1)?.length ?? 0) + 1;
		faults.push({ code: 'content-after-html', message, line: before.length, column });
	}
	return { tree, faults };
}
