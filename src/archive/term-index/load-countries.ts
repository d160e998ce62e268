import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const country = z.strictObject({
	/** ISO 3166-1 alpha-2. */
	code: z.string().regex(/^[A-Z]{2}$/u),
	/** Main form. */
	term: z.string().min(1),
	english: z.string().min(1),
	/** Other forms that mean the same country. */
	aliases: z.array(z.string().min(1)).default([]),
	/** Words that hold the name and do not mean the country. */
	not: z.array(z.string().min(1)).default([]),
});

export type Country = z.infer<typeof country>;

/** Returns the countries of `content/glossary/countries.yml`; none where the project has no such list. Throws where it cannot be read. */
export async function loadCountries(root: string): Promise<Country[]> {
	const file = join(root, 'content/glossary/countries.yml');
	const text = await readFile(file, 'utf8').catch((cause: unknown) => {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '[]';
		throw cause;
	});
	const read = z.array(country).safeParse(parse(text));
	if (read.success) return read.data;
	throw new Error(`${file} is not a list of countries:\n${z.prettifyError(read.error)}`);
}
