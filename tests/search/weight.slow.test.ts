import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	type CompressedServer,
	EMPTY_PAGE,
	serveCompressed,
} from '../../scripts/lab/bench/serve-compressed.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { writeSearch } from '../../src/search/index/write-search.ts';
import { openPage } from '../site/browser.ts';

/** Most that a fresh page fetches for its first query, compressed: program, index and texts. */
const MOST_BYTES = 200_000;

let folder: string;
let server: CompressedServer;

beforeAll(async () => {
	const root = process.cwd();
	const { documents } = await ingestSources(root);
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-weight-'));
	await writeSearch({ documents, outDir: folder, root });
	server = await serveCompressed(() => folder, EMPTY_PAGE);
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

test.each([
	['社会对话', 'a word with many hits'],
	['国', 'one character'],
	['可持续发展目标', 'a long word'],
	['能力发展', 'related results too'],
	['雇主|工人', 'alternatives'],
	['GB.346/INS/8 第12段', 'an address'],
	['人工智能治理', 'nothing, with suggestions'],
])('the first query %s fetches little: %s', async (query) => {
	await using opened = await openPage(`${server.origin}/`);
	server.takeBytes();
	const call = `import('/search/search.js').then(({ search }) => search(${JSON.stringify(query)}))`;
	await opened.page.evaluate(call);
	expect(server.takeBytes().sum).toBeLessThan(MOST_BYTES);
});
