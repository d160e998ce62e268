import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadArchive } from '../documents/load-archive.ts';
import { readOnce } from '../documents/read-once.ts';
import { readIfThere } from '../../files/folder.ts';
import { parsePaperTitles, type PaperTitle } from './paper-titles.ts';
import { parseStandardNames, type StandardNames } from './standard-names.ts';
import { buildLinkScopes, type LinkScope } from './link-scope.ts';
import { buildRelations, type Relations } from './build-relations.ts';
import { isDocumentId } from '../../model/addressing/address.ts';
import type { TitleList } from '../../citations/find/find-titles.ts';

const TITLES = 'content/titles.yml';
const STANDARDS = 'content/glossary/standards.yml';
const PAPERS = 'content/glossary/papers.yml';

/** A title that stays text, and why. */
const unlinked = z.strictObject({ title: z.string().min(2), reason: z.string().min(1) });

const titleList = z.strictObject({
	documents: z.array(
		z.strictObject({
			document: z.string().refine(isDocumentId, 'must be the address of a document'),
			titles: z.array(z.string().min(2)).min(1),
		}),
	),
	doubtful: z.array(unlinked),
	notHeld: z.array(unlinked).default([]),
});

/** Reads `content/titles.yml`; `file` is its name, for the message. Throws where it is not a list of titles. */
export function parseTitleList(text: string, file: string): TitleList {
	const read = titleList.safeParse(parse(text));
	if (read.success) return read.data;
	throw new Error(`${file} is not a list of titles:\n${z.prettifyError(read.error)}`);
}

/** Returns the titles of `content/titles.yml`; read once a build. */
function loadTitles(): Promise<TitleList> {
	return readOnce('titles', async () =>
		parseTitleList(await readFile(join(process.cwd(), TITLES), 'utf8'), TITLES),
	);
}

/** Returns what the links of each held document are resolved in, by its id; read once a build. */
export function loadLinkScopes(): Promise<Map<string, LinkScope>> {
	return readOnce('link scopes', async () =>
		buildLinkScopes(await loadArchive(), await loadTitles()),
	);
}

/** Returns who names whom in the archive; worked out once a build. */
export function loadRelations(): Promise<Relations> {
	return readOnce('relations', async () =>
		buildRelations(await loadArchive(), await loadLinkScopes()),
	);
}

/** Returns the names of `content/glossary/standards.yml`, none where the project has no such list; read once a build. */
export function loadStandardNames(): Promise<StandardNames> {
	return readOnce('names of standards', () => {
		const text = readIfThere(join(process.cwd(), STANDARDS))?.toString();
		return Promise.resolve(parseStandardNames(text ?? 'instruments: []\nsdg: []', STANDARDS));
	});
}

/** Returns the titles of `content/glossary/papers.yml`, none where the project has no such list; read once a build. */
export function loadPaperTitles(): Promise<ReadonlyMap<string, PaperTitle>> {
	return readOnce('titles of papers', () => {
		const text = readIfThere(join(process.cwd(), PAPERS))?.toString();
		return Promise.resolve(parsePaperTitles(text ?? 'papers: []', PAPERS));
	});
}
