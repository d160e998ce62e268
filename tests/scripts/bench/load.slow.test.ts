import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { drawMix, sharesOfArchive } from '../../../scripts/lab/bench/load/draw-mix.ts';
import { formatLoad } from '../../../scripts/lab/bench/load/format-load.ts';
import { parseResult, runWrk } from '../../../scripts/lab/bench/load/run-wrk.ts';
import { findProgram } from '../../hosting/host-programs.ts';

const countOf = (paths: readonly string[], pattern: RegExp) =>
	paths.filter((path) => pattern.test(path)).length;

test('a mix has its shares, each page of a kind as often as the others, the same at every run', () => {
	const shares = [
		{ share: 75, paths: ['/a/', '/b/', '/c/'] },
		{ share: 25, paths: ['/d/'] },
	];
	const mix = drawMix(shares);
	expect([/a/u, /b/u, /c/u, /d/u].map((page) => countOf(mix, page))).toEqual([250, 250, 250, 250]);
	expect(drawMix(shares)).toEqual(mix);
	// Not one kind after the other.
	expect(new Set(mix.slice(0, 50)).size).toBe(4);
});

test('the kinds of an archive are told by their files, and asked for as browsers do', () => {
	const files = [
		'index.html',
		'search/index.html',
		'gb/1/2/index.html',
		'gb/1/2/p3/index.html',
		'gb/9/9/index.html',
		'gb/9/9/p1/index.html',
		'api/v1/gb/1/2.json',
		'_astro/Page.css',
	];
	expect(sharesOfArchive(files, ['gb/1/2']).map(({ paths }) => paths)).toEqual([
		['/gb/1/2/p3/'],
		['/gb/1/2/'],
		['/', '/search/'],
		['/api/v1/gb/1/2.json'],
	]);
});

const RESULT = {
	requests: 3000,
	bytes: 6e6,
	seconds: 10,
	badStatus: 1,
	failed: 2,
	timeouts: 3,
	milliseconds: [4, 5, 6] as [number, number, number],
};

test('a result is the line of JSON among what wrk prints', () => {
	expect(parseResult(`Running 1s test\n${JSON.stringify(RESULT)}\n`)).toEqual(RESULT);
	expect(() => parseResult('unable to connect')).toThrow(
		'wrk printed no result:\nunable to connect',
	);
});

test('a row has rates, weights and what went wrong; what was left out says why', () => {
	const text = formatLoad('设置。', [
		{ name: '甲', cpuSeconds: 2, result: RESULT },
		{ name: '乙', cpuSeconds: null, result: { skipped: '没有网络' } },
	]);
	expect(text).toContain('| 甲 | 300 | 1500 | 2.0 | 0.6 | 4.0 | 5.0 | 6.0 | 1 | 2 | 3 |');
	expect(text).toContain('| 乙 | 略过，因为没有网络 |');
});

const wrk = findProgram('wrk');

test.skipIf(wrk === null)(
	wrk === null
		? 'skipped, because wrk is not installed'
		: 'wrk asks for the paths in turn, compressed, and counts what is answered with an error',
	async () => {
		const asked = new Map<string, number>();
		const encodings = new Set<string | undefined>();
		const server = createServer(({ url = '', headers }, response) => {
			asked.set(url, (asked.get(url) ?? 0) + 1);
			encodings.add(String(headers['accept-encoding']));
			response.writeHead(url === '/missing' ? 404 : 200).end('text');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		const port = typeof address === 'object' ? address?.port : 0;
		try {
			const plan = { clients: 4, seconds: 1, paths: ['/a/', '/missing'] };
			const result = await runWrk(wrk ?? '', `http://127.0.0.1:${String(port)}`, plan);
			expect([...asked.keys()].sort()).toEqual(['/a/', '/missing']);
			expect([...encodings]).toEqual(['gzip']);
			expect(result.requests).toBeGreaterThan(0);
			expect(result.badStatus).toBeGreaterThan(0);
			expect(result.badStatus).toBeLessThan(result.requests);
			expect(result.failed).toBe(0);
		} finally {
			server.closeAllConnections();
			server.close();
		}
	},
);
