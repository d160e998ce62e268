/** Returns the MDX of paragraphs numbered from 1. */
export const paragraphsFile = (texts: readonly string[]): string =>
	texts
		.map((text, index) => `<Paragraph n={${String(index + 1)}}>\n  ${text}\n</Paragraph>\n`)
		.join('\n');

/** Returns the MDX of texts without numbers, in the order printed: `[number, text]`. */
export const textsFile = (texts: readonly (readonly [number, string])[]): string =>
	texts
		.map(([number, text]) => `<Text id="text${String(number)}">\n  ${text}\n</Text>\n`)
		.join('\n');
