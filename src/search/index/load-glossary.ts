import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readIfThere } from '../../files/folder.ts';
import type { GlossaryGroup } from '../data-files.ts';
import { readCountries } from './read-countries.ts';
import { readRegionalWords } from './regional-words.ts';

/** Kinds of terms, in the order in which the glossary shows them. */
export const TERM_KINDS = [
	'organization',
	'body',
	'person',
	'instrument',
	'document',
	'programme',
	'concept',
	'place',
	'measure',
] as const;

const term = z.strictObject({
	/** Main form. */
	term: z.string().min(1),
	/** Fragment of the term on the page of the glossary; it stays what it is. */
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
	/** Other Chinese forms that mean the same. */
	aliases: z.array(z.string().min(1)),
	/** Longer words that hold a form and mean something else: what leads to 理事会 leads to no 人权理事会. */
	not: z.array(z.string().min(1)).default([]),
	/** Beginning of the ids of the documents in which the forms mean this, where others call something else so: `gb/`. */
	within: z.string().min(1).optional(),
	/** English names, the official one first; none where it is not certain. */
	english: z.array(z.string().min(1)),
	kind: z.enum(TERM_KINDS),
});

const terms = z.array(term).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
	error: 'Two terms have the same id.',
});

export type GlossaryTerm = z.infer<typeof term>;

/** Returns the terms of `content/glossary/terms.yml`, in its order; none where the project has no glossary. Throws where it cannot be read. */
export function loadGlossary(root: string): GlossaryTerm[] {
	const file = join(root, 'content/glossary/terms.yml');
	const text = readIfThere(file);
	if (text === null) return [];
	const read = terms.safeParse(parse(text.toString()));
	if (read.success) return read.data;
	throw new Error(`${file} is not a glossary:\n${z.prettifyError(read.error)}`);
}

const everyday = z.array(
	z.strictObject({
		/** What people type. */
		typed: z.array(z.string().min(1)).min(1),
		/** What the papers write for it, each form of which stands in one. */
		printed: z.array(z.string().min(1)).min(1),
	}),
);

export type EverydayWord = z.infer<typeof everyday>[number];

/** Returns the words of `content/glossary/everyday.yml`; none where the project has no such list. Throws where it cannot be read. */
export function loadEverydayWords(root: string): EverydayWord[] {
	const file = join(root, 'content/glossary/everyday.yml');
	const text = readIfThere(file);
	if (text === null) return [];
	const read = everyday.safeParse(parse(text.toString()));
	if (read.success) return read.data;
	throw new Error(`${file} is no list of everyday words:\n${z.prettifyError(read.error)}`);
}

/** Returns the forms of each term, its main form first. */
export function toGroups(terms: readonly GlossaryTerm[]): GlossaryGroup[] {
	return terms.map(({ term, aliases, english, not, within = null }) => {
		return { kind: 'alias', forms: [term, ...aliases, ...english], typed: [], not, within };
	});
}

/** Returns all that leads from what is typed to what is printed: terms, countries, everyday words, and regional ones. */
export function loadGroups(root: string): GlossaryGroup[] {
	const none = { typed: [], not: [], within: null };
	return [
		...toGroups(loadGlossary(root)),
		...readCountries(root).map(({ term, aliases, english, typed, not }): GlossaryGroup => {
			return { ...none, kind: 'alias', forms: [term, ...aliases], typed: [english, ...typed], not };
		}),
		...loadEverydayWords(root).map(({ typed, printed }): GlossaryGroup => {
			return { ...none, kind: 'everyday', forms: printed, typed };
		}),
		...readRegionalWords().map(({ typed, printed }): GlossaryGroup => {
			return { ...none, kind: 'regional', forms: printed, typed: [typed] };
		}),
	];
}
