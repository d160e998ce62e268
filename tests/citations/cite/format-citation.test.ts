import { describe, expect, test } from 'vitest';
import { parseLocator } from '../../../src/model/addressing/locate.ts';
import { fragmentToPlace } from '../../../src/model/addressing/place.ts';
import {
	CITATION_FORMS,
	formatCitation,
	type CitationForm,
	type CitationOptions,
} from '../../../src/citations/cite/format-citation.ts';
import { quoteHtml, quoteText, type QuotedBlock } from '../../../src/citations/cite/quote.ts';
import { groupPlaces } from '../../../src/citations/cite/group-places.ts';
import { cite, quote, symboled, unsymboled } from './cited.ts';

const ACCESSED = { accessed: '2026-11-21' };

describe('the pages of a citation', () => {
	test.each<[[number, number][], string, string, string]>([
		[[], '', '', 'of a source without pages'],
		[[[5, 5]], '，第5页', ', p. 5', 'one page'],
		[[[5, 6]], '，第5至6页', ', pp. 5–6', 'over the end of one'],
		[
			[
				[5, 5],
				[5, 6],
				[7, 7],
			],
			'，第5至7页',
			', pp. 5–7',
			'pages that follow one another',
		],
		[
			[
				[9, 9],
				[5, 6],
			],
			'，第5至6和9页',
			', pp. 5–6 and 9',
			'pages apart, in order',
		],
		[[[8, 1]], '，第8页', ', p. 8', 'over a page behind which numbers begin anew: the first'],
	])('%j: %s and %s, %s', (pages, chinese, english, _reason) => {
		const cited = { ...cite('p12'), pages };
		expect(formatCitation('chinese', cited).text).toBe(`理事会文件GB.346/INS/8，第12段${chinese}`);
		expect(formatCitation('english', cited).text).toBe(`GB.346/INS/8, para. 12${english}`);
	});

	test('stand in every form that says a place, and in none of a whole document', () => {
		const pages: [number, number][] = [[5, 5]];
		for (const form of CITATION_FORMS) {
			const { text } = formatCitation(form, { ...cite('p12'), pages }, { quoted: quote('甲。') });
			expect(/第5页|p\. 5/u.test(text), form).toBe(form !== 'link');
			expect(formatCitation(form, { ...cite(''), pages }).text).not.toMatch(/第5页|p\. 5/u);
		}
	});
});

describe('the places of a citation', () => {
	test.each([
		['', '', '', 'the document as a whole'],
		['p12', '，第12段', ', para. 12', 'one paragraph'],
		['p12-p15', '，第12至15段', ', paras 12–15', 'a range'],
		['p12-p14', '，第12至14段', ', paras 12–14', 'the shortest range'],
		['p12-p13', '，第12和13段', ', paras 12 and 13', 'two neighbours are no range'],
		['p18 p19', '，第18和19段', ', paras 18 and 19', 'two neighbours, listed'],
		['p12 p13 p14', '，第12至14段', ', paras 12–14', 'a list without a gap is a range'],
		['p12 p14', '，第12和14段', ', paras 12 and 14', 'two with a gap'],
		[
			'p113 p117 p119-p124',
			'，第113、117和119至124段',
			', paras 113, 117 and 119–124',
			'a list as in A/75/399',
		],
		['p15 p12 p9', '，第9、12和15段', ', paras 9, 12 and 15', 'in the order printed'],
		['p9 p10', '，第9和10段', ', paras 9 and 10', 'by number, not by letter'],
		['p12 p12', '，第12段', ', para. 12', 'each once'],
		['p12-p15 p14-p17', '，第12至17段', ', paras 12–17', 'ranges that overlap'],
		['p12-p14 p15-p17', '，第12至17段', ', paras 12–17', 'ranges that touch'],
		['p12-p15 p13', '，第12至15段', ', paras 12–15', 'one inside a range'],
		['p12-p14 p16', '，第12至14和16段', ', paras 12–14 and 16', 'a range and one apart'],
		['p61-a', '，第61(a)段', ', para. 61(a)', 'a lettered item'],
		['p61-b p61-a', '，第61(a)和61(b)段', ', paras 61(a) and 61(b)', 'items of one paragraph'],
		['p61-a-i', '，第61(a)(i)段', ', para. 61(a)(i)', 'an item under an item'],
		[
			'p61-b p61-a-v p61-a-ix p61-a',
			'，第61(a)、61(a)(v)、61(a)(ix)和61(b)段',
			', paras 61(a), 61(a)(v), 61(a)(ix) and 61(b)',
			'Roman numerals as they count, not as they are spelt',
		],
		['p61 p61-a', '，第61段', ', para. 61', 'no item beside its paragraph'],
		['p60-p62 p61-a', '，第60至62段', ', paras 60–62', 'no item inside a range'],
		['p12 p61-a', '，第12和61(a)段', ', paras 12 and 61(a)', 'a paragraph and an item'],
		['p62 p61-a', '，第61(a)和62段', ', paras 61(a) and 62', 'an item before a paragraph'],
		['p28-4', '，第28段第4项', ', para. 28, bullet 4', 'a bullet has no letter'],
		['p28-4 p28-2', '，第28段第2和4项', ', para. 28, bullets 2 and 4', 'bullets of one paragraph'],
		['p28 p28-4', '，第28段', ', para. 28', 'no bullet beside its paragraph'],
		['fn3', '，脚注3', ', footnote 3', 'a footnote'],
		['fn5 fn3 fn4', '，脚注3至5', ', footnotes 3–5', 'footnotes in a row'],
		['box1', '，文本框1', ', box 1', 'a box'],
		['box1-2', '，文本框1第2项', ', box 1, item 2', 'a bullet of a box'],
		['box1-a', '，文本框1(a)项', ', box 1, item (a)', 'a lettered item of a box'],
		['box1 box1-2', '，文本框1', ', box 1', 'no item beside its box'],
		['fig1', '，图1', ', figure 1', 'a figure'],
		['h7', '，标题7', ', heading 7', 'a heading, as the site names it'],
		['front', '，文件首页', ', front matter', 'the first page'],
		[
			'fn3 p28-4 p12-p14 front',
			'，文件首页、第12至14段、第28段第4项和脚注3',
			', front matter; paras 12–14; para. 28, bullet 4; footnote 3',
			'places of several kinds',
		],
		['p12bis', '，第12之二段', ', para. 12 bis', 'a paragraph put in later'],
		['p12a', '，第12A段', ', para. 12A', 'one with a letter, which is no item'],
		['p1.1', '，第1.1段', ', para. 1.1', 'a decimal number'],
		['p12bis-a', '，第12之二(a)段', ', para. 12 bis(a)', 'an item of one put in later'],
		['p12bis-2', '，第12之二段第2项', ', para. 12 bis, bullet 2', 'a bullet of one'],
		['p12bis p12bis-a', '，第12之二段', ', para. 12 bis', 'no item beside its paragraph'],
		[
			'p13 p12ter p12bis p12 p12-b',
			'，第12、12之二、12之三和13段',
			', paras 12, 12 bis, 12 ter and 13',
			'in the order printed',
		],
		['p1.10 p1.2 p2', '，第1.2、1.10和2段', ', paras 1.2, 1.10 and 2', 'by number, not by letter'],
		['p12bis-p14', '，第12之二至14段', ', paras 12 bis–14', 'a range from one put in later'],
		['p11-p12ter', '，第11至12之三段', ', paras 11–12 ter', 'a range to one'],
		[
			'p12bis-p14 p12 p13 p12ter-a p14bis',
			'，第12、12之二至14和14之二段',
			', paras 12, 12 bis–14 and 14 bis',
			'what lies in such a range stands in it',
		],
		[
			'appendix1-p3bis-p5',
			'，附录一，第3之二至5段',
			', Appendix I, paras 3 bis–5',
			'one in a part',
		],
		['p12-p14 p12bis', '，第12至14段', ', paras 12–14', 'one put in later inside a range'],
		[
			'p12-p14 p14bis',
			'，第12至14和14之二段',
			', paras 12–14 and 14 bis',
			'one behind the last of a range is not in it',
		],
		['text2', '，无编号文字2', ', unnumbered text 2', 'a text without a number'],
		['text1 text2 text3', '，无编号文字1至3', ', unnumbered texts 1–3', 'texts in a row'],
		['text1-a', '，无编号文字1(a)项', ', unnumbered text 1, item (a)', 'an item of a text'],
		['text1-2', '，无编号文字1第2项', ', unnumbered text 1, item 2', 'a bullet of a text'],
		['table1', '，表格1', ', table 1', 'a table'],
		['appendix1', '，附录一', ', Appendix I', 'a part as a whole'],
		['annex', '，附件', ', Annex', 'the only one'],
		['annexb', '，附件B', ', Annex B', 'one with a letter'],
		['appendix1-p3', '，附录一，第3段', ', Appendix I, para. 3', 'a paragraph of a part'],
		['annex2-p3-a', '，附件二，第3(a)段', ', Annex II, para. 3(a)', 'an item'],
		['appendix1-p3-p5', '，附录一，第3至5段', ', Appendix I, paras 3–5', 'a range in a part'],
		[
			'appendix1-p3 appendix1-p4 appendix1-p5 appendix1-p8',
			'，附录一，第3至5和8段',
			', Appendix I, paras 3–5 and 8',
			'a list in a part',
		],
		[
			'appendix1-p2bis appendix1-p3 appendix1-fn2 appendix1-table1',
			'，附录一，第2之二和3段、表格1和脚注2',
			', Appendix I, paras 2 bis and 3; Appendix I, table 1; Appendix I, footnote 2',
			'several kinds in a part: no note of it is taken for one of the body',
		],
		[
			'appendix1-p3 p3 p4 p5',
			'，第3至5段；附录一，第3段',
			', paras 3–5; Appendix I, para. 3',
			'the same number in body and part, the body first',
		],
		[
			'annex-p1 appendix2-p3 appendix1-p3 appendix1-p4',
			'，附录一，第3和4段；附录二，第3段；附件，第1段',
			', Appendix I, paras 3 and 4; Appendix II, para. 3; Annex, para. 1',
			'each part has a list of its own',
		],
		[
			'appendix1 appendix1-p3 p12 front',
			'，文件首页和第12段；附录一',
			', front matter; para. 12; Appendix I',
			'no place beside its part',
		],
	])('%s is %s and %s: %s', (fragments, chinese, english, _reason) => {
		const cited = cite(fragments);
		expect(formatCitation('chinese', cited).text).toBe(`理事会文件GB.346/INS/8${chinese}`);
		expect(formatCitation('english', cited).text).toBe(`GB.346/INS/8${english}`);
	});

	test.each([
		'p12',
		'p12-p15',
		'p12-p13',
		'p61-a',
		'p61-a-iv',
		'p28-4',
		'fn3',
		'fig1',
		'box1',
		'box1-2',
		'box1-a',
		'h7',
		'front',
		'p12bis',
		'p12a',
		'p1.1',
		'p2.3.1',
		'p12bis-a',
		'text1',
		'text1-a',
		'text1-2',
		'table3',
		'appendix',
		'appendix1',
		'annexb',
		'appendix12-p3',
		'annex-p3-p5',
		'appendix1-p61-a-iv',
		'appendix1-p28-4',
		'appendix1-p12ter',
		'appendix1-fn2',
		'appendix1-table1',
		'appendix1-h2',
	])('%s is found again by its citation', (fragment) => {
		const place = fragmentToPlace(fragment);
		const expected = { document: symboled.id, zones: groupPlaces(place === null ? [] : [place]) };
		const read = (form: CitationForm) => {
			const named = parseLocator(formatCitation(form, cite(fragment)).text);
			// Two neighbours are "12 and 13", whether they were a range or not.
			return named && { document: named.document, zones: groupPlaces(named.places) };
		};
		expect(read('chinese')).toEqual(expected);
		expect(read('english')).toEqual(expected);
		expect(read('link')).toEqual(expected);
	});
});

const URL_12 = 'https://archive.example/gb/346/ins/8/p12/';
const GBT =
	'国际劳工局. 关于联合国改革的最新情况: GB.346/INS/8[R/OL]. 日内瓦: 国际劳工局, 2022: 第12段';

/** As the style china-national-standard-gb-t-7714-2025-numeric has it, without its last point. */
const GBT_2025 =
	'国际劳工局. 关于联合国改革的最新情况：GB.346/INS/8[R/OL]. 日内瓦：国际劳工局，2022：第12段';

const PAGE = 'https://archive.example/gb/346/ins/8/';

describe('a citation of several places', () => {
	/** Returns where each link of HTML leads, by its words. */
	const linksOf = (html: string) =>
		[...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/gu)].map(([, url, words]) => [words, url]);

	test.each<[string, [string, string][], string]>([
		[
			'p12 p14 p16-p18',
			[
				['GB.346/INS/8', PAGE],
				['12', `${PAGE}p12/`],
				['14', `${PAGE}p14/`],
				['16至18', `${PAGE}p16/#p16-p18`],
			],
			'a list with a range',
		],
		[
			'p61-a p61-b fn3 fn4 fn5',
			[
				['GB.346/INS/8', PAGE],
				['61(a)', `${PAGE}#p61-a`],
				['61(b)', `${PAGE}#p61-b`],
				['3至5', `${PAGE}#fn3,fn4,fn5`],
			],
			'items, and notes in a row, which have no range',
		],
		[
			'front p28-4 p28-2 p12bis',
			[
				['GB.346/INS/8', PAGE],
				['文件首页', `${PAGE}#front`],
				['12之二', `${PAGE}p12bis/`],
				['2', `${PAGE}#p28-2`],
				['4', `${PAGE}#p28-4`],
			],
			'the front, bullets, one put in later',
		],
		[
			'p3 appendix1-p3 appendix1-p4 appendix1-fn2 appendix2 box1-2 box1-a text1-a table2',
			[
				['GB.346/INS/8', PAGE],
				['3', `${PAGE}p3/`],
				['(a)', `${PAGE}#text1-a`],
				['(a)', `${PAGE}#box1-a`],
				['2', `${PAGE}#box1-2`],
				['2', `${PAGE}table2/`],
				['3', `${PAGE}appendix1/p3/`],
				['4', `${PAGE}appendix1/p4/`],
				['2', `${PAGE}#appendix1-fn2`],
				['附录二', `${PAGE}appendix2/`],
			],
			'in parts, of boxes and texts, a part as a whole',
		],
	])('%s has a link for each: %s', (fragments, links, _reason) => {
		const cited = cite(fragments);
		const { text, html } = formatCitation('chinese', cited);
		expect(linksOf(html)).toEqual(links);
		expect(html.replaceAll(/<[^>]*>/gu, '')).toBe(text);
	});

	test('has them in every form that has words, and one address behind a reference', () => {
		const cited = cite('p12 p14');
		const places = [
			['12', `${PAGE}p12/`],
			['14', `${PAGE}p14/`],
		];
		const named = [['GB.346/INS/8', PAGE], ...places];
		const url = `${PAGE}#p12,p14`;
		expect(linksOf(formatCitation('english', cited).html)).toEqual(named);
		expect(linksOf(formatCitation('rich', cited).html)).toEqual(named);
		expect(linksOf(formatCitation('gbt77142025', cited).html)).toEqual([...places, [url, url]]);
		expect(linksOf(formatCitation('link', cited).html)).toEqual([[url, url]]);
		expect(linksOf(formatCitation('quotation', cited, { quoted: quote('甲。') }).html)).toEqual(
			named,
		);
		expect(formatCitation('markdown', cited).text).toBe(
			`理事会文件[GB.346/INS/8](${PAGE})，第[12](${PAGE}p12/)和[14](${PAGE}p14/)段`,
		);
	});

	test('names the pages too, which lead nowhere', () => {
		const cited = { ...cite('p12 p14'), pages: [[5, 6]] as [number, number][] };
		expect(linksOf(formatCitation('chinese', cited).html)).toHaveLength(3);
		expect(linksOf(formatCitation('english', cited).html)).toHaveLength(3);
	});
});

describe('the forms of a citation', () => {
	test.each<[CitationForm, CitationOptions, string]>([
		['link', {}, URL_12],
		['link', { unofficial: true }, `${URL_12} （非官方副本）`],
		['chinese', {}, '理事会文件GB.346/INS/8，第12段'],
		['chinese', { unofficial: true }, '理事会文件GB.346/INS/8，第12段（非官方副本）'],
		['english', {}, 'GB.346/INS/8, para. 12'],
		['english', { unofficial: true }, 'GB.346/INS/8, para. 12 (unofficial copy)'],
		['gbt7714', ACCESSED, `${GBT}[2026-11-21]. ${URL_12}`],
		['gbt7714', {}, `${GBT}. ${URL_12}`],
		['gbt77142025', ACCESSED, `${GBT_2025}. ${URL_12}`],
		['gbt77142025', { unofficial: true }, `${GBT_2025}. ${URL_12} （非官方副本）`],
		['gbt7714', { ...ACCESSED, unofficial: true }, `${GBT}[2026-11-21]. ${URL_12} （非官方副本）`],
		['markdown', {}, `[理事会文件GB.346/INS/8，第12段](${URL_12})`],
		['markdown', { unofficial: true }, `[理事会文件GB.346/INS/8，第12段](${URL_12})（非官方副本）`],
		['rich', {}, `理事会文件GB.346/INS/8，第12段 ${URL_12}`],
		['rich', { unofficial: true }, `理事会文件GB.346/INS/8，第12段（非官方副本） ${URL_12}`],
		[
			'quotation',
			{ quoted: quote('理事会注意到报告。') },
			`“理事会注意到报告。”（理事会文件GB.346/INS/8，第12段）${URL_12}`,
		],
		[
			'quotation',
			{ quoted: quote('理事会注意到报告。'), unofficial: true },
			`“理事会注意到报告。”（理事会文件GB.346/INS/8，第12段，非官方副本）${URL_12}`,
		],
		['quotation', {}, `理事会文件GB.346/INS/8，第12段 ${URL_12}`],
	])('%s with %o', (form, options, expected) => {
		expect(formatCitation(form, cite('p12'), options).text).toBe(expected);
	});

	test.each<[CitationForm, string, string]>([
		['link', `<a href="${URL_12}">${URL_12}</a>`, ' （非官方副本）'],
		['chinese', `<a href="${URL_12}">理事会文件GB.346/INS/8，第12段</a>`, '（非官方副本）'],
		['english', `<a href="${URL_12}">GB.346/INS/8, para. 12</a>`, ' (unofficial copy)'],
		['rich', `<a href="${URL_12}">理事会文件GB.346/INS/8，第12段</a>`, '（非官方副本）'],
		['gbt77142025', `${GBT_2025}. <a href="${URL_12}">${URL_12}</a>`, ' （非官方副本）'],
		['gbt7714', `${GBT}. <a href="${URL_12}">${URL_12}</a>`, ' （非官方副本）'],
		['markdown', `[理事会文件GB.346/INS/8，第12段](${URL_12})`, '（非官方副本）'],
	])('%s is as HTML %s', (form, html, note) => {
		expect(formatCitation(form, cite('p12')).html).toBe(html);
		const unofficial = formatCitation(form, cite('p12'), { unofficial: true }).html;
		expect(unofficial).toBe(html + note);
	});

	test('a quotation as HTML keeps its links and marks, has the citation behind it, then its notes', () => {
		const quoted = {
			text: '见“甲”。',
			blocks: [{ tag: 'p', html: '见“<a href="/x">甲</a>”。<sup>3</sup>' }] as const,
			notes: ['<sup>3</sup> 乙。'],
		};
		const { text, html } = formatCitation('quotation', cite('p12'), { quoted });
		expect(text).toBe(`“见‘甲’。”（理事会文件GB.346/INS/8，第12段，脚注从略）${URL_12}`);
		expect(html).toBe(
			`<p>“见‘<a href="/x">甲</a>’。<sup>3</sup>”（<a href="${URL_12}">理事会文件GB.346/INS/8，第12段</a>）</p>` +
				'<p><sup>3</sup> 乙。</p>',
		);
	});

	test.each<[CitationForm, string]>([
		['chinese', '方案和预算委员会文件《联合国发展系统改革》，第12段'],
		['english', 'UNIDO, 《联合国发展系统改革》, para. 12'],
		[
			'gbt7714',
			'联合国工业发展组织. 联合国发展系统改革[R/OL]. 维也纳: 联合国工业发展组织, [2022]: 第12段[2026-11-21]. ' +
				'https://archive.example/unido/pbc/38/item-11/p12/',
		],
	])('%s of an undated document without symbol', (form, expected) => {
		expect(formatCitation(form, cite('p12', unsymboled), ACCESSED).text).toBe(expected);
	});

	test('says where the year is not known, and cites a whole document without a place', () => {
		const cited = cite('', { ...symboled, issued: null });
		expect(formatCitation('gbt7714', cited, ACCESSED).text).toBe(
			'国际劳工局. 关于联合国改革的最新情况: GB.346/INS/8[R/OL]. 日内瓦: 国际劳工局, ' +
				'[出版年不详][2026-11-21]. https://archive.example/gb/346/ins/8/',
		);
	});

	test('keeps hostile text literal in HTML and Markdown', () => {
		const hostile = { ...unsymboled, title: '<b>"甲"</b>](javascript:1) _乙_' };
		const cited = { ...cite('p1', hostile), url: 'https://archive.example/a(b)"c' };
		expect(formatCitation('rich', cited).html).toBe(
			'<a href="https://archive.example/a(b)&quot;c">方案和预算委员会文件' +
				'《&lt;b&gt;&quot;甲&quot;&lt;/b&gt;](javascript:1) _乙_》，第1段</a>',
		);
		expect(formatCitation('markdown', cited).text).toBe(
			String.raw`[方案和预算委员会文件《\<b\>"甲"\</b\>\](javascript:1) \_乙\_》，第1段](https://archive.example/a%28b%29"c)`,
		);
	});
});

test.each([
	['理事会注意到报告。', '“理事会注意到报告。”', 'plain text'],
	['所谓“契约”。', '“所谓‘契约’。”', 'marks inside become single'],
	['甲“乙‘丙’乙”甲', '“甲‘乙“丙”乙’甲”', 'the third level is double again'],
	['“甲”和“乙”', '“‘甲’和‘乙’”', 'each pair by itself'],
	['the ILO’s work', '“the ILO’s work”', 'an apostrophe is no mark'],
	['“the ILO’s work”', '“‘the ILO’s work’”', 'an apostrophe inside a pair stays'],
	['上文”后', '“上文”后”', 'half a pair, of a selection, stays'],
	['《书》「引」', '“《书》「引」”', 'other marks stay'],
	['  首行 \n\n 次行 ', '“首行\n次行”', 'white space around lines goes'],
])('a quotation of %j is %j: %s', (given, expected, _reason) => {
	expect(quoteText(given)).toBe(expected);
});

test.each<[QuotedBlock[], string, string]>([
	[
		[
			{ tag: 'p', html: '甲：“乙' },
			{ tag: 'p', html: '丙”。' },
		],
		'<p>“甲：‘乙</p><p>丙’。”C</p>',
		'marks that open in one paragraph and close in another',
	],
	[
		[
			{ tag: 'p', html: '甲：' },
			{ tag: 'li', html: '乙；' },
			{ tag: 'li', html: '丙。' },
		],
		'<p>“甲：</p><ul><li>乙；</li><li>丙。”</li></ul><p>C</p>',
		'bullets, behind which the citation stands by itself',
	],
	[
		[{ tag: 'table', html: '<tr><td>“甲”</td></tr>' }],
		'<table><tr><td>“甲”</td></tr></table><p>C</p>',
		'no marks around a table, so those in it stay',
	],
	[
		[
			{ tag: 'h3', html: '题' },
			{ tag: 'p', html: '甲' },
		],
		'<h3>“题</h3><p>甲”C</p>',
		'a heading',
	],
])('blocks %j are quoted as %s: %s', (blocks, expected, _reason) => {
	expect(quoteHtml({ text: '', blocks, notes: [] }, 'C')).toBe(expected);
});
