/** What Pagefind writes before the CBOR of each of its files. */
export const SIGNATURE = 'pagefind_dcd';

const { length } = SIGNATURE;

/** True for a file of Pagefind that is not compressed, or no longer. */
export function isSigned(bytes: Uint8Array): boolean {
	return new TextDecoder().decode(bytes.subarray(0, length)) === SIGNATURE;
}

/** Returns what stands behind the signature of a file. Throws where there is none. */
export function dropSignature(bytes: Uint8Array): Uint8Array {
	if (!isSigned(bytes)) throw new Error('The file is none of Pagefind: it has another signature.');
	return bytes.subarray(length);
}

/** Returns a file with its signature. */
export function addSignature(bytes: Uint8Array): Uint8Array {
	const signed = new Uint8Array(length + bytes.length);
	signed.set(new TextEncoder().encode(SIGNATURE));
	signed.set(bytes, length);
	return signed;
}
