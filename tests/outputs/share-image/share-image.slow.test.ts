import { beforeAll, describe, expect, test } from 'vitest';
import { loadArchive } from '../../../src/archive/documents/load-archive.ts';
import { writeShareImages } from '../../../src/build/write-share-images.ts';
import { interfaceText } from '../../../src/words/zh-hans/interface.ts';
import {
	charactersOf,
	composeCard,
	createCardPress,
} from '../../../src/outputs/share-image/draw-card.ts';
import { drawSvg, startDrawing } from '../../../src/outputs/share-image/draw-svg.ts';
import type { FindGlyph } from '../../../src/outputs/share-image/glyph.ts';
import { CARD, COLOURS } from '../../../src/outputs/share-image/card-look.ts';
import {
	layoutCard,
	measureText,
	type PlacedLine,
} from '../../../src/outputs/share-image/layout-card.ts';
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
	await startDrawing();
	const text = [card(`龘${RARE}Ａ<`), card(LONG)].map((one) =>
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
		expect(composeCard(one, find).missing, one.title).toEqual([]);
	}
});

describe('a character that the font lacks', () => {
	test('is named, once, and marked in the image; a rare one that it has is drawn', () => {
		const drawn = composeCard(card(`龘${RARE}和${RARE}`), findGlyph);
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
});

describe('the picture of a card', () => {
	const line: PlacedLine = { text: '', x: 88, y: 400, size: 60, weight: 600, tone: 'ink' };
	const draw = (...lines: Partial<PlacedLine>[]) => {
		const press = createCardPress(findGlyph);
		const drawn = lines.map((one) => Buffer.from(press([{ ...line, ...one }]).colours));
		return drawn.at(-1) ?? Buffer.alloc(0);
	};

	/** Draws characters one an em from each other all at once, as SVG is. */
	function drawAtOnce(text: string): Buffer {
		const paths = [...text].map((character, index) => {
			const path = findGlyph(character, line.weight)?.path ?? '';
			return `<path transform="translate(${String(index * 1000)} 0)" d="${path}"/>`;
		});
		const place = `translate(${String(line.x)} ${String(line.y)}) scale(0.06 -0.06)`;
		const content = `<g transform="${place}" fill="${COLOURS.ink}">${paths.join('')}</g>`;
		return Buffer.from(drawSvg(content, CARD.width, CARD.height).colours);
	}

	test('has its characters as they come out when all are drawn at once', () => {
		const empty = draw({});
		const text = '关于国际劳工组织发展合作战略';
		const expected = drawAtOnce(text).map((colour, at) =>
			colour === 0 ? (empty[at] ?? 0) : colour,
		);
		expect(draw({ text }).equals(expected)).toBe(true);
	});

	test('has nothing of the one before', () => {
		const [one, other] = [{ text: '报告' }, { text: '战略' }];
		expect(draw(one, other).equals(draw(other))).toBe(true);
		expect(draw(one).equals(draw(other))).toBe(false);
	});

	test('has characters that could be markup as characters', () => {
		expect(draw({ text: 'A<' }).equals(draw({ text: 'A' }))).toBe(false);
	});

	test('cuts off what stands over its edge', () => {
		const empty = draw({});
		expect(draw({ x: CARD.width - 30, text: '会' }).equals(empty)).toBe(false);
		expect(draw({ x: CARD.width, text: '会' }).equals(empty)).toBe(true);
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
