import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive } from '../documents/load.ts';
import { readOnce } from '../documents/read-once.ts';
import { buildLinkScopes, type LinkScope } from './link-scope.ts';
import { buildRelations, type Relations } from './build-relations.ts';
import { parseTitleList } from './title-list.ts';

const TITLES = 'content/titles.yml';

async function readScopes(): Promise<Map<string, LinkScope>> {
	const titles = parseTitleList(await readFile(join(process.cwd(), TITLES), 'utf8'), TITLES);
	return buildLinkScopes(await loadArchive(), titles);
}

/** Returns what the links of each held document are resolved in, by its id; read once a build. */
export function loadLinkScopes(): Promise<Map<string, LinkScope>> {
	return readOnce('link scopes', readScopes);
}

/** Returns who names whom in the archive; worked out once a build. */
export function loadRelations(): Promise<Relations> {
	return readOnce('relations', async () =>
		buildRelations(await loadArchive(), await loadLinkScopes()),
	);
}
