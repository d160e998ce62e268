import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireSameFrame } from '../../../src/build/kept/frame.ts';
import { openKeep } from '../../../src/keep/open-keep.ts';
import type { Keep } from '../../../src/keep/keep.ts';

let folder: string;
let keep: Keep;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'frame-'));
	await mkdir(join(folder, 'site/_astro'), { recursive: true });
	await mkdir(join(folder, 'site/paragraph-template'));
	await mkdir(join(folder, 'site/not-held-template'));
	await writeFile(join(folder, 'site/_astro/site.abc.css'), '');
	await writeFile(join(folder, 'site/paragraph-template/index.html'), '<html>');
	await writeFile(join(folder, 'site/not-held-template/index.html'), '<html>');
	keep = openKeep(join(folder, 'keep'), 'program');
});

afterEach(() => rm(folder, { recursive: true }));

const check = (hasKept: boolean) => {
	requireSameFrame(join(folder, 'site'), keep, hasKept);
};

test('takes the frame of a build that keeps nothing, and the same one after it', () => {
	check(false);
	expect(() => {
		check(true);
	}).not.toThrow();
});

test.each([
	['a style of another name', 'site/_astro/site.def.css', ''],
	['another template', 'site/paragraph-template/index.html', '<html lang="zh">'],
	['another template of what is not held', 'site/not-held-template/index.html', '<html lang="zh">'],
])('forgets everything and stops for %s', async (_, path, content) => {
	check(false);
	keep.put('outputs', 'key', new Uint8Array(1));
	await writeFile(join(folder, path), content);
	expect(() => {
		check(true);
	}).toThrow('build again');
	expect(keep.get('outputs', 'key')).toBeUndefined();
});

test('stops where pages are kept and their frame is not known', () => {
	expect(() => {
		check(true);
	}).toThrow('build again');
});
