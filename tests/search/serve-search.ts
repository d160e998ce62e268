import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { collectRecords } from '../../src/search/collect-records.ts';
import { writeSearch } from '../../src/search/index/write-search.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { serveFolder } from '../site/serve.ts';

/** Path that the site of these tests stands under. */
export const BASE = '/archive/';

// What the site allows itself, sent as a header.
const POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"connect-src 'self'",
	"worker-src 'self'",
	'img-src data:',
].join('; ');

// A site of the archive is in Chinese, and Pagefind treats a Chinese page in a manner of its own.
const toPage = (script: string, body: string) =>
	`<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>检索</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script></head><body>${body}</body></html>`;

const SEARCH_PAGE = [
	'<form data-search-form><input type="search" name="q"></form>',
	'<p role="status" data-search-status>输入词语</p>',
	...['recent', 'facets', 'tools', 'results', 'advice'].map(
		(name) => `<section data-search-${name}></section>`,
	),
	'<button data-search-more></button>',
].join('');

// Vitest would rewrite an import in a function that is sent to the page.
const IMPORT = "import { search } from './search/search.js'; globalThis.search = search;";

export interface SearchSite extends AsyncDisposable {
	records: SearchRecord[];
	/** Returns the absolute URL of a path of the site. */
	url(path?: string): string;
}

/**
 * Writes the search of the real archive, and of `others`, into a folder of its own, with a page that imports it and a
 * search page, and serves it.
 */
export async function serveSearch(others: readonly ArchiveDocument[] = []): Promise<SearchSite> {
	const root = process.cwd();
	const documents = [...(await ingestSources(root)).documents, ...others];
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-search-'));
	await writeSearch({ documents, outDir: folder, root });
	await build({
		entryPoints: [join(root, 'src/reader/search-page/start-search.ts')],
		outfile: join(folder, 'search/page.js'),
		bundle: true,
		format: 'esm',
		target: 'es2023',
		define: { 'import.meta.env.BASE_URL': JSON.stringify(BASE) },
	});
	await writeFile(join(folder, 'search/index.html'), toPage('page.js', SEARCH_PAGE));
	await writeFile(join(folder, 'index.html'), toPage('import.js', ''));
	await writeFile(join(folder, 'import.js'), IMPORT);
	const headers = { 'Content-Security-Policy': POLICY };
	const server = await serveFolder(folder, { base: BASE, headers });
	return {
		records: collectRecords(documents),
		url: (path) => server.url(path),
		async [Symbol.asyncDispose]() {
			await server.close();
			await rm(folder, { recursive: true });
		},
	};
}
