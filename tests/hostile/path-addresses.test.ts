import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../scripts/check.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { runPaths } from '../../scripts/paths.ts';
import { runRelease } from '../../scripts/release.ts';
import { pathFile } from '../archive/paths/path-file.ts';
import {
	documentText,
	ingest,
	makeArchive,
	manifestOf,
	readContent,
	silent,
	writeAll,
} from './sample-archive.ts';

const LOCK = 'content/addresses.lock';
const SOURCES = { 'a.txt': documentText(1) };
const DAY = '2026-11-30';
const FILE = 'content/paths/one.mdx';
const TEXT = pathFile({ passages: '    passages: [gb/346/ins/1/p1-p2]' });

/** Returns an archive that has published a document and a path through it. */
async function publish(): Promise<string> {
	const root = await makeArchive(SOURCES);
	expect((await ingest(root)).code).toBe(0);
	await writeAll(root, { [FILE]: TEXT });
	expect(await runPaths({ root, progress: silent })).toBe(0);
	expect(await runRelease({ root, progress: silent, day: DAY })).toBe(0);
	return root;
}

const readLock = (root: string) => readFile(join(root, LOCK), 'utf8');

const moveTo = (root: string, to: string) =>
	writeAll(root, {
		'content/sources/manifest.yml': manifestOf(
			SOURCES,
			{},
			{ moved: [{ from: 'paths/one', to, reason: '改名。' }] },
		),
	});

describe('the address of a reading path', () => {
	test('is locked by the command that pins it, once', async () => {
		const root = await publish();
		const lock = await readLock(root);
		expect(lock).toContain(`\npaths/one ${DAY}\n`);
		expect(await runCheck({ root, progress: silent })).toBe(0);
		expect(await runPaths({ root, progress: silent })).toBe(0);
		expect((await ingest(root)).code).toBe(0);
		expect(await readLock(root)).toBe(lock);
	});

	test('has to be locked before a check is passed', async () => {
		const root = await publish();
		const pinned = await readFile(join(root, FILE), 'utf8');
		await writeAll(root, { 'content/paths/two.mdx': pinned });
		expect(await runCheck({ root, progress: silent })).toBe(1);
		expect(await runPaths({ root, progress: silent })).toBe(0);
		expect(await runCheck({ root, progress: silent })).toBe(0);
	});

	test('is not locked where the path has a fault', async () => {
		const root = await publish();
		await writeAll(root, { 'content/paths/two.mdx': TEXT.replace('p1-p2', 'p1-p9') });
		expect(await runPaths({ root, progress: silent })).toBe(1);
		expect(await readLock(root)).not.toContain('paths/two');
	});

	test.each<[string, (root: string) => Promise<void>]>([
		['is removed', (root) => rm(join(root, FILE))],
		['is renamed', (root) => rename(join(root, FILE), join(root, 'content/paths/two.mdx'))],
	])('stops ingest, check and build where the file %s', async (_, change) => {
		const root = await publish();
		await change(root);
		const before = await readContent(root);
		const { code, output } = await ingest(root);
		expect(code).toBe(1);
		expect(output).toContain('The published address paths/one leads nowhere.');
		expect(await readContent(root)).toEqual(before);
		expect(await runCheck({ root, progress: silent })).toBe(1);
		// What a build begins with.
		await expect(ingestSources(root)).rejects.toThrow('address-lost');
	});

	test.each([
		['paths/two', 'another path'],
		['gb/346/ins/1', 'a document'],
	])('leads on to %s where the manifest says so: %s', async (to) => {
		const root = await publish();
		await rename(join(root, FILE), join(root, 'content/paths/two.mdx'));
		await moveTo(root, to);
		expect(await runPaths({ root, progress: silent })).toBe(0);
		expect(await runCheck({ root, progress: silent })).toBe(0);
		expect((await ingestSources(root)).redirects).toEqual([{ from: 'paths/one', to }]);
		expect(await readLock(root)).toContain(`paths/one ${DAY}\npaths/two\n`);
	});

	test.each([
		['paths/three', 'moved-to', 'a path that is not there'],
		['paths/one', 'moved-to', 'itself'],
		['paths/Two', 'manifest', 'what is no address'],
	])('does not lead to %s (%s): %s', async (to, rule) => {
		const root = await publish();
		await rm(join(root, FILE));
		await moveTo(root, to);
		const { code, output } = await ingest(root);
		expect(code).toBe(1);
		expect(output).toContain(rule);
	});
});
