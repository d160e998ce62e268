/**
 * Returns the pin of a text: `sha256-` and 64 hexadecimal digits. White space is not significant in a document's
 * text, and counts for nothing.
 */
export async function pinText(text: string): Promise<string> {
	const bytes = new TextEncoder().encode(text.replaceAll(/\s+/gu, ''));
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return `sha256-${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
