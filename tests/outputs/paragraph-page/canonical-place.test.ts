import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { canonicalPlace } from '../../../src/outputs/paragraph-page/canonical-place.ts';
import { pagesOf } from '../../../src/outputs/paragraph-page/place-page.ts';
import { readPaper } from '../../ingest/papers/read-paper.ts';

const RULES = '1. 会议室由秘书处分配。¹\n\n2. 申请以书面形式提出。\n\n¹ 见议事规则。';

function read(symbol: string, body: string): ArchiveDocument {
	const text = `${symbol}\n\n理事会\n\n第 347 届会议，2023 年 3 月，日内瓦\n\n机构部分\n\nINS\n\n第五项议程\n\n${body}\n`;
	const { document, findings } = readPaper(text);
	if (document === null) throw new Error(findings.map(({ message }) => message).join(' '));
	return document;
}

const paper = (rules: string, title = '会议室使用规则') =>
	read('GB.347/INS/5', `会议室的使用\n\n1. 规则载于附录一。\n\n附录一\n\n${title}\n\n${rules}`);
const OWN = read('GB.347/INS/5/Appendix I', `附录一：会议室使用规则\n\n${RULES}`);

/** Returns the canonical place of each page of the appendix in its paper, as `document#fragment`. */
const canonicalOf = (whole: ArchiveDocument, ...others: ArchiveDocument[]) => {
	const archive = buildArchive([whole, ...others]);
	return pagesOf(whole)
		.map((page) => canonicalPlace(page, archive))
		.map(({ document, fragment }) => `${document}#${fragment ?? ''}`);
};

const ITSELF = [
	'gb/347/ins/5#p1',
	'gb/347/ins/5#appendix1',
	'gb/347/ins/5#appendix1-p1',
	'gb/347/ins/5#appendix1-p2',
];

test('an appendix of the same words is canonical under its own symbol, place for place', () => {
	expect(canonicalOf(paper(RULES), OWN)).toEqual([
		'gb/347/ins/5#p1',
		'gb/347/ins/5/appendix-i#',
		'gb/347/ins/5/appendix-i#p1',
		'gb/347/ins/5/appendix-i#p2',
	]);
});

test.each<[name: string, whole: ArchiveDocument, others: ArchiveDocument[]]>([
	['the appendix is held in its paper alone', paper(RULES), []],
	['one word differs', paper(RULES.replace('分配', '安排')), [OWN]],
	['a note differs', paper(RULES.replace('议事', '会议')), [OWN]],
	['the title differs', paper(RULES, '办公室使用规则'), [OWN]],
	['a paragraph more stands in it', paper(RULES.replace('\n\n¹', '\n\n3. 三。\n\n¹')), [OWN]],
])('every page of the paper is its own where %s', (_name, whole, others) => {
	expect(canonicalOf(whole, ...others).slice(0, 4)).toEqual(ITSELF);
});

test('pages of the appendix of its own symbol are their own', () => {
	expect(canonicalOf(OWN, paper(RULES))).toEqual([
		'gb/347/ins/5/appendix-i#p1',
		'gb/347/ins/5/appendix-i#p2',
	]);
});
