import { decodeCbor, readHead, skipCbor } from './cbor.ts';
import { dropSignature } from './signature.ts';

/** Returns the tokens of an uncompressed chunk of a Pagefind index: a list of [token, records, variants] in a list. */
export function listTokens(chunk: Uint8Array): string[] {
	const bytes = dropSignature(chunk);
	const words = readHead(bytes, readHead(bytes, 0).end);
	const tokens: string[] = [];
	let at = words.end;
	for (let count = 0; count < words.argument; count += 1) {
		const word = readHead(bytes, at);
		const { value, end } = decodeCbor(bytes, word.end);
		if (typeof value !== 'string') throw new Error('A chunk of the Pagefind index has no tokens.');
		tokens.push(value);
		at = skipCbor(bytes, end, word.argument - 1);
	}
	return tokens;
}
