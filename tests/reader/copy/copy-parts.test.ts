import { expect, test } from 'vitest';
import { citeDocument } from '../../../src/citations/cite/cited-place.ts';
import { fragmentToPlace, type Place } from '../../../src/model/addressing/place.ts';
import { toApiDocument } from '../../../src/outputs/data/to-api-document.ts';
import { composeCitation } from '../../../src/reader/copy/chosen.ts';
import { readRange } from '../../../src/reader/copy/panel-range.ts';
import {
	hasPlace,
	lastNumber,
	placeText,
	type Texts,
} from '../../../src/reader/copy/place-text.ts';
import { readPaperWithParts } from '../../fixtures/paper-with-parts.ts';

const document = readPaperWithParts();
const data = toApiDocument(document, { base: '/', held: new Set([document.id]) });
const CONTEXT = {
	home: 'https://archive.example/',
	accessed: '2026-11-30',
	unofficial: false,
	pages: false,
};

function place(fragment: string): Place {
	const found = fragmentToPlace(fragment);
	if (found === null) throw new Error(`${fragment} is no place.`);
	return found;
}

const quote = (...fragments: string[]) =>
	composeCitation(
		'quotation',
		{ document: document.id, places: fragments.map(place), quotation: null },
		{ cited: citeDocument(document), data },
		CONTEXT,
		quoteWords,
	);

/** Quotes the words alone: links and marks are read in a browser, see tests/reader/parts-in-browser.slow.test.ts. */
const quoteWords = (texts: Texts, places: readonly Place[]) => ({
	text: places.map((one) => placeText(texts, one)).join('\n'),
	blocks: [],
	marks: [],
});

test.each([
	['p2bis', '见第2之二段和《公约》附录一。', 'a paragraph put in later'],
	[
		'p2-p3',
		'见附录一第2段和第3段，以及附录三。\n见第2之二段和《公约》附录一。\n申请数目见下表。',
		'a range, with what was put in later',
	],
	['text1', '本节说明背景。', 'a text'],
	['table1', '表 1. 申请数目\n年份\t数目\n2022\t14\n2023\t9', 'a table, its cells parted by tabs'],
	['appendix1-p1', '会议室由秘书处分配。', 'a paragraph of a part, not of the body'],
	['appendix1-p2-b', '人数。', 'an item of one'],
	[
		'appendix1-p1-p2',
		'会议室由秘书处分配。\n申请应写明： (a) 日期； (b) 人数。',
		'a range in a part',
	],
	['appendix1-fn1', '见第1段。', 'a note of a part'],
	['appendix2-text1', '会议室不收费，见第3段。', 'a text of a part'],
	['appendix2', '附录二 费用\n会议室不收费，见第3段。', 'a part as a whole'],
	['appendix2-p1', '', 'a paragraph that the part has not'],
	['appendix3', '', 'a part that is not there'],
	['fn1', '', 'a note that only a part has'],
])('%s is %j: %s', (fragment, expected, _reason) => {
	const text = placeText(data, place(fragment)).replaceAll(/(?<=[：；])\n/gu, ' ');
	expect(text).toBe(expected);
	expect(hasPlace(data, place(fragment))).toBe(expected !== '');
});

test('a part as a whole has its name, paragraphs and all that stands between them', () => {
	expect(placeText(data, place('appendix1')).split('\n').at(0)).toBe('附录一 会议室使用规则');
	expect(placeText(data, place('appendix1'))).toContain('例外见第2段，另见本文件第4段。');
});

test('a table is quoted as text with tabs', () => {
	expect(quote('table1').text).toBe(
		'“表 1. 申请数目\n年份\t数目\n2022\t14\n2023\t9”（理事会文件GB.347/INS/7，表格1）' +
			'https://archive.example/gb/347/ins/7/table1/',
	);
});

test('a paragraph of a part is quoted with the part in its citation', () => {
	expect(quote('appendix1-p1').text).toBe(
		'“会议室由秘书处分配。”（理事会文件GB.347/INS/7，附录一，第1段）https://archive.example/gb/347/ins/7/appendix1/p1/',
	);
});

test('the range that the panel offers stays in its part', () => {
	expect(lastNumber(data, place('appendix1-p2'))).toBe(3);
	expect(lastNumber(data, place('p2'))).toBe(4);
	expect(lastNumber(data, place('appendix2-text1'))).toBe(0);
	expect(readRange(1, 3, 3, { kind: 'appendix', number: 1 })).toEqual(place('appendix1-p1-p3'));
	expect(readRange(2, 2, 3, { kind: 'appendix', number: 1 })).toEqual(place('appendix1-p2'));
	expect(readRange(2, 4, 3, { kind: 'appendix', number: 1 })).toBeNull();
});

test('pages are said where they are asked for and known: of a range all, of an item those of its paragraph', () => {
	const paged = structuredClone(data);
	for (const [index, paragraph] of paged.paragraphs.entries())
		paragraph.pages = [index + 4, index + 5];
	const cite = (fragment: string, of = paged, pages = true) =>
		composeCitation(
			'chinese',
			{ document: document.id, places: [place(fragment)], quotation: null },
			{ cited: citeDocument(document), data: of },
			{ ...CONTEXT, pages },
		).text;
	expect(cite('p1')).toBe('理事会文件GB.347/INS/7，第1段，第4至5页');
	expect(cite('p2-p3')).toBe('理事会文件GB.347/INS/7，第2和3段，第5至8页');
	expect(cite('p1', paged, false)).toBe('理事会文件GB.347/INS/7，第1段');
	expect(cite('p1', data)).toBe('理事会文件GB.347/INS/7，第1段');
	expect(cite('appendix1-p1')).toBe('理事会文件GB.347/INS/7，附录一，第1段');
});
