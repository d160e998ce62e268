import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkFile, placeFile, placeFolder } from '../../src/files/place.ts';
import { nameOnOtherDisk, otherDisk } from './other-disk.ts';

let here: string;
let there: string;

/** Makes two folders, the second one on the disk that is given. */
function makeFolders(disk: string): void {
	here = mkdtempSync(join(tmpdir(), 'gb-archive-place-'));
	there = mkdtempSync(join(disk, 'gb-archive-place-'));
}

afterEach(() => {
	for (const folder of [here, there]) rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, text: string) => {
	writeFileSync(path, text);
	return path;
};

/** Makes a folder with a file in a folder, a link and an executable. */
function makeTree(path: string, text: string): string {
	mkdirSync(join(path, 'a/b'), { recursive: true });
	write(join(path, 'a/b/c.txt'), text);
	symlinkSync('a/b/c.txt', join(path, 'link'));
	chmodSync(write(join(path, 'run'), text), 0o755);
	return path;
}

function readTree(path: string) {
	return {
		names: readdirSync(path, { recursive: true, encoding: 'utf8' }).sort(),
		text: readFileSync(join(path, 'link'), 'utf8'),
		isExecutable: (statSync(join(path, 'run')).mode & 0o111) !== 0,
	};
}

const TREE = { names: ['a', 'a/b', 'a/b/c.txt', 'link', 'run'], text: '文', isExecutable: true };

/** Tests that move from the temporary folder to a disk. */
function testMoves(disk: string): void {
	beforeEach(() => {
		makeFolders(disk);
	});

	test('a file takes its place, over the one that is there', () => {
		const [from, to] = [write(join(here, 'a'), '新'), write(join(there, 'b'), '旧')];
		placeFile(from, to);
		expect(readFileSync(to, 'utf8')).toBe('新');
		expect([readdirSync(here), readdirSync(there)]).toEqual([[], ['b']]);
	});

	test('an executable stays one', () => {
		const from = write(join(here, 'a'), '');
		chmodSync(from, 0o755);
		placeFile(from, join(there, 'b'));
		expect(statSync(join(there, 'b')).mode & 0o777).toBe(0o755);
	});

	test('what an ended move left is in nobody’s way', () => {
		write(join(there, 'b.unfinished'), '半');
		placeFile(write(join(here, 'a'), '新'), join(there, 'b'));
		expect(readFileSync(join(there, 'b'), 'utf8')).toBe('新');
	});

	test('a file that cannot take its place stays where it was, whole', () => {
		const from = write(join(here, 'a'), '新');
		mkdirSync(join(there, 'b'));
		expect(() => {
			placeFile(from, join(there, 'b'));
		}).toThrow(/EISDIR|EEXIST|EPERM/);
		expect(readFileSync(from, 'utf8')).toBe('新');
		expect(readdirSync(there)).toEqual(['b']);
	});

	test('a file that is not there is said to be missing', () => {
		expect(() => {
			placeFile(join(here, 'none'), join(there, 'b'));
		}).toThrow('ENOENT');
		expect(readdirSync(there)).toEqual([]);
	});

	test.each([
		['nothing', false],
		['an empty folder', true],
	])('a folder takes its place where there is %s, links and modes as they were', (_, isThere) => {
		const [from, to] = [makeTree(join(here, 'site'), '文'), join(there, 'dist')];
		if (isThere) mkdirSync(to);
		placeFolder(from, to);
		expect(readTree(to)).toEqual(TREE);
		expect([readdirSync(here), readdirSync(there)]).toEqual([[], ['dist']]);
	});

	test('a folder that cannot take its place stays where it was, whole', () => {
		const from = makeTree(join(here, 'site'), '文');
		makeTree(join(there, 'dist'), '旧');
		expect(() => {
			placeFolder(from, join(there, 'dist'));
		}).toThrow(/ENOTEMPTY|EEXIST/);
		expect(readTree(from)).toEqual(TREE);
		expect(readFileSync(join(there, 'dist/link'), 'utf8')).toBe('旧');
		expect(readdirSync(there)).toEqual(['dist']);
	});

	test('a file comes to a second place, and is there already the next time', () => {
		const from = write(join(here, 'a'), '文');
		linkFile(from, join(there, 'b'));
		expect(readFileSync(join(there, 'b'), 'utf8')).toBe('文');
		expect(existsSync(from)).toBe(true);
		expect(() => {
			linkFile(from, join(there, 'b'));
		}).toThrow('EEXIST');
	});
}

describe('on one disk', () => {
	testMoves(tmpdir());
});

describe.skipIf(otherDisk === null)(nameOnOtherDisk('from one disk to another'), () => {
	testMoves(otherDisk ?? '');
});
