/** A pair inside a pair; an apostrophe has no opening mark and stays. */
const THIRD_LEVEL = /‘([^‘’]*)’/g;
const SECOND_LEVEL = /“([^“”]*)”/g;

/**
 * Returns a quotation in marks, by GB/T 15834—2011: double outside, single inside, double again inside that. White
 * space at the ends of lines is left out, and empty lines.
 */
export function quoteText(text: string): string {
	const lines = text.split('\n').map((line) => line.trim());
	const quoted = lines
		.filter(Boolean)
		.join('\n')
		.replaceAll(SECOND_LEVEL, (_, inner: string) => `‘${inner.replaceAll(THIRD_LEVEL, '“$1”')}’`);
	return `“${quoted}”`;
}
