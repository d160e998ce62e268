import { createRequire } from 'node:module';
import type * as Nodejieba from 'nodejieba';
import type { GlossaryGroup } from '../data-files.ts';
import { foldCharacters, normalize } from '../normal-form.ts';

// Not imported: it assigns undeclared globals, which a bundle, strict as every module, would refuse.
const jieba = createRequire(import.meta.url)('nodejieba') as typeof Nodejieba;

/** A word has two characters at least, and no punctuation. */
const WORD = /^[\p{L}\p{N}\p{M}]{2,}$/u;

/** White space in Chinese is of the typesetting; between two Latin words it is their border. */
const INNER_SPACE = /(?<![a-z0-9])\s+|\s+(?![a-z0-9])/gu;

/** The terms in the one dictionary of this process, a line each; null before it is loaded, which takes a second. */
let inserted: string | null = null;

/** Makes the dictionary that of a glossary. Loading forgets what was inserted before. */
function loadDictionary(terms: string): void {
	if (inserted === terms) return;
	jieba.load();
	for (const term of terms.split('\n')) jieba.insertWord(term);
	inserted = terms;
}

/** The words of a glossary, a line each. */
const toDictionary = (glossary: readonly GlossaryGroup[]): string =>
	glossary
		.flat()
		.map(normalize)
		.filter((form) => WORD.test(form))
		.join('\n');

/** Returns the function that cuts a text into its words, none within another; put together they are the text again. */
export function createSegmenter(glossary: readonly GlossaryGroup[]): (text: string) => string[] {
	const terms = toDictionary(glossary);
	return (text) => {
		loadDictionary(terms);
		return jieba.cut(text, true);
	};
}

/** Returns the function that cuts a text into the words it is searched by, longer words with the shorter ones in them; the glossary's terms are words. */
export function createWordCutter(glossary: readonly GlossaryGroup[]): (text: string) => string[] {
	const terms = toDictionary(glossary);
	return (text) => {
		// Another cutter may have changed it meanwhile.
		loadDictionary(terms);
		return jieba
			.cutForSearch(foldCharacters(text).replaceAll(INNER_SPACE, ''))
			.filter((word) => WORD.test(word));
	};
}
