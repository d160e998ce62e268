import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readIfThere } from '../../files/folder.ts';
import type { GlossaryGroup } from '../data-files.ts';

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

/** Returns all forms of each term, its main form first. */
export function toGroups(terms: readonly GlossaryTerm[]): GlossaryGroup[] {
	return terms.map(({ term, aliases, english }) => [term, ...aliases, ...english]);
}
