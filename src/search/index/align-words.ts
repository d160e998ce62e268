import type { GlossaryGroup } from '../data-files.ts';
import { normalize } from '../normal-form.ts';

/** A word has two characters at least, and no punctuation. */
export const WORD = /^[\p{L}\p{N}\p{M}]{2,}$/u;

/** Characters that stand between two words of a longer one and are a word of their own: 发展中国家 is 发展, 中, 国家. */
const JOINTS = new Set('中与和的及或之最不非可性');

/** Returns where a longer word may be parted, so that each part is a word of the dictionary or a joint: never inside one. */
function findSeams(word: string, inner: readonly string[]): number[] {
	const parts = new Set(inner.filter((part) => part.length > 1 && part !== word));
	const isPart = (from: number, to: number) =>
		to - from === 1 ? JOINTS.has(word.charAt(from)) : parts.has(word.slice(from, to));
	const reaches = (isFirst: boolean): boolean[] => {
		const reached = Array<boolean>(word.length + 1).fill(false);
		reached[isFirst ? 0 : word.length] = true;
		for (let step = 1; step <= word.length; step += 1) {
			const at = isFirst ? step : word.length - step;
			for (let other = 0; other <= word.length; other += 1) {
				const [from, to] = isFirst ? [other, at] : [at, other];
				if (from < to && reached[other] === true && isPart(from, to)) reached[at] = true;
			}
		}
		return reached;
	};
	const [before, behind] = [reaches(true), reaches(false)];
	return Array.from({ length: word.length - 1 }, (_, at) => at + 1).filter(
		(at) => before[at] === true && behind[at] === true,
	);
}

/** Characters from which a word is a name of several words, which are cut first: 国际劳工组织|全|系统|机构能力发展战略. */
const NAME_LENGTH = 6;

/** How a dictionary parts a word. */
export interface InnerWords {
	/** Returns all words that stand in it, however they overlap: 发展中国家 gives 发展, 中国, 国家. */
	all: (word: string) => readonly string[];
	/** Returns the words of which it is made, where it is a name of several. */
	cut: (name: string) => readonly string[];
}

/** Returns all places at which a word may be parted, a name of several at those of its words too. */
export function findAllSeams(word: string, inner: InnerWords): number[] {
	if (word.length < NAME_LENGTH) return findSeams(word, inner.all(word));
	const seams: number[] = [];
	let end = 0;
	for (const part of inner.cut(word)) {
		const from = end;
		if (part.length > 2) seams.push(...findSeams(part, inner.all(part)).map((at) => from + at));
		end += part.length;
		if (end < word.length) seams.push(end);
	}
	return seams;
}

/** How the words of a text are parted. */
export interface PartedWords extends Pick<InnerWords, 'all'> {
	/** Returns what `findAllSeams` does. */
	seams: (word: string) => readonly number[];
}

/** Forms by their first character, the longest first. */
type FormIndex = ReadonlyMap<string, readonly string[]>;

function indexForms(forms: Iterable<string>): FormIndex {
	const longestFirst = [...new Set(forms)].sort((left, right) => right.length - left.length);
	return Map.groupBy(longestFirst, (form) => form.charAt(0));
}

/** What the words of a text are told by. */
export interface WordRules {
	/** Every form of a glossary, in normal form. */
	forms: FormIndex;
	/** Longer words, and the forms that are none inside of each. */
	longer: FormIndex;
	hidden: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns the rules of a glossary. */
export function readWordRules(glossary: readonly GlossaryGroup[]): WordRules {
	const hidden = new Map<string, Set<string>>();
	for (const { forms, not } of glossary) {
		for (const longer of not.map(normalize)) {
			const inside = hidden.get(longer) ?? new Set();
			for (const form of forms.map(normalize)) if (longer.includes(form)) inside.add(form);
			hidden.set(longer, inside);
		}
	}
	return {
		forms: indexForms(glossary.flatMap(({ forms }) => forms.map(normalize))),
		longer: indexForms(hidden.keys()),
		hidden,
	};
}

/**
 * Returns the words of a text that stand there by themselves, each once: those that it is cut into, the shorter words
 * that a longer one can be parted into without a rest, and the forms of the glossary that begin and end where a word does.
 *
 * @param words The text cut into words, whose characters together are its normal form.
 */
export function alignWords(
	words: readonly string[],
	{ forms, longer, hidden }: WordRules,
	inner: PartedWords,
): string[] {
	const normal = words.join('');
	const seams = new Uint8Array(normal.length + 1);
	seams[0] = 1;
	let end = 0;
	for (const word of words) {
		const from = end;
		end += word.length;
		seams[end] = 1;
		if (word.length < 3 || !WORD.test(word)) continue;
		for (const at of inner.seams(word)) seams[from + at] = 1;
	}
	const isApart = (from: number, to: number) => seams[from] === 1 && seams[to] === 1;
	const found: { from: number; to: number; word: string }[] = [];
	const add = (from: number, word: string) => {
		if (isApart(from, from + word.length)) found.push({ from, to: from + word.length, word });
	};
	const covers: { from: number; to: number; inside: ReadonlySet<string> }[] = [];
	let at = 0;
	for (const word of words) {
		if (WORD.test(word)) {
			add(at, word);
			for (const part of new Set(word.length < 3 ? [] : inner.all(word))) {
				for (let inner = word.indexOf(part); inner !== -1; inner = word.indexOf(part, inner + 1)) {
					if (part.length > 1) add(at + inner, part);
				}
			}
		}
		at += word.length;
	}
	for (let from = 0; from < normal.length; from += 1) {
		for (const form of forms.get(normal.charAt(from)) ?? []) {
			if (normal.startsWith(form, from)) add(from, form);
		}
		for (const form of longer.get(normal.charAt(from)) ?? []) {
			const inside = hidden.get(form);
			if (inside === undefined || !normal.startsWith(form, from)) continue;
			covers.push({ from, to: from + form.length, inside });
		}
	}
	const shown = found.filter(
		({ from, to, word }) =>
			!covers.some((cover) => cover.from <= from && to <= cover.to && cover.inside.has(word)),
	);
	return [...new Set(shown.map(({ word }) => word))];
}
