import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { READING_SPEED } from '../../src/archive/paths/count-minutes.ts';
import { bundleLinker } from '../../src/citations/linker/bundle-linker.ts';
import { CARD } from '../../src/outputs/share-image/card-look.ts';

/* Figures that the pages about the archive print, each worked out from what it is of, in both languages. */

const PAGES = 'src/pages';
const bothOf = (page: string) =>
	Promise.all([`${PAGES}/about/${page}`, `${PAGES}/en/about/${page}`].map((file) => readFile(file, 'utf8')));

/** Returns the numbers that a page prints before a unit. */
const numbersBefore = (text: string, unit: RegExp) =>
	[...text.matchAll(new RegExp(String.raw`(\d+)\s*(?:${unit.source})`, 'gu'))].map(([, one]) => Number(one));

test('the script that links other pages has as many kilobytes as they say, plain and compressed', async () => {
	const script = Buffer.from(await bundleLinker(process.cwd()));
	const sizes = [script.length / 1024, gzipSync(script).length / 1024].map(Math.round);
	for (const text of await bothOf('linker.mdx')) expect(numbersBefore(text, /KB/u)).toEqual(sizes);
});

test('reading is counted at the speed that they say', async () => {
	const [chinese = '', english = ''] = await bothOf('api.mdx');
	expect(chinese).toContain(`每分钟${String(READING_SPEED)}字`);
	expect(english).toContain(`${String(READING_SPEED)} characters of the passages per minute`);
});

test('images of previews are as large as they say', async () => {
	for (const text of await bothOf('api.mdx')) {
		expect(text).toContain(`${String(CARD.width)}×${String(CARD.height)}`);
	}
});
