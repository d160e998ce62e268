import {
	chmodSync,
	lstatSync,
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
import { ownTag } from '../../src/files/owner.ts';
import { writeCached, writeNew, writeWhole } from '../../src/files/write.ts';

/** No process has so high a number. */
const GONE = 4_194_305;

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gb-archive-write-'));
	file = join(folder, 'path.yml');
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('writing a file whole or not at all', () => {
	test('makes its folder, and writes over a file that is there', () => {
		const kit = join(folder, 'kit/kit.zip');
		writeWhole(kit, new Uint8Array());
		writeWhole(kit, '文');
		expect(readFileSync(kit, 'utf8')).toBe('文');
		expect(readdirSync(join(folder, 'kit'))).toEqual(['kit.zip']);
	});

	test('leaves nothing behind where it cannot', () => {
		mkdirSync(file);
		expect(() => {
			writeWhole(file, '新');
		}).toThrow();
		expect(readdirSync(folder)).toEqual(['path.yml']);
		expect(readdirSync(file)).toEqual([]);
	});

	test('keeps who may read it', () => {
		writeFileSync(file, '旧');
		chmodSync(file, 0o640);
		writeWhole(file, '新');
		expect(statSync(file).mode & 0o777).toBe(0o640);
	});

	test('writes to where a link leads, which stays a link', () => {
		writeFileSync(join(folder, 'real'), '旧');
		symlinkSync('real', file);
		writeWhole(file, '新');
		expect(lstatSync(file).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('新');
		expect(readdirSync(folder).sort()).toEqual(['path.yml', 'real']);
	});

	test('clears away what a process left that was ended, and nothing else', () => {
		const others = [`path.yml.${ownTag().replace(/^\d+/u, String(process.ppid))}.note`];
		const running = `path.yml.${String(process.ppid)}.unfinished`;
		const elsewhere = `path.yml.${String(GONE)}-1-another.unfinished`;
		const left = [
			`path.yml.${String(GONE)}.unfinished`,
			`path.yml.${String(process.pid)}-1-${ownTag().split('-')[2] ?? ''}.unfinished`,
		];
		const near = ['path.yml.old.unfinished', `path.yaml.${String(GONE)}.unfinished`];
		for (const name of [...others, running, elsewhere, ...left, ...near]) {
			writeFileSync(join(folder, name), '半');
		}
		writeWhole(file, '新');
		expect(readdirSync(folder).sort()).toEqual(
			['path.yml', ...others, running, elsewhere, ...near].sort(),
		);
	});
});

test('what can be made again is written whole too', () => {
	writeCached(join(folder, 'a/b'), new TextEncoder().encode('一'));
	writeCached(join(folder, 'a/b'), new TextEncoder().encode('二'));
	expect(readFileSync(join(folder, 'a/b'), 'utf8')).toBe('二');
	expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
});

test('a new file is written where none is, and no other is lost', () => {
	writeNew(file, '一');
	expect(() => {
		writeNew(file, '二');
	}).toThrow('EEXIST');
	expect(readFileSync(file, 'utf8')).toBe('一');
});
