import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { writeNew } from '../../../../src/files/write.ts';
import { NO_KEEP } from '../../../../src/keep/keep.ts';
import { openKeep } from '../../../../src/keep/open-keep.ts';
import { buildSearchIndex } from '../../../../src/search/index/build-search-index.ts';
import { bundleClient } from '../../../../src/search/index/bundle-client.ts';
import { loadGroups } from '../../../../src/search/index/load-glossary.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { type CorpusName, readCorpus } from './read-corpora.ts';

/**
 * Writes one index of one corpus into a folder: a process of its own, so that its cost can be told. Parts of it are taken
 * from a folder where an earlier run of the same program kept them.
 */
const [kind, name, folder = '', kept] = process.argv.slice(2);
const root = process.cwd();
const { records } = await readCorpus(name as CorpusName, root);

async function write(path: string, content: Uint8Array | string): Promise<void> {
	const file = join(folder, path);
	await mkdir(dirname(file), { recursive: true });
	writeNew(file, content);
}

async function writeOwn(): Promise<void> {
	const keep = kept === undefined ? NO_KEEP : openKeep(kept, 'bench');
	const files = await buildSearchIndex(records, { glossary: loadGroups(root), keep });
	for (const [path, content] of files) await write(`search/${path}`, content);
	for (const [path, text] of await bundleClient(root)) await write(`search/${path}`, text);
}

/** The index that Pagefind makes of the same texts by itself, and the name that it gives each. */
async function writePlain(texts: readonly SearchRecord[]): Promise<void> {
	const { index } = await createIndex({});
	if (index === undefined) throw new Error('Pagefind did not start.');
	for (const [at, { text }] of texts.entries()) {
		await index.addCustomRecord({ url: `/${String(at)}`, content: text, language: 'zh' });
	}
	const { files } = await index.getFiles();
	const names: Record<string, number> = {};
	for (const { path, content } of files) {
		await write(`pagefind/${path}`, content);
		const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
		if (id === undefined) continue;
		const text = gunzipSync(content).toString().replace('pagefind_dcd', '');
		names[id] = Number((JSON.parse(text) as { url: string }).url.slice(1));
	}
	await write('names.json', JSON.stringify(names));
}

await (kind === 'own' ? writeOwn() : writePlain(records));
await close();
