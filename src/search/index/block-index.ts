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
	return {
		postings,
		words: buildWordFile(countWords(words)),
		lengths: normals.map(({ length }) => length),
		forms: findHeldForms(glossary, normals, words),
	};
}

/**
 * Returns the forms of a glossary that stand in some texts, in normal form: as words; and what is typed for the words of
 * another region also as characters.
 */
export function findHeldForms(
	glossary: readonly GlossaryGroup[],
	normals: readonly string[],
	words: readonly (readonly string[])[],
): string[] {
	const known = new Set(words.flat());
	const whole = normals.join('\n');
	const held = glossary.flatMap(({ kind, forms, typed }) => {
		const printed = forms.map(normalize);
		if (kind !== 'regional') return printed.filter((form) => known.has(form));
		// A single character of another region is looked for in whatever word it stands.
		const asked = typed.map(normalize).filter((form) => form.length > 1);
		return [...printed, ...asked].filter((form) => whole.includes(form));
	});
	return [...new Set(held)];
}

/** Returns the tokens of records, made when they are asked for. */
function* toTokens(normals: readonly string[], words: readonly string[][]): Generator<string> {
	for (const [at, normal] of normals.entries()) yield toRecordTokens(normal, words[at] ?? []);
}
