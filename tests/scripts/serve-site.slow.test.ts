import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/build/serve-site.ts';

const PAGES = {
	'index.html': 'home',
	'404.html': 'missing',
	'gb/346/ins/8/index.html': 'paper',
	'gb/346/ins/8/p12/index.html': 'paragraph',
	'api/v1/documents.json': '{}',
	'llms.txt': '列表',
	'gb/346/ins/8/document.md': '文',
	'gb/346/ins/8/citation.ris': '题',
	'gb/346/ins/8/document.akn.xml': '<a/>',
	'feed.xml': '<a/>',
	'_astro/a.js': '',
};

let outer = '';
let folder = '';
let server: Server;

beforeAll(async () => {
	outer = mkdtempSync(join(tmpdir(), 'gb-archive-serve-'));
	folder = join(outer, 'dist');
	for (const [path, text] of Object.entries(PAGES)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), `<!doctype html><title>${text}</title>`);
	}
	// Beside it, and under a name that begins as its own does.
	for (const name of ['secret', 'dist-secret']) {
		mkdirSync(join(outer, name));
		writeFileSync(join(outer, name, 'a.txt'), 'secret');
	}
	server = await serveSite(folder, 0);
});

afterAll(() => {
	server.close();
	rmSync(outer, { recursive: true, force: true });
});

const urlOf = (path: string, of = server) =>
	`http://127.0.0.1:${String((of.address() as AddressInfo).port)}${path}`;

const ask = async (path: string, of = server) => {
	const response = await fetch(urlOf(path, of));
	return [response.status, /<title>([^<]*)/u.exec(await response.text())?.[1]];
};

/** Returns the head of the answer to an address that is sent as it stands. */
const askRaw = (address: string): Promise<string> =>
	new Promise((resolve, reject) => {
		let answer = '';
		const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
			socket.end(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
		});
		socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
		socket.on('error', reject).on('close', () => {
			resolve(answer.split('\r\n\r\n', 1)[0] ?? '');
		});
	});

describe('the server of npm start', () => {
	test.each([
		['/gb/346/', 'a cut address'],
		['/gb/346', 'without its slash'],
		['/gb/', 'cut further'],
		['/gb/346/ins/', 'cut less'],
		['/gb/346/ins/8/p999/', 'a paragraph that is not there'],
		['/gb/346/ins/8/p12%E3%80%82', 'a tail'],
		['/gb/346/ins/8/p12.', 'a point'],
		['/GB.346/INS/9/', 'a symbol'],
		['/nothing', 'one word'],
		['/api/v1/nothing.json', 'a file'],
	])('answers %s by the page for what is missing: %s', async (path) => {
		expect(await ask(path)).toEqual([404, 'missing']);
	});

	test.each([
		['/', 'home'],
		['/gb/346/ins/8/', 'paper'],
		['/gb/346/ins/8', 'paper'],
		['/gb/346/ins/8/p12/', 'paragraph'],
	])('answers %s by the page that is there: %s', async (path, title) => {
		expect(await ask(path)).toEqual([200, title]);
	});

	// The types are those that the settings for hosts name.
	test.each([
		['/llms.txt', 200, 'text/plain; charset=utf-8'],
		['/llms.txt?from=mail', 200, 'text/plain; charset=utf-8'],
		['/gb/346/ins/8/document.md', 200, 'text/markdown; charset=utf-8'],
		['/gb/346/ins/8/citation.ris', 200, 'application/x-research-info-systems; charset=utf-8'],
		['/gb/346/ins/8/document.akn.xml', 200, 'application/akn+xml; charset=utf-8'],
		['/feed.xml', 200, 'application/atom+xml; charset=utf-8'],
		['/_astro/a.js', 200, 'text/javascript; charset=utf-8'],
		['/gb/346/ins/8/', 200, 'text/html;charset=utf-8'],
		['/nothing.txt', 404, 'text/html; charset=utf-8'],
		['/api/v1/nothing.json', 404, 'text/html; charset=utf-8'],
	])('answers %s by %i as %s', async (path, status, type) => {
		const response = await fetch(urlOf(path));
		expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
		await response.body?.cancel();
	});

	// As no client that reads URLs would write them: the address stands in the request as it is.
	test.each([
		['//', 'no address at all'],
		['//x/y', 'the name of a host'],
		['/../secret/a.txt', 'out of the folder'],
		['/%2e%2e/secret/a.txt', 'out of it, escaped'],
		['/..%2fsecret/a.txt', 'out of it, the slash escaped'],
		['/..%5csecret/a.txt', 'out of it, as Windows has it'],
		['/../dist-secret/a.txt', 'into a folder beside it'],
		['/%2e%2e/dist-secret/a.txt', 'into a folder beside it, escaped'],
		['/..%5cdist-secret/a.txt', 'into a folder beside it, as Windows has it'],
		['/%', 'a sign of escaping alone'],
		['/%00', 'nothing'],
		['/%E7%90', 'half a character'],
	])('says of %s that it is not there, and goes on: %s', async (address) => {
		expect(await askRaw(address)).toContain('HTTP/1.1 404 ');
		expect(await ask('/')).toEqual([200, 'home']);
	});

	test.each(['bytes=0-8', 'bytes=9-3', 'bytes=999999-', 'bytes=-5', 'bytes=x', 'lines=1-2'])(
		'sends the whole of a file where a part is asked for: %s',
		async (Range) => {
			const { status, headers } = await fetch(urlOf('/llms.txt'), { headers: { Range } });
			expect([status, headers.get('content-length')]).toEqual([200, '36']);
			expect(await ask('/')).toEqual([200, 'home']);
		},
	);

	test('sends nothing of a file that has not changed', async () => {
		const { headers } = await fetch(urlOf('/llms.txt'));
		const tag = headers.get('etag') ?? '';
		const same = await fetch(urlOf('/llms.txt'), { headers: { 'If-None-Match': tag } });
		expect(same.status).toBe(304);
	});

	test('reaches this machine alone', () => {
		expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
	});

	test('does not begin on a port that is taken', async () => {
		const { port } = server.address() as AddressInfo;
		await expect(serveSite(folder, port)).rejects.toThrow('EADDRINUSE');
	});
});

describe('under a base path', () => {
	let under: Server;
	beforeAll(async () => {
		under = await serveSite(folder, 0, '/%E6%96%87/');
	});
	afterAll(() => {
		under.close();
	});

	test.each([
		['/%E6%96%87/', 200, 'home'],
		['/%e6%96%87/gb/346/ins/8/', 200, 'paper'],
		['/%E6%96%87/gb/346/ins/8/p12/', 200, 'paragraph'],
		['/%E6%96%87/nothing/', 404, 'missing'],
		['/gb/346/ins/8/', 404, 'missing'],
		['/%E6%96%87%E5%BA%93/gb/346/ins/8/', 404, 'missing'],
	])('answers %s by %i', async (path, status, title) => {
		expect(await ask(path, under)).toEqual([status, title]);
	});

	test.each(['/', '/?q=1', '/%E6%96%87', '/%e6%96%87'])('leads there from %s', async (path) => {
		const { status, headers } = await fetch(urlOf(path, under), { redirect: 'manual' });
		expect([status, headers.get('location')]).toEqual([302, '/%E6%96%87/']);
	});
});
