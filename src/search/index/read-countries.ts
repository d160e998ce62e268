import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readIfThere } from '../../files/folder.ts';

const country = z.strictObject({
	/** ISO 3166-1 alpha-2. */
	code: z.string().regex(/^[A-Z]{2}$/u),
	/** Main form. */
	term: z.string().min(1),
	english: z.string().min(1),
	/** Other forms that mean the same country. */
	aliases: z.array(z.string().min(1)).default([]),
	/** What people type for it, and no paper prints: other English names, and those of Taiwan. */
	typed: z.array(z.string().min(1)).default([]),
	/** Words that hold the name and do not mean the country. */
	not: z.array(z.string().min(1)).default([]),
});

export type Country = z.infer<typeof country>;

/** Reads a list of countries; `file` is its name, for the message. Throws where it is none. */
export function parseCountries(text: string, file: string): Country[] {
	const read = z.array(country).safeParse(parse(text));
	if (read.success) return read.data;
	throw new Error(`${file} is not a list of countries:\n${z.prettifyError(read.error)}`);
}

const COUNTRIES = 'content/glossary/countries.yml';

/** Returns the countries of `content/glossary/countries.yml`; none where the project has no such list. Throws where it cannot be read. */
export function readCountries(root: string): Country[] {
	const text = readIfThere(join(root, COUNTRIES));
	return text === null ? [] : parseCountries(text.toString(), COUNTRIES);
}
