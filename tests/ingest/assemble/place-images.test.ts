import { describe, expect, test } from 'vitest';
import { ingestDocument } from '../../../src/ingest/ingest-document.ts';
import { serialiseDocument } from '../../../src/ingest/serialise/serialise-document.ts';
import { inlineText } from '../../../src/model/text.ts';
import { cell, docx, p, picture, r, row, table } from '../read/docx/make-docx.ts';
import { JPEG, png } from '../read/images/make-images.ts';

const IMAGES = { a: png(3, 2, 1), b: png(4, 2, 2), c: JPEG, d: new TextEncoder().encode('<svg/>') };
const HEAD = [
	'理事会',
	'第 347 届会议，2023 年 3 月，日内瓦',
	'政策制定部分',
	'POL',
	'第三项议程',
	'关于某事的报告',
].map((text) => p(text));

/** Returns what is read of a paper with this body: its figures with the widths of their images, and what was found. */
function read(...body: string[]) {
	const bytes = docx([...HEAD, p('1. 第一段。'), ...body].join(''), { images: IMAGES });
	const { document, findings } = ingestDocument({
		entry: { file: 'a.docx', sha256: '0'.repeat(64), origin: 'made' },
		bytes,
		sha256: '0'.repeat(64),
	});
	const figures = (document?.body ?? []).flatMap((part) =>
		part.type === 'figure'
			? [`${inlineText(part.caption)} ${(part.images ?? []).map(({ width }) => width).join(' ')}`]
			: [],
	);
	const found = findings.filter(({ rule }) => rule.includes('image')).map(({ rule }) => rule);
	return { figures, found, document };
}

const A = p(picture('a'));
const B = p(picture('b'));
const C = p(picture('c'));
const D = p(picture('d'));
const ONE = p('图 1. 甲');
const TWO = p('图 2. 乙');
const REST = p('2. 第二段。');

describe('images stand with the figure whose caption is beside them', () => {
	test.each<[string[], string[], string[], string]>([
		[[A, ONE], ['图 1. 甲 3'], [], 'the caption under it'],
		[[ONE, A], ['图 1. 甲 3'], [], 'the caption over it'],
		[[ONE, A, p(''), REST], ['图 1. 甲 3'], [], 'with text behind'],
		[[A, ONE, B, TWO], ['图 1. 甲 3', '图 2. 乙 4'], [], 'two in a row, captions under'],
		[[ONE, A, TWO, B], ['图 1. 甲 3', '图 2. 乙 4'], [], 'two in a row, captions over'],
		[[A, B, ONE], ['图 1. 甲 3 4'], [], 'two images of one figure'],
		[[ONE, C], ['图 1. 甲 3'], [], 'a JPEG'],
		[
			[p(`${picture('a')}<w:r><w:br/></w:r>${r('图 1. 甲')}`)],
			['图 1. 甲 3'],
			[],
			'both in a paragraph',
		],
		[[ONE, A, p('资料来源：秘书处。'), REST], ['图 1. 甲 3'], [], 'with its source'],
		[[A, REST, ONE], ['图 1. 甲 '], ['image-uncaptioned'], 'text between'],
		[[A, REST], [], ['image-uncaptioned'], 'no caption'],
		[[ONE, D], ['图 1. 甲 '], ['image-kind'], 'SVG is no image'],
		[[ONE, p(picture('missing'))], ['图 1. 甲 '], ['word-image'], 'an image that is not there'],
		[
			[ONE, p(picture('a', '<a:srcRect l="5000"/>'))],
			['图 1. 甲 3'],
			['word-image-cropped'],
			'a part of one',
		],
		[
			[table(row([cell(p(picture('a'))), cell('甲')]), row([cell('乙'), cell('丙')]))],
			[],
			['image-uncaptioned'],
			'in a cell among others, beside no caption',
		],
		[
			[table(row([cell(p(picture('a'))), cell('甲')]), row([cell('乙'), cell('丙')])), ONE],
			['图 1. 甲 3'],
			[],
			'in a cell of the table over the caption',
		],
		[
			[ONE, table(row([cell('甲'), cell('丁')]), row([cell(A), cell('丙')])), REST],
			['图 1. 甲 3'],
			[],
			'in a cell of the table under the caption',
		],
		[
			[table(row([cell(A), cell(B)]), row([cell(ONE), cell(TWO)])), REST],
			['图 1. 甲 3', '图 2. 乙 4'],
			[],
			'in a table that sets two side by side, each over its caption',
		],
		[
			[ONE, table(row([cell(A), cell(B)])), REST],
			['图 1. 甲 3 4'],
			[],
			'two side by side in a table under one caption',
		],
	])('%#', (body, figures, found, _reason) => {
		const { figures: given, found: rules } = read(...body);
		expect(given).toEqual(figures);
		expect(rules).toEqual(found);
	});

	test('MDX names the file and the size', () => {
		const { document } = read(ONE, A);
		if (document === null) throw new Error('The paper has errors.');
		expect(serialiseDocument(document)).toMatch(
			/<Figure id="fig1">\n {2}<Image file="[0-9a-f]{32}\.png" width=\{3\} height=\{2\} \/>\n\n {2}图 1\. 甲\n<\/Figure>/u,
		);
	});
});

test('a table that only sets images side by side is no table of the paper', () => {
	const { document } = read(table(row([cell(A), cell(B)]), row([cell(ONE), cell(TWO)])), REST);
	expect(document?.body.map(({ fragment }) => fragment)).toEqual(['p1', 'fig1', 'fig2', 'p2']);
});
