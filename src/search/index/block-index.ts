import { readHead } from '../pagefind/cbor.ts';
import { readWords } from '../pagefind/read-words.ts';
import type { GlossaryGroup, WordFile } from '../data-files.ts';
import { normalize } from '../normal-form.ts';
import { toRecordTokens } from '../tokens.ts';
import { buildWordFile, countWords } from './build-tables.ts';
import { buildPagefindPart } from '../pagefind/pagefind-part.ts';

/** What is worked out of a block of records: it depends on their texts and the glossary alone, so that it can be kept. */
export interface BlockIndex {
	/** Place in the block of each record, in the order in which the postings number them. */
	places: number[];
	postings: Postings;
	words: WordFile;
	/** Count of characters of the normal form of each record. */
	lengths: number[];
	/** Those of the glossary's forms that stand in the records, in their normal form. */
	forms: string[];
}

/** The records that each token stands in. */
export interface Postings {
	/** Tokens, as those of the first block, in the order of the index, parted by spaces. */
	tokens: string;
	/** Where the bytes of each token end; they begin where those of the one before end. */
	ends: Uint32Array;
	/** What Pagefind wrote of each token behind its name: [[step to the number of a record, places, …], …] and variants. */
	bytes: Uint8Array;
}

/** Fields of a word of Pagefind: its name, its records and its variants. */
export const WORD_FIELDS = 3;

/** Returns the index of a block, made anew. */
export async function indexBlock(
	texts: readonly string[],
	glossary: readonly GlossaryGroup[],
	cut: (text: string) => string[],
): Promise<BlockIndex> {
	const normals = texts.map(normalize);
	const words = texts.map(cut);
	const { places, chunks } = await buildPagefindPart(toTokens(normals, words));
	const whole = normals.join('\n');
	return {
		places,
		postings: readPostings(chunks),
		words: buildWordFile(countWords(words)),
		lengths: normals.map(({ length }) => length),
		forms: [...new Set(glossary.flat().map(normalize))].filter((form) => whole.includes(form)),
	};
}

/** Returns the tokens of records, made when they are asked for. */
function* toTokens(normals: readonly string[], words: readonly string[][]): Generator<string> {
	for (const [at, normal] of normals.entries()) yield toRecordTokens(normal, words[at] ?? []);
}

function readPostings(chunks: readonly Uint8Array[]): Postings {
	const tokens: string[] = [];
	const ends: number[] = [];
	const parts: Uint8Array[] = [];
	let end = 0;
	for (const { token, bytes, recordsAt } of chunks.flatMap((chunk) => [...readWords(chunk)])) {
		if (readHead(bytes, 0).argument !== WORD_FIELDS) {
			throw new Error(`Pagefind wrote other fields of the token ${token} than are known.`);
		}
		end += bytes.length - recordsAt;
		tokens.push(token);
		ends.push(end);
		parts.push(bytes.subarray(recordsAt));
	}
	return { tokens: tokens.join(' '), ends: Uint32Array.from(ends), bytes: Buffer.concat(parts) };
}
