import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../scripts/check.ts';
import { runRelease } from '../../scripts/release.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { recoverTransaction } from '../../src/ingest/write/transaction/recover.ts';
import {
	documentText,
	ingest,
	makeArchive,
	manifestOf,
	readContent,
	silent,
	writeAll,
} from './sample-archive.ts';

const DAY = '2026-11-30';
const ID = 'gb/346/ins/2';
const REASON = '发布机构撤回。';

let root: string;
let before: Record<string, string>;

const release = (day = DAY) => runRelease({ root, progress: silent, day });

/** An archive with a published document and one that was only read. */
beforeEach(async () => {
	root = await makeArchive({ 'a.txt': documentText(1) });
	await ingest(root);
	await release();
	before = await readContent(root);
	const file = join(root, 'b.txt');
	await writeFile(file, documentText(2));
	expect((await ingest(root, { files: [file] })).code).toBe(0);
	await rm(file);
});

describe('undoing a first reading', () => {
	test('leaves not a byte of it', async () => {
		const { code, output } = await ingest(root, { undo: 'b.txt' });
		expect(code).toBe(0);
		expect(output).toContain('content/sources/b.txt is gone, with its document.');
		expect(output).toContain(`Not published yet, and gone: ${ID}, ${ID}/front`);
		expect(await readContent(root)).toEqual(before);
	});

	test('takes the path of the source as well as its name', async () => {
		expect((await ingest(root, { undo: 'content/sources/b.txt' })).code).toBe(0);
		expect(await readContent(root)).toEqual(before);
	});

	test('works where the source cannot be read any more', async () => {
		await writeAll(root, { 'content/sources/b.txt': '不成文件' });
		expect((await ingest(root)).code).toBe(1);
		expect((await ingest(root, { undo: 'b.txt' })).code).toBe(0);
		expect(await readContent(root)).toEqual(before);
	});

	test.each([
		['a.txt', 'release-binds', 'what is published'],
		['c.txt', 'undo-target', 'what is no source'],
		['manifest.yml', 'undo-target', 'the manifest'],
	])('%s is refused (%s): %s', async (file, rule) => {
		const now = await readContent(root);
		const { code, output } = await ingest(root, { undo: file });
		expect(code).toBe(1);
		expect(output).toContain(rule);
		expect(output).toContain('Nothing was written.');
		expect(await readContent(root)).toEqual(now);
	});

	test.each(['stage-0', 'planned', 'staged'])('cut off at %s, has not begun', async (moment) => {
		const now = await readContent(root);
		const stop = (step: string) => {
			if (step === moment) throw new Error('The power went.');
		};
		await ingest(root, { undo: 'b.txt', onStep: stop });
		await recoverTransaction(root);
		expect(await readContent(root)).toEqual(now);
	});

	test.each(['committed', 'apply-1', 'applied'])(
		'cut off at %s, is finished later',
		async (moment) => {
			const stop = (step: string) => {
				if (step === moment) throw new Error('The power went.');
			};
			await ingest(root, { undo: 'b.txt', onStep: stop });
			await recoverTransaction(root);
			expect(await readContent(root)).toEqual(before);
		},
	);
});

describe('taking a published document out', () => {
	const removal = (over = {}) => ({ ids: [ID], reason: REASON, day: '2026-12-01', ...over });

	test('leaves a page in its place, to which every address of it leads', async () => {
		await release();
		const { code } = await ingest(root, { remove: removal() });
		expect(code).toBe(0);
		expect(await runCheck({ root, progress: silent })).toBe(0);
		const { manifest, redirects, documents } = await ingestSources(root);
		expect(documents.map(({ id }) => id)).toEqual(['gb/346/ins/1']);
		expect(manifest.withdrawn).toEqual([
			{ id: ID, symbol: 'GB.346/INS/2', title: '标题 2', on: '2026-12-01', reason: REASON },
		]);
		expect(redirects).toEqual(
			['front', 'h1', 'p1', 'p2'].map((place) => ({ from: `${ID}/${place}`, to: ID })),
		);
		expect(await readFile(join(root, 'content/addresses.lock'), 'utf8')).toContain(
			`${ID}/p2 ${DAY}`,
		);
		expect((await ingest(root)).output).toContain('0 files changed, 0 new addresses');
		expect(await runRelease({ root, progress: silent, day: DAY, isCheck: true })).toBe(0);
	});

	test('leads to the document that took its place, where it is said', async () => {
		await release();
		expect((await ingest(root, { remove: removal({ to: 'gb/346/ins/1' }) })).code).toBe(0);
		const { manifest, redirects } = await ingestSources(root);
		expect(manifest.withdrawn).toBeUndefined();
		expect(redirects).toContainEqual({ from: `${ID}/p2`, to: 'gb/346/ins/1/p2' });
	});

	test.each([
		[{ ids: ['gb/346/ins/9'] }, 'removal-target', 'no such document is held'],
		[{}, 'removal-target', 'it was never published'],
		[{ ids: ['gb/346/ins/1'], to: 'gb/346/ins/9' }, 'moved-to', 'which leads nowhere'],
		[{ ids: ['gb/346/ins/1/p1'] }, 'removal-target', 'no such document is held'],
	])('%j is refused (%s): %s', async (over, rule, reason) => {
		const now = await readContent(root);
		const { code, output } = await ingest(root, { remove: removal(over) });
		expect(code).toBe(1);
		expect(output).toContain(rule);
		expect(output).toContain(reason);
		expect(await readContent(root)).toEqual(now);
	});

	test('that comes back has to lose its entry', async () => {
		await release();
		await ingest(root, { remove: removal() });
		const sources = { 'a.txt': documentText(1), 'b.txt': documentText(2) };
		const { manifest } = await ingestSources(root);
		await writeAll(root, {
			...{ 'content/sources/b.txt': sources['b.txt'] },
			'content/sources/manifest.yml': manifestOf(sources, {}, { withdrawn: manifest.withdrawn }),
		});
		expect((await ingest(root)).output).toContain('though a source gives it');
		await writeAll(root, { 'content/sources/manifest.yml': manifestOf(sources) });
		expect((await ingest(root)).code).toBe(0);
	});
});
