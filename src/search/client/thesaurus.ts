import type { GlossaryEntry } from '../data-files.ts';
import { normalize } from '../normal-form.ts';
import { type Phrase, toTermPhrase, toWordPhrase } from '../tokens.ts';

/** A way to write a term. */
export interface Form {
	/** As the glossary prints it. */
	printed: string;
	normal: string;
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
	/** True where a normal form is one of the glossary. */
	has(normal: string): boolean;
	/** Returns the other forms of a term in normal form that stand in the archive; none where the glossary does not have it. */
	othersOf(normal: string): Form[];
	/** Returns the forms inside a text in normal form, the longest where several overlap, in their order. */
	findInside(normal: string): FoundForm[];
}

const LATIN = /^[a-z0-9]$/u;
/** A form of one Latin word; inside a longer one its letters mean nothing. */
const LATIN_WORD = /^[a-z0-9]+$/iu;
/** A shorter form says too little to be looked for inside of a longer term. */
const SHORTEST = 2;

/** Returns the phrase that finds the records with a form. */
export function toFormPhrase({ printed, normal }: Form): Phrase {
	return LATIN_WORD.test(printed) ? toWordPhrase(normal) : toTermPhrase(normal);
}

/** Says of a form that it stands in the archive. */
const HELD = '1';

/** Returns the entries of several archives as those of one: a form stands there where it stands in any of them. */
export function mergeGlossaries(
	glossaries: readonly (readonly GlossaryEntry[])[],
): GlossaryEntry[] {
	const merged = new Map<string, GlossaryEntry>();
	for (const [held, ...forms] of glossaries.flat()) {
		const key = forms.join('\n');
		const [known = ''] = merged.get(key) ?? [];
		const either = Array.from(held, (one, at) => (known[at] === HELD ? HELD : one)).join('');
		merged.set(key, [either, ...forms]);
	}
	return [...merged.values()];
}

const toForm = (printed: string): Form => ({ printed, normal: normalize(printed) });

export function createThesaurus(entries: readonly GlossaryEntry[]): Thesaurus {
	const groupsOf = new Map<string, Form[]>();
	for (const [held, ...printed] of entries) {
		const all = printed.map(toForm);
		const forms = all.filter((_, at) => held[at] === HELD);
		for (const { normal } of [...forms, ...all.filter((_, at) => held[at] !== HELD)]) {
			groupsOf.set(normal, [...(groupsOf.get(normal) ?? []), ...forms]);
		}
	}
	const longestFirst = [...groupsOf.keys()]
		.filter(({ length }) => length >= SHORTEST)
		.sort((left, right) => right.length - left.length || (left < right ? -1 : 1));

	const othersOf = (normal: string): Form[] => {
		const others = (groupsOf.get(normal) ?? []).filter((form) => form.normal !== normal);
		return [...new Map(others.map((form) => [form.normal, form])).values()];
	};
	return {
		has: (normal) => groupsOf.has(normal),
		othersOf,
		findInside(text) {
			const found: FoundForm[] = [];
			const taken = new Uint8Array(text.length);
			for (const normal of longestFirst) {
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
	};
}

/** True where a stretch begins or ends inside a Latin word or a number. */
function cutsWord(text: string, from: number, to: number): boolean {
	const joins = (at: number) => LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
	return joins(from) || joins(to);
}
