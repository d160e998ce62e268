import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { pagePolicy, siteHeaders } from '../../src/outputs/headers/header-rules.ts';
import type { SearchAnswer } from '../../src/search/client/search.ts';
import { writeSearch } from '../../src/search/index/write-search.ts';
import { openPage } from '../site/browser.ts';
import { serveFolder } from '../site/serve.ts';

// No WebAssembly, and no evaluation: the search is plain script.
const POLICY =
	"default-src 'none'; script-src 'self'; connect-src http://localhost:*; worker-src 'self'; img-src data:";
const HEADERS = { 'Content-Security-Policy': POLICY, 'Access-Control-Allow-Origin': '*' };
const PAGE =
	'<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>检索</title><link rel="icon" href="data:,"><script type="module" src="import.js"></script></head><body></body></html>';
const SCRIPT = "import { search } from './search/search.js'; globalThis.search = search;";

let made: string;

/** Returns a site with the search of some of the documents of the archive, which a test may damage. */
async function makeSite(skip: number): Promise<string> {
	const root = process.cwd();
	const { documents } = await ingestSources(root);
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-recovery-'));
	await writeSearch({ documents: documents.slice(skip), outDir: folder, root });
	await writeFile(join(folder, 'index.html'), PAGE);
	await writeFile(join(folder, 'import.js'), SCRIPT);
	return folder;
}

let other: string;

beforeAll(async () => {
	made = await makeSite(0);
	other = await makeSite(1);
});

afterAll(async () => {
	await rm(made, { recursive: true });
	await rm(other, { recursive: true });
});

async function copySite(folder = made) {
	const copy = await mkdtemp(join(tmpdir(), 'gb-archive-recovery-'));
	await cp(folder, copy, { recursive: true });
	return {
		folder: copy,
		search: join(copy, 'search'),
		async [Symbol.asyncDispose]() {
			await rm(copy, { recursive: true, force: true });
		},
	};
}

type Asked = { answer: SearchAnswer } | { kind: string };

async function open(url: string) {
	const opened = await openPage(url);
	return {
		page: opened.page,
		ask: (query: string): Promise<Asked> =>
			opened.page.evaluate(async (text) => {
				try {
					return { answer: await globalThis.search(text, { limit: 100 }) };
				} catch (error) {
					return { kind: (error as { kind: string }).kind };
				}
			}, query),
		[Symbol.asyncDispose]: () => opened.close(),
	};
}

const exactOf = (asked: Asked) => ('answer' in asked ? asked.answer.totals.exact : asked.kind);

async function dataFolder(search: string): Promise<string> {
	const name = (await readdir(search)).find((one) => one.startsWith('data-'));
	return join(search, name ?? '');
}

test('a page that is open while the archive is published anew reads the new index', async () => {
	await using site = await copySite();
	await using server = await serveFolder(site.folder, { headers: HEADERS });
	await using page = await open(server.url());
	const before = await page.ask('社会对话');
	await rm(site.search, { recursive: true });
	await cp(join(other, 'search'), site.search, { recursive: true });
	await using fresh = await open(server.url());
	// What needs a file that is gone brings the new index, from which all else is answered then.
	expect(await page.ask('劳动监察')).toEqual(await fresh.ask('劳动监察'));
	const after = await page.ask('社会对话');
	expect(after).toEqual(await fresh.ask('社会对话'));
	expect(exactOf(after)).toBeLessThan(Number(exactOf(before)));
});

test('a page that has all it needs in memory asks after a while whether the archive was published anew', async () => {
	await using site = await copySite();
	await using server = await serveFolder(site.folder, { headers: HEADERS });
	await using page = await open(server.url());
	// The clock of a worker cannot be set.
	await page.page.evaluate('delete globalThis.Worker');
	await page.page.clock.install();
	const before = await page.ask('社会对话');
	await rm(site.search, { recursive: true });
	await cp(join(other, 'search'), site.search, { recursive: true });
	expect(await page.ask('社会对话')).toEqual(before);
	await page.page.clock.fastForward('02:00');
	const asked = page.page.waitForResponse((response) => response.url().endsWith('index.json'));
	await page.ask('社会对话');
	await (await asked).finished();
	await using fresh = await open(server.url());
	const now = await fresh.ask('社会对话');
	await expect.poll(() => page.ask('社会对话')).toEqual(now);
	expect(now).not.toEqual(before);
});

test.each([
	['.pf_index', 'Content-Type', 'text/html;charset=utf-8', 'a page'],
	['.pf_meta', 'Content-Type', 'text/plain;charset=utf-8', 'a text'],
	['.json', 'Content-Type', 'application/octet-stream', 'bytes'],
	['.pf_index', 'Content-Encoding', 'gzip', 'packed, which the browser unpacks by itself'],
])('files of %s that come with the wrong %s, %s, are read: %s', async (ending, name, value) => {
	const headers = { ...HEADERS, 'X-Content-Type-Options': 'nosniff' };
	await using plain = await serveFolder(made, { headers });
	await using wrong = await serveFolder(made, {
		headers,
		answer(response, path) {
			if (path.endsWith(ending)) response.setHeader(name, value);
			return true;
		},
	});
	await using page = await open(wrong.url());
	await using other = await open(plain.url());
	expect(await page.ask('社会对话')).toEqual(await other.ask('社会对话'));
});

test('a file that the server does not have is told from one that arrives damaged', async () => {
	await using site = await copySite();
	await using server = await serveFolder(site.folder, { headers: HEADERS });
	const shard = join(await dataFolder(site.search), 's0');
	await rename(join(shard, 'index'), join(shard, 'elsewhere'));
	await using first = await open(server.url());
	expect(exactOf(await first.ask('社会对话'))).toBe('missing');
	await rename(join(shard, 'elsewhere'), join(shard, 'index'));
	expect(typeof exactOf(await first.ask('社会对话'))).toBe('number');
	for (const name of await readdir(join(shard, 'index'))) {
		const file = join(shard, 'index', name);
		await writeFile(file, (await readFile(file)).subarray(0, 40));
	}
	await using second = await open(server.url());
	expect(exactOf(await second.ask('社会对话'))).toBe('damaged');
});

test('a page of the host in the place of a file of the search is damage, and no answer', async () => {
	await using site = await copySite();
	const documents = join(await dataFolder(site.search), 'documents.json');
	const content = await readFile(documents);
	await writeFile(documents, '<!doctype html><title>登录</title>');
	await using server = await serveFolder(site.folder, { headers: HEADERS });
	await using page = await open(server.url());
	expect(exactOf(await page.ask('社会对话'))).toBe('damaged');
	await writeFile(documents, content);
	expect(typeof exactOf(await page.ask('社会对话'))).toBe('number');
});

test('a lost network is said, and a new form of the index too', async () => {
	await using site = await copySite();
	const server = await serveFolder(site.folder, { headers: HEADERS });
	await using page = await open(server.url());
	await page.ask('社会对话');
	const { port } = new URL(server.origin);
	await server.close();
	expect(exactOf(await page.ask('劳动监察'))).toBe('lost');
	const back = await serveFolder(site.folder, { headers: HEADERS, port: Number(port) });
	expect(typeof exactOf(await page.ask('劳动监察'))).toBe('number');
	await back.close();
	const manifest = join(site.search, 'index.json');
	const content = JSON.parse(await readFile(manifest, 'utf8')) as object;
	await writeFile(manifest, JSON.stringify({ ...content, format: 999 }));
	await using again = await serveFolder(site.folder, { headers: HEADERS });
	await using later = await open(again.url());
	expect(exactOf(await later.ask('社会对话'))).toBe('outdated');
});

test('another archive that does not answer costs its own results alone, and is named', async () => {
	await using site = await copySite(other);
	await using whole = await copySite();
	const far = await serveFolder(whole.folder, { headers: HEADERS });
	const manifest = join(site.search, 'index.json');
	const content = JSON.parse(await readFile(manifest, 'utf8')) as object;
	await writeFile(manifest, JSON.stringify({ ...content, others: [far.url('search/')] }));
	await using server = await serveFolder(site.folder, { headers: HEADERS });
	await using page = await open(server.url());
	const both = await page.ask('社会对话');
	if (!('answer' in both)) throw new Error(both.kind);
	expect(both.answer.unreachable).toEqual([]);
	expect(new Set(both.answer.results.map(({ archive }) => archive))).toContain(far.url());
	await far.close();
	await using later = await open(server.url());
	const own = await later.ask('社会对话');
	if (!('answer' in own)) throw new Error(own.kind);
	expect(own.answer.unreachable).toEqual([far.url('search/')]);
	expect(own.answer.results.every(({ archive }) => archive === null)).toBe(true);
	expect(own.answer.totals.exact).toBeGreaterThan(0);
	// One that stops while it is searched is left out as well.
	const third = await page.ask('性别平等');
	expect(typeof exactOf(third)).toBe('number');
});

test('another archive that stops in the middle of an answer costs its own results alone', async () => {
	await using site = await copySite(other);
	let isSilent = false;
	await using far = await serveFolder(made, {
		headers: HEADERS,
		answer: (_, path) => !(isSilent && path.includes('/texts/')),
	});
	const manifest = join(site.search, 'index.json');
	const content = JSON.parse(await readFile(manifest, 'utf8')) as object;
	await writeFile(manifest, JSON.stringify({ ...content, others: [far.url('search/')] }));
	await using server = await serveFolder(site.folder, { headers: HEADERS });
	await using page = await open(server.url());
	await page.ask('GB.346/INS/8');
	isSilent = true;
	const own = await page.ask('社会对话');
	if (!('answer' in own)) throw new Error(own.kind);
	expect(own.answer.unreachable).toEqual([far.url('search/')]);
	expect(own.answer.totals.exact).toBeGreaterThan(0);
	expect(own.answer.results.every(({ archive }) => archive === null)).toBe(true);
});

test('another archive on another host works with the policy and the headers that the build writes', async () => {
	await using far = await serveFolder(made, { headers: siteHeaders() });
	const root = process.cwd();
	const { documents } = await ingestSources(root);
	await using site = await copySite(other);
	await rm(site.search, { recursive: true });
	const others = [far.url()];
	await writeSearch({ documents: documents.slice(1), outDir: site.folder, root, others });
	const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy(others)}">`;
	await writeFile(join(site.folder, 'index.html'), PAGE.replace('<title>', `${policy}<title>`));
	await using server = await serveFolder(site.folder, { headers: siteHeaders(others) });
	await using page = await open(server.url());
	const both = await page.ask('社会对话');
	if (!('answer' in both)) throw new Error(both.kind);
	expect(both.answer.unreachable).toEqual([]);
	expect(new Set(both.answer.results.map(({ archive }) => archive))).toContain(far.url());
	// Without them the browser asks no other host, and the archive answers alone.
	await using strict = await serveFolder(site.folder, { headers: siteHeaders() });
	await using alone = await open(strict.url());
	const own = await alone.ask('社会对话');
	if (!('answer' in own)) throw new Error(own.kind);
	expect(own.answer.unreachable).toEqual([far.url('search/')]);
	expect(own.answer.totals.exact).toBeGreaterThan(0);
});
