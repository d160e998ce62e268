import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PreviewServer } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/build/serve-site.ts';

const PAGES = {
	'index.html': 'home',
	'404.html': 'missing',
	'gb/346/ins/8/index.html': 'paper',
	'gb/346/ins/8/p12/index.html': 'paragraph',
	'api/v1/documents.json': '{}',
};

let folder = '';
let server: PreviewServer;

/** Returns a port that nothing uses. */
function findPort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => {
				resolve(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	});
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'gb-archive-serve-'));
	for (const [path, text] of Object.entries(PAGES)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), `<!doctype html><title>${text}</title>`);
	}
	server = await serveSite(process.cwd(), await findPort(), folder);
});

afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string) => {
	const response = await fetch(`http://127.0.0.1:${String(server.port)}${path}`);
	return [response.status, /<title>([^<]*)/u.exec(await response.text())?.[1]];
};

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
});
