import { beforeAll, describe, expect, test } from 'vitest';
import { loadArchive } from '../../../src/archive/documents/load-archive.ts';
import { writeShareImages } from '../../../src/build/write-share-images.ts';
import { interfaceText } from '../../../src/words/zh-hans/interface.ts';
import { charactersOf, drawShareImage } from '../../../src/outputs/share-image/draw-card.ts';
import type { FindGlyph } from '../../../src/outputs/share-image/glyph.ts';
import { CARD } from '../../../src/outputs/share-image/card-look.ts';
import { layoutCard, measureText } from '../../../src/outputs/share-image/layout-card.ts';
import { loadFont } from '../../../src/outputs/share-image/load-font.ts';
import { describeCard, type ShareCard } from '../../../src/outputs/share-image/share-card.ts';
import { makeDocument } from '../../fixtures/make-document.ts';
import { makeOutputContext } from '../../fixtures/memory-output.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

const card = (title: string): ShareCard => ({ ...describeCard(smallDocument), title });

/** 𠮷 stands outside of the first plane, and outside of the font. */
const RARE = '𠮷';
const LONG = '关于“国际劳工组织二〇二〇至二〇二五年发展合作战略”执行情况的报告，'.repeat(6);

let findGlyph: FindGlyph;

beforeAll(async () => {
	const text = [card(`龘${RARE}Ａ`), card(LONG)].map((one) =>
		charactersOf(one, interfaceText.site.name),
	);
	findGlyph = await loadFont(text.join(''));
});

test('the font has every character that the images of the held documents need', async () => {
	const { documents } = await loadArchive();
	const cards = documents.map(describeCard);
	const find = await loadFont(
		cards.map((one) => charactersOf(one, interfaceText.site.name)).join(''),
	);
	expect(cards).toHaveLength(5);
	for (const one of cards) {
		const { missing, svg } = drawShareImage(one, find);
		expect(missing, one.title).toEqual([]);
		expect(svg).not.toContain('<text');
	}
});

describe('a character that the font lacks', () => {
	test('is named, once, and marked in the image; a rare one that it has is drawn', () => {
		const drawn = drawShareImage(card(`龘${RARE}和${RARE}`), findGlyph);
		expect(drawn.missing).toEqual([RARE, '和'].filter((one) => findGlyph(one, 400) === null));
		expect(drawn.missing).toContain(RARE);
		expect(drawn.missing).not.toContain('龘');
	});

	test('is told to the keeper, with the document', async () => {
		const title = { value: `关于${RARE}的文件`, origin: 'text' } as const;
		const { metadata } = makeDocument();
		const { context } = makeOutputContext([makeDocument({ metadata: { ...metadata, title } })]);
		const warnings: string[] = [];
		await writeShareImages({ ...context, warn: (message) => warnings.push(message) });
		expect(warnings).toEqual([
			`The font of the preview images lacks ${RARE}, which the image of gb/346/ins/8 has as 〓. ` +
				'Its page is not concerned.',
		]);
	});
});

describe('the text of an image', () => {
	test.each([
		['short', '联合国发展系统改革'],
		['long', LONG],
		['of one word', 'A'.repeat(200)],
	])('that is %s stays inside of its margins', (_kind, title) => {
		const lines = layoutCard({ ...card(title), kicker: title, lead: title }, findGlyph);
		for (const { text, x, y, size, weight } of lines) {
			expect(x + measureText(text, weight, findGlyph) * size).toBeLessThanOrEqual(CARD.width - 87);
			expect(y).toBeLessThan(CARD.height - 40);
		}
	});

	test('is drawn where the characters could be markup', () => {
		const { svg } = drawShareImage(card('<script>&"'), findGlyph);
		expect(svg).not.toMatch(/<script|&/u);
	});
});

test('writes one PNG of 1200 by 630 a document, and one for the site', async () => {
	const files = new Map<string, Uint8Array>();
	const { context } = makeOutputContext([smallDocument]);
	await writeShareImages({
		...context,
		write: (path, content) => {
			files.set(path, Buffer.from(content));
			return Promise.resolve();
		},
	});
	expect([...files.keys()]).toEqual(['share.png', 'gb/346/ins/8/share.png']);
	for (const png of files.values()) {
		const bytes = Buffer.from(png);
		expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
	}
});
