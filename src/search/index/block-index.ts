import type { GlossaryGroup, WordFile } from '../data-files.ts';
import { normalize } from '../normal-form.ts';
import { buildPagefindPart } from '../pagefind/pagefind-part.ts';
import type { Postings } from '../pagefind/read-chunk.ts';
import { toRecordTokens } from '../tokens.ts';
import { buildWordFile, countWords } from './build-tables.ts';

/** What is worked out of a block of records: it depends on their texts and the glossary alone, so that it can be kept. */
export interface BlockIndex {
	postings: Postings;
	words: WordFile;
	/** Count of characters of the normal form of each record. */
	lengths: number[];
	/** Those of the glossary's forms that stand in the records, in their normal form. */
	forms: string[];
}

/** Returns the index of a block, made anew. */
export async function indexBlock(
	texts: readonly string[],
	glossary: readonly GlossaryGroup[],
	cut: (text: string) => string[],
): Promise<BlockIndex> {
	const normals = texts.map(normalize);
	const words = texts.map(cut);
	const { postings } = await buildPagefindPart(toTokens(normals, words));
	const whole = normals.join('\n');
	return {
		postings,
		words: buildWordFile(countWords(words)),
		lengths: normals.map(({ length }) => length),
		forms: [...new Set(glossary.flat().map(normalize))].filter((form) => whole.includes(form)),
	};
}

/** Returns the tokens of records, made when they are asked for. */
function* toTokens(normals: readonly string[], words: readonly string[][]): Generator<string> {
	for (const [at, normal] of normals.entries()) yield toRecordTokens(normal, words[at] ?? []);
}
