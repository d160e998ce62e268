import type { Finding } from '../../src/schemas/document.ts';
import type { Outcome } from './line.ts';

const BYTE_ORDER_MARK = '\uFEFF';

const undecodable = (line: number): Finding => ({
	rule: 'source-encoding',
	severity: 'error',
	line,
	message: 'This line holds bytes that are not UTF-8.',
	hint: 'Save the file as UTF-8 and add it again.',
});

/** Returns the 1-based line that holds the first byte that is not UTF-8. */
function findUndecodableLine(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	let start = 0;
	for (let index = 0; index <= bytes.length; index += 1) {
		if (index < bytes.length && bytes[index] !== 0x0a) continue;
		try {
			decoder.decode(bytes.subarray(start, index));
		} catch {
			return line;
		}
		start = index + 1;
		line += 1;
	}
	return line;
}

/** Returns the text of a source file without its byte order mark; bytes that are not UTF-8 are an error. */
export function decodeSource(bytes: Uint8Array): Outcome<string> {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { value: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, findings: [] };
	} catch {
		return { value: '', findings: [undecodable(findUndecodableLine(bytes))] };
	}
}
