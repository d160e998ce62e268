import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GlossaryGroup } from '../data-files.ts';

const terms = z.array(
	z.object({
		term: z.string(),
		aliases: z.array(z.string()).default([]),
		english: z.array(z.string()).default([]),
	}),
);

/** Returns the forms of each term of `content/glossary/terms.yml`; none where the project has no glossary. Throws where it cannot be read. */
export async function loadGlossary(root: string): Promise<GlossaryGroup[]> {
	const file = join(root, 'content/glossary/terms.yml');
	const text = await readFile(file, 'utf8').catch((cause: unknown) => {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '[]';
		throw cause;
	});
	const read = terms.safeParse(parse(text));
	if (read.success)
		return read.data.map(({ term, aliases, english }) => [term, ...aliases, ...english]);
	throw new Error(`${file} is not a glossary:\n${z.prettifyError(read.error)}`);
}
