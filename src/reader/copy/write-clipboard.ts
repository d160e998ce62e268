import type { Citation } from '../../citations/cite/format-citation.ts';

const blob = (text: string, type: string) => new Blob([text], { type });

/** Writes a citation to the clipboard; false where the browser has no clipboard for the page, or does not allow it. */
export async function writeClipboard({ text, html }: Citation): Promise<boolean> {
	try {
		const types = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
		await navigator.clipboard.write([new ClipboardItem(types)]);
		return true;
	} catch {
		return false;
	}
}
