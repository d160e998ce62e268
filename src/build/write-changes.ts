import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../keep/digest.ts';
import { sitePath } from '../model/addressing/site-address.ts';
import { type ApiChanges, changesSchema } from '../model/api/changes.ts';
import { DATA_PATHS, documentDataPath } from '../model/file-paths.ts';
import { listChanges } from '../outputs/data/changes.ts';
import { listApiPassages } from '../outputs/data/passages.ts';
import type { OutputContext } from './output-context.ts';
import { validateData } from './write-data.ts';

/** Returns what tells the hash of the text of a place; the passages of a document are listed when it is first asked about one. */
function createHashFinder(context: OutputContext) {
	const known = new Map<string, ReadonlyMap<string, string>>();
	return (id: string, place: string): string | null => {
		const document = context.archive.find(id);
		if (document === undefined) return null;
		const hashes =
			known.get(id) ??
			new Map(listApiPassages(document, context).map((one) => [one.id, one.sha256]));
		known.set(id, hashes);
		return hashes.get(place) ?? null;
	};
}

/** Returns the data files, each with the hash of what was written. */
function listDataFiles({ archive, base, outDir }: OutputContext): ApiChanges['files'] {
	const lists = [DATA_PATHS.documents, DATA_PATHS.paths, DATA_PATHS.passages];
	return [
		...lists.map((path) => ({ path, document: null })),
		...archive.documents.map(({ id }) => ({ path: documentDataPath(id), document: id })),
	].map(({ path, document }) => ({
		url: sitePath(path, base),
		sha256: digest(readFileSync(join(outDir, path))),
		document,
	}));
}

/** Writes what changed by day, and the hashes of the data files, for those who keep copies of them. It comes after these. */
export async function writeChanges(context: OutputContext): Promise<void> {
	const { archive, paths = [], write } = context;
	const changes = listChanges({ archive, paths, hashOf: createHashFinder(context) });
	const data: ApiChanges = { changes, files: listDataFiles(context) };
	validateData(DATA_PATHS.changes, changesSchema, data);
	await write(DATA_PATHS.changes, `${JSON.stringify(data)}\n`);
}
