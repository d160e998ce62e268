import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	symlink,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../../src/keep/digest.ts';
import { openKeep } from '../../src/keep/open-keep.ts';

const PROGRAM = digest('program');
const BYTES = new TextEncoder().encode('第1段');
const KEY = digest('key');

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-keep-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
});

const fileOf = async () => {
	const [program = ''] = await readdir(folder);
	return join(folder, program, 'part', KEY);
};

describe('a keep', () => {
	it('gives back what was put, in a later build too', () => {
		openKeep(folder, PROGRAM).put('part', KEY, BYTES);
		expect(openKeep(folder, PROGRAM).get('part', KEY)).toEqual(Buffer.from(BYTES));
	});

	it.each([
		['another key', PROGRAM, 'part', digest('other')],
		['another kind', PROGRAM, 'model', KEY],
		['another program', digest('other'), 'part', KEY],
	])('has nothing under %s', (_, program, kind, key) => {
		openKeep(folder, PROGRAM).put('part', KEY, BYTES);
		expect(openKeep(folder, program).get(kind, key)).toBeUndefined();
	});

	it('does not give an entry that was cut off', async () => {
		openKeep(folder, PROGRAM).put('part', KEY, BYTES);
		const file = await fileOf();
		const entry = await readFile(file);
		await writeFile(file, entry.subarray(0, -1));
		expect(openKeep(folder, PROGRAM).get('part', KEY)).toBeUndefined();
	});

	it('does not give an entry that was changed, nor an empty one', async () => {
		openKeep(folder, PROGRAM).put('part', KEY, BYTES);
		const file = await fileOf();
		const entry = await readFile(file);
		entry[entry.length - 1] = 0;
		await writeFile(file, entry);
		expect(openKeep(folder, PROGRAM).get('part', KEY)).toBeUndefined();
		await writeFile(file, '');
		expect(openKeep(folder, PROGRAM).get('part', KEY)).toBeUndefined();
	});

	it('does not give an entry that stands in the place of another', async () => {
		openKeep(folder, PROGRAM).put('part', KEY, BYTES);
		const other = digest('other');
		const file = await fileOf();
		await rename(file, join(dirname(file), other));
		expect(openKeep(folder, PROGRAM).get('part', other)).toBeUndefined();
	});

	it('does not give an entry that stands among those of another kind', async () => {
		const keep = openKeep(folder, PROGRAM);
		keep.put('part', KEY, BYTES);
		keep.put('model', KEY, new Uint8Array(1));
		const file = await fileOf();
		await rename(file, join(dirname(file), '../model', KEY));
		expect(openKeep(folder, PROGRAM).get('model', KEY)).toBeUndefined();
	});

	it('forgets what was not asked for, and what another program kept', async () => {
		const other = digest('other');
		openKeep(folder, other).put('part', KEY, BYTES);
		const first = openKeep(folder, PROGRAM);
		first.put('part', KEY, BYTES);
		first.put('part', other, BYTES);
		const second = openKeep(folder, PROGRAM);
		second.get('part', KEY);
		second.sweep();
		const third = openKeep(folder, PROGRAM);
		expect(third.get('part', KEY)).toEqual(Buffer.from(BYTES));
		expect(third.get('part', other)).toBeUndefined();
		expect(await readdir(folder)).toHaveLength(1);
	});

	it('can be swept before anything was kept', () => {
		expect(() => {
			openKeep(join(folder, 'none'), PROGRAM).sweep();
		}).not.toThrow();
	});
});

describe('a keep that is damaged', () => {
	const told: string[] = [];
	const open = () => openKeep(folder, PROGRAM, (reason) => void told.push(reason));

	beforeEach(() => {
		told.length = 0;
	});

	it('says of an entry that is not whole where it is, once, and takes the new one', async () => {
		open().put('part', KEY, BYTES);
		await writeFile(await fileOf(), '半');
		const keep = open();
		expect(keep.get('part', KEY)).toBeUndefined();
		expect(keep.get('part', KEY)).toBeUndefined();
		expect(told).toEqual([`${await fileOf()} is not whole`]);
		keep.put('part', KEY, BYTES);
		expect(keep.get('part', KEY)).toEqual(Buffer.from(BYTES));
	});

	it.each([
		[
			'a folder where an entry should be',
			async () => {
				open().put('part', KEY, BYTES);
				const file = await fileOf();
				await rm(file);
				await mkdir(join(file, 'a'), { recursive: true });
			},
		],
		[
			'a file where its folder should be',
			async () => {
				await rm(folder, { recursive: true });
				await writeFile(folder, '');
			},
		],
		[
			'a link that leads to itself',
			async () => {
				await rm(folder, { recursive: true });
				await symlink(folder, folder);
			},
		],
	])('gives, keeps and fails nothing: %s', async (_, damage) => {
		await damage();
		const keep = open();
		expect(keep.get('part', KEY)).toBeUndefined();
		keep.put('part', KEY, BYTES);
		keep.sweep();
		expect(told).toHaveLength(1);
	});

	it('says nothing of one that is not there yet', () => {
		expect(open().get('part', KEY)).toBeUndefined();
		open().sweep();
		expect(told).toEqual([]);
	});
});
