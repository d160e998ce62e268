import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHeaders } from '../../src/outputs/headers/header-rules.ts';
import { type Host, HOST_PROGRAMS, startHost } from './host-programs.ts';
import { FILES, type SmallSite, writeSmallSite } from './small-site.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const OTHER = 'public, max-age=0, must-revalidate';

interface Answer {
	status: number;
	headers: Record<string, string>;
	/** As it was sent, compressed or not. */
	length: number;
	text: string;
}

/** Returns what a server answers to a path that is sent as it stands. */
function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		request({ hostname, port, path, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const body = Buffer.concat(chunks);
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers as Record<string, string>,
					length: body.length,
					text: body.toString(),
				});
			});
		})
			.on('error', reject)
			.end();
	});
}

const TYPES: [path: string, type: string][] = [
	['', 'text/html; charset=utf-8'],
	['gb/346/ins/8/', 'text/html; charset=utf-8'],
	['gb/346/ins/8/document.akn.xml', 'application/akn+xml; charset=utf-8'],
	['gb/346/ins/8/document.md', 'text/markdown; charset=utf-8'],
	['gb/346/ins/8/citation.ris', 'application/x-research-info-systems; charset=utf-8'],
	['gb/346/ins/8/citation.bib', 'application/x-bibtex; charset=utf-8'],
	['gb/346/ins/8/citation.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
	['api/v1/documents.json', 'application/json; charset=utf-8'],
	['api/v1/document.schema.json', 'application/schema+json; charset=utf-8'],
	['api/v1/passages.jsonl', 'application/jsonl; charset=utf-8'],
	['search/search.js', 'text/javascript; charset=utf-8'],
	['search/data-0123/a.pf_index', 'application/octet-stream'],
	['search/data-0123/a.pf_meta', 'application/octet-stream'],
	['_astro/Page.abc.css', 'text/css; charset=utf-8'],
	['wasm/a.wasm', 'application/wasm'],
	['feed.xml', 'application/atom+xml; charset=utf-8'],
	['sitemap-index.xml', 'application/xml; charset=utf-8'],
	['robots.txt', 'text/plain; charset=utf-8'],
	['favicon.svg', 'image/svg+xml; charset=utf-8'],
	['share.png', 'image/png'],
];

const MISSING = [
	['gb/346/', 'a cut address, where a folder is'],
	['gb/', 'a cut address'],
	['gb/346/ins/8/p99/', 'a page that is not there'],
	['nothing.bib', 'a file that is not there'],
	['_astro/Page.old.js', 'a script of an earlier build'],
	['search/data-0000/a.pf_index', 'an index of an earlier build'],
	['deploy/', 'the folder of settings'],
	['deploy/nginx.conf', 'settings'],
	['_headers', 'settings'],
	['web.config', 'settings'],
] as const;

const BASES = ['/', '/%E6%96%87%20%E5%BA%93/v1.0/'];

for (const host of HOST_PROGRAMS) {
	const isThere = host.program !== null;
	const title = isThere ? host.name : `skipped, because ${host.name} is not installed`;
	describe.skipIf(!isThere).each(BASES)(`${title}, under %s,`, (base) => {
		let site: SmallSite;
		let server: Host;

		beforeAll(async () => {
			site = await writeSmallSite(base);
			server = await startHost(host, site.root, site.settings.get(host.settings) ?? '');
		});

		afterAll(async () => {
			await server[Symbol.asyncDispose]();
			rmSync(site.root, { recursive: true });
		});

		const get = (path: string, headers?: Record<string, string>) =>
			ask(server.origin, base + path, headers);

		test('takes the settings without a warning', () => {
			expect(server.judgement).not.toMatch(/warn|error|AH\d+/iu);
		});

		test.each(TYPES)('sends %s as %s', async (path, type) => {
			const { status, headers } = await get(path);
			expect(status).toBe(200);
			expect(headers['content-type']?.toLowerCase()).toBe(type);
		});

		test('sends the policy and who may read with everything, errors and redirects too', async () => {
			for (const path of [
				'',
				'api/v1/documents.json',
				'search/search.js',
				'nothing/',
				'gb/346/ins/8',
			]) {
				const { headers } = await get(path);
				for (const [name, value] of Object.entries(siteHeaders())) {
					expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
				}
			}
		});

		test.each([
			['_astro/Page.abc.css', IMMUTABLE],
			['search/data-0123/a.pf_index', IMMUTABLE],
			['', OTHER],
			['search/search.js', OTHER],
			['gb/346/ins/8/', OTHER],
			['_astro/Page.old.js', OTHER],
			['search/data-0000/a.pf_index', OTHER],
		])('says of %s how long it is kept: %s', async (path, caching) => {
			expect((await get(path)).headers['cache-control']).toBe(caching);
		});

		test('says so too where nothing has changed', async () => {
			const { headers } = await get('_astro/Page.abc.css');
			const again = await get('_astro/Page.abc.css', { 'if-none-match': headers['etag'] ?? '' });
			expect(again.status).toBe(304);
			expect(again.headers['cache-control'] ?? IMMUTABLE).toBe(IMMUTABLE);
		});

		test.each(MISSING)('answers %s by the page of the site: %s', async (path) => {
			const { status, headers, text } = await get(path);
			expect(status).toBe(404);
			expect(text).toBe(FILES['404.html']);
			expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
		});

		test('leads from a folder to its page', async () => {
			const { status, headers } = await get('gb/346/ins/8?utm=1');
			expect([301, 308]).toContain(status);
			const { pathname, search } = new URL(headers['location'] ?? '', server.origin);
			// Some write the letters of an escape small, which is the same address.
			expect(decodeURI(pathname)).toBe(decodeURI(`${base}gb/346/ins/8/`));
			// Caddy 2.6 drops it.
			expect(['?utm=1', host.name === 'Caddy' ? '' : '?utm=1']).toContain(search);
		});

		test.each([
			['gb/346/ins/8/document.md', 'collection'],
			['gb/346/ins/8/document.akn.xml', 'collection'],
			['api/v1/gb/346/ins/8.json', 'collection'],
			['gb/346/ins/8/citation.ris', 'describes'],
			['gb/346/ins/8/citation.csl.json', 'describes'],
		])('says what %s belongs to', async (path, rel) => {
			const { status, headers } = await get(path);
			expect(status).toBe(200);
			expect(headers['link']).toBe(
				`<https://archive.example${base}gb/346/ins/8/>; rel="${rel}"; type="text/html"`,
			);
		});

		test.each([
			'',
			'gb/346/ins/8/',
			'api/v1/documents.json',
			'api/v1/document.schema.json',
			'gb/9/',
		])('says nothing of that of %s', async (path) => {
			expect((await get(path)).headers['link']).toBeUndefined();
		});

		test('finds the symbol as printed', async () => {
			expect((await get('GB.341/INS/3/1(Rev.2)/')).status).toBe(200);
			expect((await get('GB.341/INS/3/1%28Rev.2%29/')).status).toBe(200);
		});

		test('compresses what is text, and says that it depends on who asks', async () => {
			for (const path of ['', 'api/v1/documents.json', 'search/search.js']) {
				const plain = await get(path, { 'accept-encoding': 'identity' });
				const packed = await get(path, { 'accept-encoding': 'gzip' });
				expect(packed.headers['content-encoding'], path).toBe('gzip');
				expect(packed.length).toBeLessThan(plain.length);
				expect(packed.headers['vary'], path).toMatch(/accept-encoding/iu);
				expect(plain.headers['content-encoding']).toBeUndefined();
			}
			const image = await get('share.png', { 'accept-encoding': 'gzip' });
			expect(image.headers['content-encoding']).toBeUndefined();
		});
	});
}
