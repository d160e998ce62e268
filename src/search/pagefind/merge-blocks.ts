import { hasPlaces, renameToken, toToken } from '../tokens.ts';
import { type ByteWriter, createByteWriter } from './byte-writer.ts';
import { encodeHead, MAJOR, openNumbers, readHead } from './cbor.ts';
import { type IndexChunk, nameChunk } from './shard-list.ts';
import type { Postings } from './read-chunk.ts';
import { addSignature } from './signature.ts';

/** A chunk of the index, uncompressed, with what the list says of it. */
export interface MergedChunk extends IndexChunk {
	bytes: Uint8Array;
}

/** Fields of a word: its token, and the list of its records. */
const WORD_FIELDS = 2;

/** A block by its number in the archive. */
export interface NumberedBlock {
	number: number;
	postings: Postings;
}

/** A token of one block, under its name in the archive. */
interface NamedWord {
	token: string;
	/** Bytes behind the name. */
	bytes: Uint8Array;
	/** Number of the first record of the block. */
	offset: number;
}

/** The tokens of a block as far as they are merged. */
interface Head {
	number: number;
	offset: number;
	postings: Postings;
	tokens: string[];
	at: number;
}

/** Returns the blocks in the order of their tokens, which differ in their ends alone. */
function openHeads(blocks: readonly NumberedBlock[]): Head[] {
	let offset = 0;
	return blocks
		.map(({ number, postings }): Head => {
			const head = { number, offset, postings, tokens: postings.tokens.split(' '), at: 0 };
			offset += postings.records;
			return head;
		})
		.sort((left, right) => (endOf(left) < endOf(right) ? -1 : 1));
}

const endOf = ({ number }: Head): string => toToken('', number);

function findLeast(heads: readonly Head[]): string | undefined {
	let least: string | undefined;
	for (const { tokens, at } of heads) {
		const token = tokens[at];
		if (token !== undefined && (least === undefined || token < least)) least = token;
	}
	return least;
}

/** Returns the tokens of all blocks in the order of the index. Throws where a block is not in this order itself. */
function* mergeWords(blocks: readonly NumberedBlock[]): Generator<NamedWord> {
	const heads = openHeads(blocks);
	let last = '';
	for (let least = findLeast(heads); least !== undefined; least = findLeast(heads)) {
		for (const head of heads) {
			if (head.tokens[head.at] !== least) continue;
			const { ends, bytes } = head.postings;
			const token = renameToken(least, head.number);
			if (token <= last) throw new Error(`The token ${token} stands behind ${last}.`);
			last = token;
			const from = ends[head.at - 1] ?? 0;
			yield { token, bytes: bytes.subarray(from, ends[head.at]), offset: head.offset };
			head.at += 1;
		}
	}
}

/**
 * Writes a word: its token, and the list of its records, the first one numbered from another beginning. A record of a token
 * whose places are asked for is a list, the step to its number and the steps to its places; of any other token it is the
 * step alone. What Pagefind writes besides is the same everywhere.
 */
function writeWord(writer: ByteWriter, { token, bytes, offset }: NamedWord): void {
	const { argument: count, end } = readHead(bytes, 0);
	if (count === 0) throw new Error(`The token ${token} stands in no record.`);
	writer.writeHead(MAJOR.array, WORD_FIELDS);
	writer.writeHead(MAJOR.text, token.length);
	writer.writeAscii(token);
	writer.writeHead(MAJOR.array, count);
	const isPlaced = hasPlaces(token);
	const numbers = openNumbers(bytes, end);
	for (let record = 0; record < count; record += 1) {
		// A list of three: the step, the places behind their weight, and those in metadata, of which there are none.
		numbers.next();
		const step = numbers.next() + (record === 0 ? offset : 0);
		const places = numbers.next();
		if (isPlaced) writer.writeHead(MAJOR.array, places);
		writer.writeHead(MAJOR.unsigned, step);
		for (let at = 0; at < places; at += 1) {
			const place = numbers.next();
			if (isPlaced && at > 0) writer.writeHead(MAJOR.unsigned, place);
		}
		numbers.next();
	}
}

/** Returns chunks up to about a size, uncompressed, each told to go up to its own last token. */
function* writeChunks(
	blocks: readonly NumberedBlock[],
	chunkBytes: number,
): Generator<Omit<MergedChunk, 'name'>> {
	const writer = createByteWriter(2 * chunkBytes);
	let [first, last] = ['', ''];
	let count = 0;
	const close = () => {
		const head = [...encodeHead(MAJOR.array, 1), ...encodeHead(MAJOR.array, count)];
		count = 0;
		return { first, last, bytes: addSignature(Buffer.concat([Buffer.from(head), writer.take()])) };
	};
	for (const word of mergeWords(blocks)) {
		if (count === 0) first = word.token;
		last = word.token;
		writeWord(writer, word);
		count += 1;
		if (writer.length() >= chunkBytes) yield close();
	}
	if (count > 0) yield close();
}

/**
 * Returns the indexes of blocks as one, in chunks of about a size: the tokens of each are named by its number, its
 * records are numbered through. Each chunk goes up to where the next one begins.
 */
export function* mergeBlocks(
	blocks: readonly NumberedBlock[],
	chunkBytes: number,
): Generator<MergedChunk> {
	let open: MergedChunk | undefined;
	let count = 0;
	for (const chunk of writeChunks(blocks, chunkBytes)) {
		if (open !== undefined) yield { ...open, last: chunk.first };
		open = { ...chunk, name: nameChunk(count) };
		count += 1;
	}
	if (open !== undefined) yield open;
}
