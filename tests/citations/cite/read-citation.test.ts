import { describe, expect, test } from 'vitest';
import type { DocumentNames } from '../../../src/model/addressing/locate.ts';
import { placesToFragment } from '../../../src/model/addressing/fragments.ts';
import { titleKey } from '../../../src/model/addressing/title-key.ts';
import { CITATION_FORMS, formatCitation } from '../../../src/citations/cite/format-citation.ts';
import { readCitation } from '../../../src/citations/cite/read-citation.ts';
import { cite, quote, symboled, unsymboled } from './cited.ts';

const QUOTATION = '理事会注意到：\n“三方成员的‘体面劳动’（见第12段）”。'.repeat(20);

const hostile = { ...unsymboled, title: '改革_与*发展*：[最新]情况' };
const held = [symboled, unsymboled, hostile];

const names: DocumentNames = {
	bodies: new Set(held.map(({ body }) => body ?? '')),
	titles: new Map(held.map(({ id, title }) => [titleKey(title), id])),
};

const read = (text: string): string | null => {
	const named = readCitation(text, names);
	if (named === null) return null;
	const { document, places } = named;
	return document + (places.length === 0 ? '' : `#${placesToFragment(places)}`);
};

/** Places that are cited together, all of which are read. */
const PLACES: [fragments: string][] = [
	[''],
	['p12'],
	['p12-p15'],
	['p113 p117 p119-p124'],
	['p12 p13'],
	['p61-a'],
	['p61-a p61-b'],
	['p12-p14 p61-a'],
	['p61-a-i'],
	['p61-a-ii p61-b'],
	['p28-4'],
	['p28-2 p28-4'],
	['fn3'],
	['en3'],
	['fn3 en1 en2 en3'],
	['p12 appendix1-en3'],
	['fn3 fn4 fn5'],
	['box1'],
	['box1-2'],
	['box1-a box1-c box1-1'],
	['fig1'],
	['h7'],
	['front'],
	['front p12-p14 p28-4 fn3'],
	['p12 box1 fig2'],
	['p12bis'],
	['p12bis-p14'],
	['p11-p12ter p14'],
	['appendix1-p3bis-p5'],
	['p12a p13'],
	['p1.1'],
	['p12ter-a'],
	['text1'],
	['text1-a text1-b'],
	['table2'],
	['appendix1'],
	['annex'],
	['appendix1-p3'],
	['annexb-p3-p5'],
	['appendix1-p3 appendix1-p5 appendix2-p1'],
	['p12 appendix1-p3-a appendix1-fn2'],
	['appendix1 appendix2'],
	['appendix1-p28-2 appendix1-p28-4'],
];

const OPTIONS = [
	{},
	{ unofficial: true },
	{ accessed: '2026-11-21' },
	{ unofficial: true, accessed: '2026-11-21', quoted: quote(QUOTATION) },
	{ quoted: { ...quote(QUOTATION), notes: ['甲'] } },
	{ unofficial: true, quoted: { ...quote(QUOTATION), notes: ['甲'] } },
	{ seal: { version: 'Rev.1', hash: '9f86d081884c' } },
	{
		seal: { version: null, hash: '9f86d081884c' },
		unofficial: true,
		quoted: quote(QUOTATION),
	},
];

describe('a citation copied from the site leads to its places, all of them', () => {
	const rows = PLACES.flatMap(([fragments]) =>
		CITATION_FORMS.map((form) => [form, fragments] as const),
	);

	test.each(rows)('%s of “%s”', (form, fragments) => {
		for (const document of held) {
			for (const options of OPTIONS) {
				const { text } = formatCitation(form, cite(fragments, document), options);
				const places = fragments === '' ? '' : `#${fragments.replaceAll(' ', ',')}`;
				expect(read(text), text).toBe(document.id + places);
			}
		}
	});

	test.each(rows.filter(([, fragments]) => fragments !== ''))(
		'%s of “%s” with its pages',
		(form, fragments) => {
			const places = `#${fragments.replaceAll(' ', ',')}`;
			for (const pages of [
				[[5, 5]],
				[
					[9, 9],
					[5, 6],
					[12, 14],
				],
			] as const) {
				const cited = {
					...cite(fragments),
					pages: pages.map(([from, to]): [number, number] => [from, to]),
				};
				const { text } = formatCitation(form, cited, { quoted: quote('甲，第5页。') });
				expect(read(text), text).toBe(symboled.id + places);
			}
		},
	);

	test('under a base path, and as it is written on a page of an unheld symbol', () => {
		const cited = { ...cite('p12'), url: 'https://a.example/archive/gb/346/ins/8/p12/' };
		for (const form of CITATION_FORMS) {
			expect(read(formatCitation(form, cited, { quoted: quote('甲。') }).text)).toBe(
				'gb/346/ins/8#p12',
			);
		}
	});
});

test('an address whose end was lost at a line break leads no other way than the words beside it', () => {
	const cited = { ...cite('p62'), url: 'https://archive.example/gb/346/ins/8/p6' };
	for (const form of ['rich', 'markdown', 'quotation', 'gbt7714'] as const) {
		expect(read(formatCitation(form, cited, { quoted: quote('甲。') }).text)).toBe(
			'gb/346/ins/8#p62',
		);
	}
	// Where the words name the document alone, the address says more.
	const whole = { ...cite(''), url: 'https://archive.example/gb/346/ins/8/p6/' };
	expect(read(formatCitation('rich', whole).text)).toBe('gb/346/ins/8#p6');
});

describe('what is not a citation of the site', () => {
	test.each([
		['关于理事会文件GB.346/INS/8，第12段', 'words before it'],
		['理事会文件GB.346/INS/8，第12段的内容', 'words behind it'],
		[
			'见[这里](https://archive.example/gb/346/ins/8/p12/)',
			'a link of Markdown whose words are no citation',
		],
		[
			'理事会文件[GB.346/INS/8](https://archive.example/gb/346/ins/8/)，第[3](https://archive.example/gb/335/ins/9/p3/)段',
			'links to two documents',
		],
		['总务委员会文件GB.346/INS/8，第12段', 'a body that is none'],
		['理事会文件GB.346/INS/8，第12、15', 'a list that is not closed'],
		['理事会文件GB.346/INS/8，第113、117和体面劳动段', 'something in the list'],
		['理事会文件《没有这个题名》，第12段', 'a title that is none'],
		['GB.346/INS/8, paras 12 and dialogue', 'a word in the list'],
		['理事会文件GB.346/INS/8，附录一，表格', 'a table without a number'],
		['理事会文件GB.346/INS/8，附表一，第3段', 'a part of another kind'],
		['理事会文件GB.346/INS/8，附录一所载的规则', 'words behind a part'],
		['GB.346/INS/8, Appendix L, para. 3 and', 'a list that goes on'],
		['理事会文件GB.346/INS/8，第5页', 'a page without a place'],
		['理事会文件GB.346/INS/8，第12段，第5页和脚注3', 'places behind the pages'],
		['GB.346/INS/8, p. 5', 'a page without a place'],
		['社会对话 https://archive.example/gb/346/ins/8/p12/', 'words before a URL'],
		['理事会文件GB.340/INS/6，第12段 https://archive.example/gb/346/ins/8/p12/', 'another URL'],
		['[社会对话](https://archive.example/gb/346/ins/8/p12/)', 'a link on other words'],
		['[理事会文件GB.346/INS/8](https://archive.example/search/)', 'a link to elsewhere'],
		['“社会对话”（理事会文件GB.346/INS/8，第12段）', 'a quotation without its URL'],
		[
			'国际劳工局. 关于联合国改革的最新情况: GB.346/INS/8[R/OL]. 日内瓦: 国际劳工局, 2022',
			'no URL',
		],
		['体面劳动', 'no citation'],
		['', 'nothing'],
	])('%s: %s', (text) => {
		expect(read(text)).toBeNull();
	});
});
