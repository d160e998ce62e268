import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { normalize } from './normal-form.ts';

/**
 * Returns the SHA-256 of the normal form of a text in UTF-8, in hexadecimal digits: two texts have the same where the
 * search takes them for the same.
 */
export function hashText(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(normalize(text))));
}
