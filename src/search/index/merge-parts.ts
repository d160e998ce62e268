import { encodeHead, MAJOR, readHead } from '../pagefind/cbor.ts';
import type { IndexChunk } from '../pagefind/index-list.ts';
import { type ChunkWord, readWords } from '../pagefind/read-words.ts';
import { addSignature } from '../pagefind/signature.ts';
import type { PagefindPart } from './pagefind-part.ts';

/** A chunk of the index, uncompressed, with what the list says of it. */
export interface MergedChunk extends IndexChunk {
	bytes: Uint8Array;
}

function* readPartWords({ chunks }: PagefindPart): Generator<ChunkWord> {
	for (const chunk of chunks) yield* readWords(chunk);
}

/** Returns a word whose first record is numbered from another beginning; the others follow it in steps. */
function shiftRecords({ token, bytes, recordsAt }: ChunkWord, offset: number): Uint8Array {
	if (offset === 0) return bytes;
	const records = readHead(bytes, recordsAt);
	const first = readHead(bytes, readHead(bytes, records.end).end);
	const at = readHead(bytes, records.end).end;
	if (records.argument === 0) throw new Error(`The token ${token} stands in no record.`);
	const number = Uint8Array.from(encodeHead(MAJOR.unsigned, first.argument + offset));
	return concat([bytes.subarray(0, at), number, bytes.subarray(first.end)]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Returns the words of all parts in the order of their tokens, their records numbered through. Throws where two parts share a token. */
function* mergeWords(
	parts: readonly PagefindPart[],
): Generator<{ token: string; bytes: Uint8Array }> {
	let offset = 0;
	const heads = parts.map((part) => {
		const words = readPartWords(part);
		const head = { words, offset, word: words.next().value as ChunkWord | undefined };
		offset += part.places.length;
		return head;
	});
	let last = '';
	for (;;) {
		let least: (typeof heads)[number] | undefined;
		for (const head of heads) {
			if (head.word === undefined) continue;
			if (least?.word === undefined || head.word.token < least.word.token) least = head;
		}
		if (least?.word === undefined) return;
		const { word } = least;
		if (word.token <= last) throw new Error(`The token ${word.token} stands in two parts.`);
		last = word.token;
		yield { token: word.token, bytes: shiftRecords(word, least.offset) };
		least.word = least.words.next().value as ChunkWord | undefined;
	}
}

/**
 * Returns the indexes that Pagefind made of parts of the records as one, in chunks of about a size: it takes too much
 * memory to make one of all. No two parts may share a token. Each chunk goes up to where the next one begins.
 */
export function mergeParts(parts: readonly PagefindPart[], chunkBytes: number): MergedChunk[] {
	const chunks: MergedChunk[] = [];
	let open: { token: string; bytes: Uint8Array }[] = [];
	let size = 0;
	const close = () => {
		const [first, last] = [open[0]?.token ?? '', open.at(-1)?.token ?? ''];
		const head = [...encodeHead(MAJOR.array, 1), ...encodeHead(MAJOR.array, open.length)];
		const bytes = addSignature(concat([Uint8Array.from(head), ...open.map((word) => word.bytes)]));
		chunks.push({ first, last, name: chunks.length.toString(36), bytes });
		open = [];
		size = 0;
	};
	for (const word of mergeWords(parts)) {
		open.push(word);
		size += word.bytes.length;
		if (size >= chunkBytes) close();
	}
	if (open.length > 0) close();
	return chunks.map((chunk, at) => ({ ...chunk, last: chunks[at + 1]?.first ?? chunk.last }));
}
