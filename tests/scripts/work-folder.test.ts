import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimWorkFolder } from '../../scripts/build/work-folder.ts';
import { ownTag } from '../../src/files/owner.ts';
import { makeFolder, writeFiles } from '../ingest/temporary-folder.ts';

/** No process has so high a number. */
const GONE = 4_194_305;

test('a build has a folder of its own, and clears away those of builds that have ended', async () => {
	const root = await makeFolder();
	const own = `build-${ownTag()}`;
	const host = ownTag().split('-')[2] ?? '';
	const running = `build-${String(process.ppid)}`;
	await writeFiles(root, {
		[`.cache/${own}/site/index.html`]: 'of a process that had this number before',
		[`.cache/${running}/site/index.html`]: 'of one that builds just now',
		[`.cache/build-${GONE}/site/index.html`]: 'of one that was ended',
		[`.cache/build-${String(process.ppid)}-1-${host}/site/index.html`]:
			'of one whose number another process has by now',
		'.cache/build-notes/a': 'no folder of a build',
		'.cache/keep/a': 'what builds keep',
	});
	expect(await claimWorkFolder(root)).toBe(join(root, '.cache', own));
	expect((await readdir(join(root, '.cache'))).sort()).toEqual(
		[own, running, 'build-notes', 'keep'].sort(),
	);
	expect(await readdir(join(root, '.cache', own))).toEqual([]);
});

test('a project that was never built gets its folder', async () => {
	const root = await makeFolder();
	expect(await readdir(await claimWorkFolder(root))).toEqual([]);
});

test('a cache that is no folder stays as it is, and the build has another', async () => {
	const root = await makeFolder();
	await writeFiles(root, { '.cache': 'a file' });
	expect(await claimWorkFolder(root)).toBe(join(root, '.cache.work', `build-${ownTag()}`));
	expect((await readdir(root)).sort()).toEqual(['.cache', '.cache.work']);
});
