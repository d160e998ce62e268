import { gunzipSync } from 'node:zlib';
import type { IndexChunk } from '../data-files.ts';

/** What Pagefind writes before the CBOR of each of its files. */
const SIGNATURE = 'pagefind_dcd';

type Cbor = number | string | Cbor[];

/** Major types of CBOR (RFC 8949) that the list of an index is written in. */
const MAJOR = { unsigned: 0, text: 3, array: 4 } as const;

/** Returns the value at the beginning of some bytes in CBOR, and the place behind it. Throws on types that are not expected. */
function decodeCbor(bytes: Buffer, at: number): { value: Cbor; end: number } {
	const head = bytes.readUInt8(at);
	const size = head & 31;
	const width = size < 24 ? 0 : 2 ** (size - 24);
	if (width > 4) throw new Error(`Unexpected CBOR at byte ${String(at)}: ${String(head)}.`);
	const argument = width === 0 ? size : bytes.readUIntBE(at + 1, width);
	let end = at + 1 + width;
	switch (head >> 5) {
		case MAJOR.unsigned:
			return { value: argument, end };
		case MAJOR.text:
			return { value: bytes.toString('utf8', end, end + argument), end: end + argument };
		case MAJOR.array: {
			const value: Cbor[] = [];
			for (let count = 0; count < argument; count += 1) {
				const item = decodeCbor(bytes, end);
				value.push(item.value);
				end = item.end;
			}
			return { value, end };
		}
		default:
			throw new Error(`Unexpected CBOR at byte ${String(at)}: ${String(head)}.`);
	}
}

/**
 * Returns the chunks of a Pagefind index from its list, `pagefind.….pf_meta`: version, records, then chunks as
 * [first token, last token, name]. Throws where it is of another form.
 */
export function readChunks(list: Uint8Array): IndexChunk[] {
	const bytes = gunzipSync(list);
	const { value } = decodeCbor(bytes, SIGNATURE.length);
	const chunks = Array.isArray(value) ? value[2] : undefined;
	if (!Array.isArray(chunks)) throw new Error('The list of the Pagefind index holds no chunks.');
	return chunks.map((chunk) => {
		const [first, last, name] = Array.isArray(chunk) ? chunk : [];
		if (typeof first === 'string' && typeof last === 'string' && typeof name === 'string') {
			return { first, last, name };
		}
		throw new Error(`Unexpected chunk of the Pagefind index: ${JSON.stringify(chunk)}.`);
	});
}
