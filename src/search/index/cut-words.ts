import { createRequire } from 'node:module';
import type * as Nodejieba from 'nodejieba';
import type { GlossaryGroup } from '../data-files.ts';
import { foldCharacters, normalize } from '../normal-form.ts';
import { alignWords, findAllSeams, readWordRules, WORD } from './align-words.ts';

/** The library, with the terms of its one dictionary; none before that is loaded, which takes more than a second of CPU. */
interface Library extends Readonly<typeof Nodejieba> {
	archiveTerms?: ReadonlySet<string>;
}

// Not imported: it assigns undeclared globals, which a bundle, strict as every module, would refuse. In one process it is
// one, whereas this module is there twice in a build, once in the bundle of the pages: what it has loaded stands with it.
const jieba = createRequire(import.meta.url)('nodejieba') as Library;

/** White space in Chinese is of the typesetting; between two Latin words it is their border. */
const INNER_SPACE = /(?<![a-z0-9])\s+|\s+(?![a-z0-9])/gu;

const WHITE_SPACE = /\s+/gu;

/**
 * Makes the dictionary that of a glossary. Nothing takes a term out again but to load it anew; where terms are merely
 * wanting they are put in, and in which order they came makes no difference to it.
 */
function loadDictionary(terms: ReadonlySet<string>): void {
	const { archiveTerms } = jieba;
	if (archiveTerms === terms) return;
	const isPart = archiveTerms !== undefined && [...archiveTerms].every((term) => terms.has(term));
	if (!isPart) jieba.load();
	for (const term of terms) {
		if (!isPart || !archiveTerms.has(term)) jieba.insertWord(term);
	}
	jieba.archiveTerms = terms;
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** The words of a glossary. */
function toDictionary(glossary: readonly GlossaryGroup[]): ReadonlySet<string> {
	const forms = glossary.flatMap((group) => group.forms).map(normalize);
	return new Set(forms.filter((form) => WORD.test(form)));
}

/** Returns the function that cuts a text into its words, none within another; put together they are the text again. */
export function createSegmenter(glossary: readonly GlossaryGroup[]): (text: string) => string[] {
	const terms = toDictionary(glossary);
	return (text) => {
		loadDictionary(terms);
		return jieba.cut(text, true);
	};
}

const LATIN = /^[a-z0-9]+$/u;

/** Returns words with letters and figures together that stand together: the dictionary parts 187 into three. White space parts them. */
function joinLatin(words: readonly string[]): string[] {
	const joined: string[] = [];
	let isJoined = false;
	for (const word of words) {
		const isLatin = LATIN.test(word);
		if (isLatin && isJoined) joined.push((joined.pop() ?? '') + word);
		else if (word !== '') joined.push(word);
		isJoined = isLatin;
	}
	return joined;
}

/** Characters of the longest word that a name is cut into first. */
const LONGEST_PART = 5;

/** Returns the same function, asked once for each word: there are far fewer words than places where they stand. */
function remember<T extends object>(part: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const parts = known.get(word) ?? part(word);
		known.set(word, parts);
		return parts;
	};
}

/**
 * Returns the function that gives the words of a text that stand there by themselves, longer ones with the shorter words
 * they are made of, each once. The forms of the glossary are words; what is typed for them, or stands in Latin letters and
 * signs, is none of the dictionary.
 */
export function createWordCutter(glossary: readonly GlossaryGroup[]): (text: string) => string[] {
	const terms = toDictionary(glossary);
	const rules = readWordRules(glossary);
	const all = remember((word) => jieba.cutAll(word));
	const cut = remember((name) => jieba.cutSmall(name, LONGEST_PART));
	const inner = { all, seams: remember((word) => findAllSeams(word, { all, cut })) };
	return (text) => {
		// Another cutter may have changed it meanwhile.
		loadDictionary(terms);
		const words = jieba
			.cut(foldCharacters(text).replaceAll(INNER_SPACE, ''))
			.map((word) => word.replaceAll(WHITE_SPACE, ''));
		return alignWords(joinLatin(words), rules, inner);
	};
}

/** Returns the words of a text as it stands, by the dictionary alone, which joined give the text again. */
export function cutWhole(text: string): string[] {
	// Not by what is loaded: that depends on what was cut before, and a build over an earlier one cuts less.
	loadDictionary(NO_TERMS);
	const words = jieba.cut(text);
	return words.join('') === text ? words : [...text];
}
