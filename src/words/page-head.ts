import type { ArchiveDocument } from '../model/document.ts';
import { interfaceText } from './zh-hans/interface.ts';

const STYLE = 'color: #444; font: 9pt sans-serif;';

/** Returns the rules that print symbol, notice and absolute URL of a document in the margins of its pages. */
export function buildPageHead({ symbol, metadata }: ArchiveDocument, url: string): string {
	return formatPageHead(symbol ?? metadata.title.value, url);
}

/** Returns the rules that print a name, the notice that the copy is unofficial, and an absolute URL in the margins. */
export function formatPageHead(name: string, url: string): string {
	const boxes = [
		['top-left', name],
		['top-right', interfaceText.document.unofficial],
		['bottom-left', url],
	] as const;
	const rules = boxes.map(([box, text]) => `@${box} { content: ${quoteText(text)}; ${STYLE} }`);
	return `@page { ${rules.join(' ')} }\n`;
}

/** Returns text as a string of CSS. */
function quoteText(text: string): string {
	const escaped = text.replaceAll(
		/["\\\n\r\f<]/gu,
		(character) => `\\${character.charCodeAt(0).toString(16)} `,
	);
	return `"${escaped}"`;
}
