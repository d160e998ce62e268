import { decode, type DecodeOptions } from 'cborg';
import { z } from 'zod';
import { readTested, TESTED_VERSION, untested } from './tested.ts';

/** What Pagefind uses of CBOR is the least of it: every length is known, and written in as few bytes as it takes. */
export const STRICT_CBOR: DecodeOptions = {
	strict: true,
	allowIndefinite: false,
	allowUndefined: false,
	allowInfinity: false,
	allowNaN: false,
	allowBigInt: false,
};

/** Names begin with the language, and go on with as much of a digest as tells them apart. */
const NAME = z.string().regex(/^und_[0-9a-f]{7,40}$/u);

/** What this project has none of. */
const NONE = z.tuple([]);

const FIELDS = ['version', 'records', 'chunks', 'filters', 'sorts', 'fields of metadata'];

/** The list that Pagefind's client opens an index with, `pagefind.….pf_meta`. */
const LIST = z.tuple([
	z.literal(TESTED_VERSION),
	/** Records by the number that the chunks know them by: name of the fragment, count of words. */
	z.array(z.tuple([NAME, z.int().positive()])),
	/** Chunks: least and greatest token, as far as they tell it from its neighbours, and name. */
	z.array(z.tuple([z.string(), z.string(), NAME])),
	NONE,
	NONE,
	NONE,
]);

/** Reads a list that Pagefind wrote, behind its signature. Throws where it is of another form than that of the tested version. */
export function readIndexList(
	bytes: Uint8Array,
	file: string,
): { records: number; chunks: string[] } {
	let value: unknown;
	try {
		value = decode(bytes, STRICT_CBOR);
	} catch (cause) {
		throw untested(file, String(cause), 'CBOR', cause);
	}
	const [, records, chunks] = readTested(LIST, value, file, FIELDS);
	return { records: records.length, chunks: chunks.map(([, , name]) => name) };
}
