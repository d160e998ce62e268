import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimWorkFolder } from '../../scripts/build/work-folder.ts';
import { makeFolder, writeFiles } from '../ingest/temporary-folder.ts';

/** No process has so high a number. */
const GONE = 4_194_305;

test('a build has a folder of its own, and clears away those of builds that have ended', async () => {
	const root = await makeFolder();
	const own = `build-${String(process.pid)}`;
	const running = `build-${String(process.ppid)}`;
	await writeFiles(root, {
		[`.cache/${own}/site/index.html`]: 'of a process that had this number before',
		[`.cache/${running}/site/index.html`]: 'of one that builds just now',
		[`.cache/build-${GONE}/site/index.html`]: 'of one that was ended',
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
