import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteFolders, swapSites, claimSite } from '../../scripts/build/site-folders.ts';

/** No process has so high a number. */
const GONE = 4_194_305;

let parent: string;

beforeEach(async () => {
	parent = await mkdtemp(join(tmpdir(), 'site-folders-'));
});

afterEach(() => rm(parent, { recursive: true }));

async function makeSites(...names: string[]): Promise<void> {
	for (const name of names) {
		await mkdir(join(parent, name));
		await writeFile(join(parent, name, 'index.html'), name);
	}
}

const folders = () => siteFolders(join(parent, 'dist'));
const readSite = () => readFile(join(parent, 'dist/index.html'), 'utf8');

test.each([
	['nothing', [], []],
	['a whole site', ['dist'], ['dist']],
	['a build that was ended in the middle', ['dist', `dist.next-${GONE}`], ['dist']],
	['a swap that was ended between its two moves', ['dist.before', `dist.next-${GONE}`], ['dist']],
	['a swap that was ended before the old site was gone', ['dist', 'dist.before'], ['dist']],
	[
		'folders of others',
		['dist', 'dist.next-old', 'dist2.next-1'],
		['dist', 'dist.next-old', 'dist2.next-1'],
	],
])('puts right %s', async (_, found, left) => {
	await makeSites(...found);
	await claimSite(folders());
	const own = `dist.next-${String(process.pid)}`;
	expect((await readdir(parent)).sort()).toEqual([...left, own].sort());
});

test('brings back the site that had given way', async () => {
	await makeSites('dist.before');
	await claimSite(folders());
	expect(await readSite()).toBe('dist.before');
});

test('refuses a site that another process is building', async () => {
	const name = `dist.next-${String(process.ppid)}`;
	await makeSites('dist', name);
	await expect(claimSite(folders())).rejects.toThrow(`Process ${String(process.ppid)} is building`);
	expect((await readdir(parent)).sort()).toEqual(['dist', name].sort());
});

test.each([[['dist']], [[]]])('puts the new site in the place of %j', async (found) => {
	await makeSites(...found, `dist.next-${String(process.pid)}`);
	await swapSites(folders());
	expect(await readSite()).toBe(`dist.next-${String(process.pid)}`);
	expect(await readdir(parent)).toEqual(['dist']);
});
