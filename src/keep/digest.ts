import { createHash, hash } from 'node:crypto';

/** Returns the SHA-256 of a text or of bytes, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
	return hash('sha256', content);
}

/** Returns the SHA-256 of several digests or texts in their order; where one ends and the next begins is part of it. */
export function digestAll(contents: Iterable<string>): string {
	const sum = createHash('sha256');
	for (const content of contents) sum.update(`${String(content.length)}\0`).update(content);
	return sum.digest('hex');
}

/** Returns the SHA-256 of a value as JSON; equal values whose keys stand in another order differ. */
export function digestValue(value: object): string {
	return digest(JSON.stringify(value));
}
