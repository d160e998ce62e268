import type { GlossaryEntry, LeadKind } from '../data-files.ts';
import { toEnglishKey } from '../english-key.ts';
import { normalize } from '../normal-form.ts';

/** A way to write a term. */
export interface Form {
	/** As the glossary prints it. */
	printed: string;
	normal: string;
	/** How what is typed leads to it. */
	kind: LeadKind;
	/** Beginning of the ids of the documents in which it means the same; null where it does in all. */
	within: string | null;
}

/** A form that stands in a longer text. */
export interface FoundForm {
	from: number;
	to: number;
	/** The other forms of the same term that stand in the archive. */
	others: Form[];
}

/** The glossary, to be asked for other forms of what is searched for. */
export interface Thesaurus {
	/** Returns the forms that some words in normal form lead to as one, in whatever number and spelling where they are English; null where they are not known. */
	read(words: readonly string[]): Form[] | null;
	/** Returns the forms that a term in normal form leads to and that stand in the archive; none where the glossary does not have it. */
	othersOf(normal: string): Form[];
	/** Returns the forms inside a text in normal form, the longest where several overlap, in their order. */
	findInside(normal: string): FoundForm[];
	/**
	 * Returns a term with the words of Hong Kong and Taiwan in it replaced; null where there are none. Those that the
	 * papers write too are taken for theirs only where traditional characters are typed.
	 */
	toMainland(normal: string, isTraditional: boolean): string | null;
	/** Returns what is known of English and is like a term, the likest first. */
	listEnglish(): readonly string[];
}

const LATIN = /^[a-z0-9]$/u;
/** A shorter form says too little to be looked for inside of a longer term. */
const SHORTEST = 2;

/** Returns the entries of several archives as those of one: a form stands there where it stands in any of them. */
export function mergeGlossaries(
	glossaries: readonly (readonly GlossaryEntry[])[],
): GlossaryEntry[] {
	if (glossaries.length < 2) return glossaries.flat();
	const merged = new Map<
		string,
		{ typed: Set<string>; held: Set<string>; rest: [LeadKind?, string?] }
	>();
	for (const [typed, held, ...rest] of glossaries.flat()) {
		const [asked, printed] = [typed, held].map((forms) => forms.split('\n').filter(Boolean));
		const key = [...(asked ?? []), ...(printed ?? [])].sort().join('\n');
		const known = merged.get(key) ?? { typed: new Set(), held: new Set(), rest };
		for (const form of asked ?? []) known.typed.add(form);
		for (const form of printed ?? []) known.held.add(form);
		merged.set(key, known);
	}
	return Array.from(merged.values(), ({ typed, held, rest }): GlossaryEntry => [
		[...typed].filter((form) => !held.has(form)).join('\n'),
		[...held].join('\n'),
		...rest,
	]);
}

/** Groups by what leads to them. */
function addTo<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
	map.set(key, [...(map.get(key) ?? []), ...values]);
}

/** Returns forms but one, each once. The same form may be a term's and an everyday word's: then it is the term's. */
function uniqueForms(forms: readonly Form[], except: string): Form[] {
	const termsLast = forms.toSorted(
		(left, right) => Number(left.kind === 'alias') - Number(right.kind === 'alias'),
	);
	const unique = new Map(termsLast.map((form) => [form.normal, form]));
	return [...unique.values()].filter(({ normal }) => normal !== except);
}

export function createThesaurus(entries: readonly GlossaryEntry[]): Thesaurus {
	const groupsOf = new Map<string, Form[]>();
	const ofEnglish = new Map<string, Form[]>();
	const regional = new Map<string, string>();
	const shared = new Set<string>();
	const english = new Set<string>();
	for (const [typed, held, kind = 'alias', within = null] of entries) {
		const asked = typed.split('\n').filter(Boolean);
		const forms = held
			.split('\n')
			.map((printed): Form => ({ printed, normal: normalize(printed), kind, within }));
		if (kind === 'regional' || kind === 'shared') {
			for (const word of asked.map(normalize)) {
				regional.set(word, forms[0]?.normal ?? '');
				if (kind === 'shared') shared.add(word);
			}
			continue;
		}
		const leading = kind === 'alias' ? [...forms.map(({ printed }) => printed), ...asked] : asked;
		for (const word of new Set(leading)) {
			addTo(groupsOf, normalize(word), forms);
			const key = toEnglishKey(word);
			if (key === null) continue;
			addTo(ofEnglish, key, forms);
			english.add(word);
		}
	}
	const longestFirst = (words: Iterable<string>) =>
		[...words].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
	const inside = longestFirst(groupsOf.keys()).filter(({ length }) => length >= SHORTEST);
	const regionalFirst = longestFirst(regional.keys());

	const othersOf = (normal: string): Form[] => {
		const english = ofEnglish.get(toEnglishKey(normal) ?? '') ?? [];
		return uniqueForms([...(groupsOf.get(normal) ?? []), ...english], normal);
	};
	return {
		read(words) {
			const joined = words.join('');
			const keys = words.map(toEnglishKey);
			const key = keys.every((one) => one !== null) ? keys.join('') : '';
			if (!groupsOf.has(joined) && !ofEnglish.has(key)) return null;
			return uniqueForms([...(groupsOf.get(joined) ?? []), ...(ofEnglish.get(key) ?? [])], joined);
		},
		othersOf,
		findInside(text) {
			const found: FoundForm[] = [];
			const taken = new Uint8Array(text.length);
			for (const normal of inside) {
				for (let from = text.indexOf(normal); from !== -1; from = text.indexOf(normal, from + 1)) {
					const to = from + normal.length;
					// What is taken is no shorter, so that what overlaps it has an end in it.
					if (taken[from] === 1 || taken[to - 1] === 1 || cutsWord(text, from, to)) continue;
					taken.fill(1, from, to);
					found.push({ from, to, others: othersOf(normal) });
				}
			}
			return found.sort((left, right) => left.from - right.from);
		},
		toMainland(normal, isTraditional) {
			const isMeant = (word: string) => isTraditional || !shared.has(word);
			let [changed, at] = ['', 0];
			while (at < normal.length) {
				const word = regionalFirst.find((one) => normal.startsWith(one, at) && isMeant(one));
				changed += word === undefined ? normal.charAt(at) : (regional.get(word) ?? '');
				at += word?.length ?? 1;
			}
			return changed === normal ? null : changed;
		},
		listEnglish: () => [...english],
	};
}

/** True where a stretch begins or ends inside a Latin word or a number. */
function cutsWord(text: string, from: number, to: number): boolean {
	const joins = (at: number) => LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
	return joins(from) || joins(to);
}
