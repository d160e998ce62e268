import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCopy, formatCopyReport } from '../../scripts/check-published/check-copy.ts';
import { sampleEndings } from '../../scripts/check-published/check-files.ts';
import { verifyCopy } from '../../scripts/check-published/verify-copy.ts';
import { digest } from '../../src/keep/digest.ts';
import { formatRelease, RELEASE } from '../../src/outputs/release/release.ts';
import { type Host, HOST_PROGRAMS, startHost } from './host-programs.ts';
import { type SmallSite, writeSmallSite } from './small-site.ts';

const BASE = '/%E6%96%87/';
const LEDGER = ['gb/346/ins/8'];

let site: SmallSite;
let folder: string;

beforeAll(async () => {
	site = await writeSmallSite(BASE);
	folder = join(site.root, decodeURI(BASE));
});

afterAll(() => {
	rmSync(site.root, { recursive: true });
});

test('one file of each ending is asked for, none that is for hosts', () => {
	expect(
		sampleEndings({
			files: Object.fromEntries(
				[
					'a/index.html',
					'index.html',
					'a.akn.xml',
					'b.xml',
					'_astro/P.abc.js',
					'_headers',
					'.htaccess',
					'web.config',
					'deploy/nginx.conf',
				].map((path) => [path, '']),
			),
		}),
	).toEqual(['index.html', 'a.akn.xml', 'b.xml', '_astro/P.abc.js']);
});

describe('a published copy', () => {
	for (const host of HOST_PROGRAMS) {
		const title =
			host.program === null ? `skipped, because ${host.name} is not installed` : host.name;
		test.skipIf(host.program === null)(
			`${title} with the settings of the build: nothing is wrong`,
			async () => {
				const server: Host = await startHost(
					host,
					site.root,
					site.settings.get(host.settings) ?? '',
				);
				try {
					const report = await checkCopy(`${server.origin}${BASE}`, LEDGER);
					expect(report.faults.map(({ path, found }) => `${path}: ${found}`)).toEqual([]);
					expect(formatCopyReport(report)).toContain('the copy works.');
					const lost = await checkCopy(server.origin + BASE, [
						'gb/346/ins/8/p9',
						'gb/346/ins/8/fn1',
					]);
					expect(lost.faults.map(({ found }) => found)).toEqual([
						'The address gb/346/ins/8/p9 is answered with 404.',
						'The address gb/346/ins/8/fn1 names nothing on this page.',
					]);
				} finally {
					await server[Symbol.asyncDispose]();
				}
			},
		);
	}

	test('that is none is named as such', async () => {
		await expect(checkCopy('example.org', [])).rejects.toThrow('no address of the web');
		await expect(checkCopy('http://127.0.0.1:9999/', [])).rejects.toThrow(
			'is not answered: no program listens at this port',
		);
	});
});

describe('a saved copy', () => {
	test('is whole; what is missing, changed or of others is named', () => {
		expect(verifyCopy(folder)).toMatchObject({ isWhole: true });
		writeFileSync(join(folder, 'note.txt'), 'of the host');
		expect(verifyCopy(folder)).toMatchObject({ isWhole: true });
		writeFileSync(join(folder, 'robots.txt'), 'changed');
		rmSync(join(folder, 'share.png'));
		const { isWhole, lines } = verifyCopy(folder);
		expect(isWhole).toBe(false);
		expect(lines.slice(1)).toEqual([
			'  missing: share.png',
			'  changed: robots.txt',
			'  not of the archive: note.txt',
			'The copy is not whole: fetch the files that are named again.',
		]);
	});

	test('may be a zip with one folder, as a kit is', () => {
		const content = new TextEncoder().encode('文');
		const release = formatRelease({
			commit: null,
			documents: 1,
			paragraphs: 1,
			paths: 0,
			files: { 'index.html': digest(content) },
		});
		const zip = (bytes: Uint8Array) => {
			const file = join(site.root, 'kit.zip');
			const list = new TextEncoder().encode(release);
			writeFileSync(file, zipSync({ 'kit/index.html': bytes, [`kit/${RELEASE}`]: list }));
			return file;
		};
		expect(verifyCopy(zip(content)).isWhole).toBe(true);
		expect(verifyCopy(zip(new TextEncoder().encode('又'))).isWhole).toBe(false);
	});
});
