import { expect, test } from 'vitest';
import { noteOwnedOutputs } from '../../../src/build/kept/owned-outputs.ts';
import { NOTHING_KEPT } from '../../../src/build/kept/plan-outputs.ts';

// Of the text 甲 in UTF-8, by sha256sum.
const OF_TEXT = '33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622';
const KEPT = { files: [{ path: 'gb/341/ins/7/index.html', sha256: 'earlier' }], warnings: [] };

function open(kept: Parameters<typeof noteOwnedOutputs>[1]['kept'] = new Map()) {
	const written: [string, string][] = [];
	const outputs = {
		write: (path: string, content: string | Uint8Array) => {
			written.push([path, Buffer.from(content).toString()]);
			return Promise.resolve();
		},
		warn: () => undefined,
	};
	return { written, owned: noteOwnedOutputs(outputs, { ...NOTHING_KEPT, kept }) };
}

test('knows the hash of everything that is written, and for which document', async () => {
	const { written, owned } = open();
	await owned.write('gb/346/ins/8/p1/index.html', '甲', 'gb/346/ins/8');
	await owned.write('robots.txt', '甲');
	expect(written).toEqual([
		['gb/346/ins/8/p1/index.html', '甲'],
		['robots.txt', '甲'],
	]);
	expect(owned.digestOfFile('gb/346/ins/8/p1/index.html')).toBe(OF_TEXT);
	expect(owned.digestOfFile('robots.txt')).toBe(OF_TEXT);
	expect(owned.digestOfFile('other.txt')).toBeUndefined();
	expect([...owned.byOwner].map(([id, { files }]) => [id, files.map(({ path }) => path)])).toEqual([
		['gb/346/ins/8', ['gb/346/ins/8/p1/index.html']],
	]);
});

test('knows the hash of a kept file, and that of what the archive itself puts in its place', async () => {
	const { owned } = open(new Map([['gb/341/ins/7', KEPT]]));
	expect(owned.digestOfFile('gb/341/ins/7/index.html')).toBe('earlier');
	await owned.write('gb/341/ins/7/index.html', '甲');
	expect(owned.digestOfFile('gb/341/ins/7/index.html')).toBe(OF_TEXT);
	expect(owned.byOwner.has('gb/341/ins/7')).toBe(false);
});
