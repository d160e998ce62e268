import { expect, test } from 'vitest';
import { tightenChunks } from '../../src/search/index/tighten-chunks.ts';

test('each chunk goes up to where the next begins, and the last to its end', () => {
	// As Pagefind has them: the last token of the first is `bananaq`, cut to `ba`.
	const chunks = [
		{ first: 'appleq', last: 'ba', name: 's0_1' },
		{ first: 'be', last: 'peachq', name: 's0_2' },
	];
	const tight = tightenChunks(chunks, (name) => name.slice(3));
	expect(tight).toEqual([
		{ first: 'appleq', last: 'be', name: '1' },
		{ first: 'be', last: 'peachq', name: '2' },
	]);
	expect('bananaq' >= 'appleq' && 'bananaq' <= (tight[0]?.last ?? '')).toBe(true);
});
