import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../../src/model/addressing/address.ts';
import { parseLocator } from '../../../src/model/addressing/locate.ts';
import { fragmentToPlace } from '../../../src/model/addressing/place.ts';
import {
	CITATION_FORMS,
	formatCitation,
	quoteText,
	type CitationForm,
	type CitationOptions,
} from '../../../src/citations/cite/format-citation.ts';
import { cite, symboled, unsymboled } from './cited.ts';

const ACCESSED = { accessed: '2026-11-21' };

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
	])('%s is found again by its citation', (fragment) => {
		const expected = formatAddress({ document: symboled.id, place: fragmentToPlace(fragment) });
		const read = (form: CitationForm) => {
			const address = parseLocator(formatCitation(form, cite(fragment)).text);
			return address === null ? null : formatAddress(address);
		};
		expect(read('chinese')).toBe(expected);
		expect(read('english')).toBe(expected);
		expect(read('link')).toBe(expected);
	});
});

const URL_12 = 'https://archive.example/gb/346/ins/8/p12/';
const GBT =
	'国际劳工局. 关于联合国改革的最新情况: GB.346/INS/8[R/OL]. 日内瓦: 国际劳工局, 2022: 第12段';

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
		['gbt7714', { ...ACCESSED, unofficial: true }, `${GBT}[2026-11-21]. ${URL_12} （非官方副本）`],
		['markdown', {}, `[理事会文件GB.346/INS/8，第12段](${URL_12})`],
		['markdown', { unofficial: true }, `[理事会文件GB.346/INS/8，第12段](${URL_12})（非官方副本）`],
		['rich', {}, `理事会文件GB.346/INS/8，第12段 ${URL_12}`],
		['rich', { unofficial: true }, `理事会文件GB.346/INS/8，第12段（非官方副本） ${URL_12}`],
		[
			'quotation',
			{ quotation: '理事会注意到报告。' },
			`“理事会注意到报告。”（理事会文件GB.346/INS/8，第12段）${URL_12}`,
		],
		[
			'quotation',
			{ quotation: '理事会注意到报告。', unofficial: true },
			`“理事会注意到报告。”（理事会文件GB.346/INS/8，第12段，非官方副本）${URL_12}`,
		],
		['quotation', {}, `理事会文件GB.346/INS/8，第12段 ${URL_12}`],
	])('%s with %o', (form, options, expected) => {
		expect(formatCitation(form, cite('p12'), options).text).toBe(expected);
	});

	test('has one link in rich text, and HTML in no other form', () => {
		const html = CITATION_FORMS.map((form) => formatCitation(form, cite('p12')).html);
		const link = `<a href="${URL_12}">理事会文件GB.346/INS/8，第12段</a>`;
		expect(html.filter((text) => text !== null)).toEqual([link]);
		const unofficial = formatCitation('rich', cite('p12'), { unofficial: true });
		expect(unofficial.html).toBe(`${link}（非官方副本）`);
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
