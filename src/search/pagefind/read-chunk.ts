import { Tokenizer, Type } from 'cborg';
import { STRICT_CBOR } from './index-list.ts';
import { showValue, untested } from './tested.ts';

/** The records that each token stands in. */
export interface Postings {
	/** Count of the records, which are numbered through. */
	records: number;
	/** Tokens, in the order of the index, parted by spaces. */
	tokens: string;
	/** Where the bytes of each token end; they begin where those of the one before end. */
	ends: Uint32Array;
	/** What Pagefind wrote of each token behind its name: [[step to the number of a record, places, …], …] and variants. */
	bytes: Uint8Array;
}

/** A chunk of the index with its name, behind its signature. */
export interface Chunk {
	file: string;
	bytes: Uint8Array;
}

/** Fields of a word of Pagefind: its name, its records and its variants. */
const WORD_FIELDS = 3;

/** Fields of a record in a word: step from the number of the record before, places, and places in its metadata. */
const RECORD_FIELDS = 3;

/**
 * What stands before the places of a record: minus the weight of a plain word, less one. The client takes a weight of one
 * more for granted, and so every list of places begins with it.
 */
const PLAIN_WEIGHT = -25;

/** ASCII letters and digits, see tokens.ts: Pagefind leaves them as they are. */
const TOKEN = /^[0-9a-z]+$/u;

/** A token of a chunk, and where it stands. */
interface Word {
	token: string;
	/** Count of its records, and number of the first. */
	records: number;
	first: number;
	/** From the list of records to the end. */
	bytes: Uint8Array;
}

/** Returns the words of a chunk, in their order. Throws where it is of another form than that of the tested version. */
function* readWords({ file, bytes }: Chunk): Generator<Word> {
	const tokenizer = new Tokenizer(bytes, STRICT_CBOR);

	/** Reads the head of a value, or all of one that has no parts: its value, or how many parts it has. */
	function read(type: Type, expected: string, exactly?: number): unknown {
		const at = tokenizer.pos();
		const place = () => `${file}, byte ${String(at)}`;
		if (tokenizer.done()) throw untested(place(), 'its end', expected);
		let token;
		try {
			token = tokenizer.next();
		} catch (cause) {
			throw untested(place(), String(cause), expected, cause);
		}
		const value: unknown = token.value;
		if (token.type === type && (exactly === undefined || value === exactly)) return value;
		throw untested(place(), `${token.type.name} ${JSON.stringify(value)}`, expected);
	}
	const readCount = (what: string) => read(Type.array, what) as number;
	const readNumber = (what: string) => read(Type.uint, what) as number;

	read(Type.array, 'a list of one value', 1);
	for (let words = readCount('a list of words'); words > 0; words -= 1) {
		read(Type.array, 'the three fields of a word', WORD_FIELDS);
		const token = read(Type.string, 'a token') as string;
		const from = tokenizer.pos();
		if (!TOKEN.test(token)) throw untested(file, showValue(token), 'a token as it was given');
		const records = readCount('a list of records');
		if (records === 0) throw untested(file, `${token} in no record`, 'a token as it was given');
		let first = 0;
		for (let left = records; left > 0; left -= 1) {
			read(Type.array, 'the three fields of a record', RECORD_FIELDS);
			const step = readNumber('the number of a record');
			if (left === records) first = step;
			const places = readCount('a list of places');
			read(Type.negint, 'the weight of a plain word', PLAIN_WEIGHT);
			for (let place = 1; place < places; place += 1) readNumber('a place');
			read(Type.array, 'no places in metadata', 0);
		}
		read(Type.array, 'no variants', 0);
		yield { token, records, first, bytes: bytes.subarray(from, tokenizer.pos()) };
	}
	if (tokenizer.done()) return;
	throw untested(`${file}, byte ${String(tokenizer.pos())}`, 'more', 'its end');
}

/** What the last token of every record begins with, its mark: no other kind of token does. */
const MARK = 'z';

/** Returns the last token of a record, by which it is seen that Pagefind numbers the records in the order in which they are given. */
export function markOf(record: number): string {
	return `${MARK}${record.toString(36)}q`;
}

/**
 * Returns where the tokens of some records stand, by all chunks of an index, in the order of the tokens; the marks of the
 * records are left out. Throws where a record is missing or has another number.
 */
export function readPostings(chunks: Iterable<Chunk>, count: number): Postings {
	const tokens: string[] = [];
	const ends: number[] = [];
	const parts: Uint8Array[] = [];
	const marked = new Set<string>();
	let end = 0;
	for (const chunk of chunks) {
		for (const { token, records, first, bytes } of readWords(chunk)) {
			if (token.startsWith(MARK)) {
				if (records !== 1 || markOf(first) !== token) {
					throw untested(
						chunk.file,
						`record ${String(first)} at ${token}`,
						'the records in the order given',
					);
				}
				marked.add(token);
				continue;
			}
			end += bytes.length;
			tokens.push(token);
			ends.push(end);
			parts.push(bytes);
		}
	}
	if (marked.size !== count) {
		throw untested(
			'The index',
			`${String(marked.size)} records`,
			`the ${String(count)} that were given`,
		);
	}
	return {
		records: count,
		tokens: tokens.join(' '),
		ends: Uint32Array.from(ends),
		bytes: Buffer.concat(parts),
	};
}
