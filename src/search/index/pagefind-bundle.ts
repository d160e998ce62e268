import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { IndexChunk } from '../data-files.ts';
import { readChunks } from './read-chunks.ts';

export interface PagefindBundle {
	/** Files of the bundle by their path in it, without those that this site does not use. */
	files: Map<string, Uint8Array>;
	/** The name that its client gives each record, in the order of the records. */
	names: string[];
	chunks: IndexChunk[];
}

/** Own interfaces and texts of Pagefind: the texts of records are kept apart, many in a file. */
const UNUSED = /^(?:fragment\/|pagefind-(?:highlight|ui|modular-ui|component-ui)\.)/u;
const FRAGMENT = /^fragment\/(?<name>.+)\.pf_fragment$/u;
const SIGNATURE = 'pagefind_dcd';

/**
 * Returns a Pagefind index over the tokens of records. It has neither metadata nor filters: Pagefind would index
 * the one, and write the other in an order that changes from run to run.
 *
 * @param language Name of the index; records of two indexes with different names have different names.
 */
export async function buildPagefindBundle(
	tokens: readonly string[],
	language: string,
): Promise<PagefindBundle> {
	const { index, errors } = await createIndex({ keepIndexUrl: true });
	if (index === undefined) throw failure('start', errors);
	try {
		for (const [at, content] of tokens.entries()) {
			const added = await index.addCustomRecord({ url: String(at), content, language });
			if (added.errors.length > 0) throw failure(`add record ${String(at)}`, added.errors);
		}
		const { files, errors } = await index.getFiles();
		if (errors.length > 0) throw failure('write its files', errors);
		const names = new Array<string>(tokens.length);
		for (const { path, content } of files) {
			const name = FRAGMENT.exec(path)?.groups?.['name'];
			if (name !== undefined) names[readUrl(content)] = name;
		}
		const missing = tokens.findIndex((_, at) => names[at] === undefined);
		if (missing !== -1)
			throw failure('keep every record', [`Record ${String(missing)} is missing.`]);
		const list = files.find(({ path }) => path.endsWith('.pf_meta'));
		if (list === undefined) throw failure('list its records', []);
		const kept = files.filter(({ path }) => !UNUSED.test(path));
		return {
			files: new Map(kept.map(({ path, content }) => [path, content])),
			names,
			chunks: readChunks(list.content),
		};
	} finally {
		await index.deleteIndex();
	}
}

function readUrl(fragment: Uint8Array): number {
	const text = gunzipSync(fragment).toString().replace(SIGNATURE, '');
	return Number((JSON.parse(text) as { url: string }).url);
}

function failure(aim: string, errors: readonly string[]): Error {
	return new Error(`Pagefind could not ${aim}: ${errors.join('; ') || 'it gave no reason'}.`);
}
