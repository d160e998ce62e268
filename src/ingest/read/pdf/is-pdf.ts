/** True for bytes that begin as a PDF does; a few bytes may stand before its sign. */
export function isPdf(bytes: Uint8Array): boolean {
	const head = String.fromCharCode(...bytes.subarray(0, 32));
	return /^[\s\S]{0,16}%PDF-\d/u.test(head);
}
