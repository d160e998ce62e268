import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeHostFiles } from '../../src/build/write-host-files.ts';
import { listFiles } from '../../src/files/folder.ts';
import { digest } from '../../src/keep/digest.ts';
import { formatRelease, RELEASE } from '../../src/outputs/release/release.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';

/** Files of a site by their paths, a few of each kind; long enough to be compressed. */
export const FILES: Readonly<Record<string, string>> = {
	'index.html': `<!doctype html><title>首页</title>${'文'.repeat(800)}`,
	'404.html': '<!doctype html><title>未找到</title>',
	'gb/346/ins/8/index.html': '<!doctype html><title>文件</title>',
	'gb/346/ins/8/document.akn.xml': '<akomaNtoso/>',
	'gb/346/ins/8/document.md': '# 文件',
	'gb/346/ins/8/citation.ris': 'TY  - RPRT',
	'gb/346/ins/8/citation.bib': '@report{a}',
	'gb/346/ins/8/citation.csl.json': '[]',
	'GB.341/INS/3/1(Rev.2)/index.html': '<!doctype html><title>转到</title>',
	'api/v1/documents.json': `{ "documents": [], "note": "${'文'.repeat(800)}" }`,
	'api/v1/gb/346/ins/8.json': '{}',
	'api/v1/document.schema.json': '{}',
	'api/v1/passages.jsonl': '{}\n',
	'search/search.js': `export const a = '${'文'.repeat(800)}';`,
	'search/index.json': '{}',
	'search/data-0123/a.pf_index': 'packed',
	'search/data-0123/a.pf_meta': 'packed',
	'_astro/Page.abc.css': 'body{}',
	'_astro/Page.abc.js': 'export {}',
	'wasm/a.wasm': '\0asm',
	'feed.xml': '<feed/>',
	'sitemap-index.xml': '<sitemapindex/>',
	'robots.txt': 'User-agent: *',
	'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'share.png': 'png',
};

const COUNTS = { commit: null, documents: 1, paragraphs: 0, paths: 0 };

const digestFiles = (folder: string) =>
	Object.fromEntries(
		listFiles(folder).map((path) => [path, digest(readFileSync(join(folder, path)))]),
	);

export interface SmallSite {
	/** Holds the site under its base path. */
	root: string;
	/** What the build wrote for hosts, by path. */
	settings: ReadonlyMap<string, string>;
}

/** Writes a small site for a base path, as `BASE` is resolved, with the settings of hosts that the build makes of it. */
export async function writeSmallSite(base: string): Promise<SmallSite> {
	const root = mkdtempSync(join(tmpdir(), 'gb-archive-hosted 文#-'));
	// Read by the user that a server changes to.
	chmodSync(root, 0o755);
	const folder = join(root, decodeURI(base));
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	for (const [path, text] of Object.entries(FILES)) write(path, text);
	const { context, files } = makeOutputContext([]);
	await writeHostFiles({ ...context, base, outDir: folder });
	for (const [path, text] of files) write(path, text);
	write(RELEASE, formatRelease({ ...COUNTS, files: digestFiles(folder) }));
	return { root, settings: files };
}
