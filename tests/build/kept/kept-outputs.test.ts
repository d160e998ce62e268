import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCheck, getOutputs, putOutputs } from '../../../src/build/kept/kept-outputs.ts';
import { digest } from '../../../src/keep/digest.ts';
import { openKeep } from '../../../src/keep/open-keep.ts';
import type { Keep } from '../../../src/keep/keep.ts';

let folder: string;
let keep: Keep;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kept-outputs-'));
	keep = openKeep(join(folder, 'keep'), 'program');
});

afterEach(() => rm(folder, { recursive: true }));

test('gives back what was put, warnings too', () => {
	const outputs = {
		files: [{ path: 'gb/346/ins/8/index.html', sha256: digest('') }],
		warnings: ['〓'],
	};
	putOutputs(keep, 'key', outputs);
	expect(getOutputs(keep, 'key')).toEqual(outputs);
	expect(getOutputs(keep, 'other')).toBeNull();
});

test.each([
	['no JSON', '{'],
	['another shape', '{"files":[{"path":1}],"warnings":[]}'],
	['a path out of the site', '{"files":[{"path":"gb/../../x","sha256":""}],"warnings":[]}'],
	['an absolute path', '{"files":[{"path":"/tmp/x","sha256":""}],"warnings":[]}'],
])('gives nothing for %s', (_, text) => {
	keep.put('outputs', 'key', new TextEncoder().encode(text));
	expect(getOutputs(keep, 'key')).toBeNull();
});

test('knows a file that is as it was written', async () => {
	await writeFile(join(folder, 'a.html'), '文');
	await symlink(join(folder, 'a.html'), join(folder, 'link.html'));
	const isWritten = createCheck(folder);
	expect(isWritten({ path: 'a.html', sha256: digest('文') })).toBe(true);
	expect(isWritten({ path: 'a.html', sha256: digest('别') })).toBe(false);
	expect(isWritten({ path: 'none.html', sha256: digest('文') })).toBe(false);
	expect(isWritten({ path: 'link.html', sha256: digest('文') })).toBe(false);
});
