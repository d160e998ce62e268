import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../src/citations/find/find-references.ts';

/** Shows a found reference as "raw → canonical → target", in short where the printed form is canonical. */
const find = (text: string): string[] =>
	findReferences(text).map(({ raw, canonical }) =>
		raw === canonical ? raw : `${raw} = ${canonical}`,
	);

describe('references in sentences of the corpus', () => {
	test.each<[string, string[], string]>([
		[
			'² 见理事会文件 GB.332/HL/1、GB.335/INS/10、GB.340/INS/6 和 GB.341/INS/7，以及 GB.338/INS/9 和 GB.340/INS/6 作为参考文件',
			[
				'GB.332/HL/1',
				'GB.335/INS/10',
				'GB.340/INS/6',
				'GB.341/INS/7',
				'GB.338/INS/9',
				'GB.340/INS/6',
			],
			'members of a list singly',
		],
		['和 GB.346/INS/INF/5。', ['GB.346/INS/INF/5'], 'an information paper'],
		[
			'GB.340/PFA/1、GB340/PFA/2、',
			['GB.340/PFA/1', 'GB340/PFA/2 = GB.340/PFA/2'],
			'no point after GB',
		],
		[
			'理事会文件 GB.340/INS/18.6 和 GB.340/HL/2。',
			['GB.340/INS/18.6 = GB.340/INS/18/6', 'GB.340/HL/2'],
			'a point for the slash',
		],
		['理事会文件 ILC.107/IV。', ['ILC.107/IV'], 'a Conference report'],
		[
			'联合国大会，“在…背景下，重新定位联合国发展系统”，第 72/279 号决议，2018 年 6 月 1 日。',
			['第 72/279 号决议 = A/RES/72/279'],
			'a resolution by number; the date is none',
		],
		[
			'四年度全面政策审查，第75/233号决议',
			['第75/233号决议 = A/RES/75/233'],
			'the same without spaces',
		],
		['布宜诺斯艾利斯成果文件，A/RES/73/291。', ['A/RES/73/291'], 'a resolution by symbol'],
		['理事会文件 GB.301/TC/1，第 15 段。', ['GB.301/TC/1'], 'the paragraph is not part of it'],
		[
			'¹³ 见理事会文件 GB.317/POL/6(2013 年)；GB.309/TC/1(2010 年)；GB.298/PFA/14/3(2007 年)。',
			['GB.317/POL/6', 'GB.309/TC/1', 'GB.298/PFA/14/3'],
			'years in brackets are not part of it',
		],
		[
			'尤其是但并非只是，GB.334/INS/4、GB.334/PFA/1 和 GB.334/PFA/7 都涉及到有关',
			['GB.334/INS/4', 'GB.334/PFA/1', 'GB.334/PFA/7'],
			'a list in mid-sentence',
		],
		['讨论 GB.335/INS/9 号文件过程中', ['GB.335/INS/9'], 'followed by 号文件'],
		[
			'  理事会在 IDB.46/Dec.12 号决定中请总干事',
			['IDB.46/Dec.12'],
			'a decision: the symbol alone',
		],
		['益处的 GC.19/CRP.4号文件。', ['GC.19/CRP.4'], 'UNIDO'],
		['本组织的定位做法（IDB.47/CRP.10）。', ['IDB.47/CRP.10'], 'in full-width brackets'],
		['职权范围（DGB/2020/09），', ['DGB/2020/09'], 'a bulletin'],
	])('%s', (text, found) => {
		expect(find(text)).toEqual(found);
	});
});

describe('other references', () => {
	test.each<[string, string[], string]>([
		['见 GB.346/ INS/8 和', ['GB.346/ INS/8 = GB.346/INS/8'], 'a space where lines were joined'],
		['见 GB.34 6/INS/8 和', ['GB.34 6/INS/8 = GB.346/INS/8'], 'the same inside the session'],
		['GB.346/INS/8 12 个国家', ['GB.346/INS/8'], 'a number after a space is not a sub-item'],
		['GB.346/INS/8-10', ['GB.346/INS/8'], 'a range names its first member'],
		['GB.340/INS/18.', ['GB.340/INS/18'], 'the point closes the sentence'],
		['ＧＢ．３４６／ＩＮＳ／８，', ['ＧＢ．３４６／ＩＮＳ／８ = GB.346/INS/8'], 'full width'],
		['GB.3\u00AD46/INS/8', ['GB.3\u00AD46/INS/8 = GB.346/INS/8'], 'a soft hyphen'],
		['文件 gb346-ins-8。', ['gb346-ins-8 = GB.346/INS/8'], 'file form'],
		['GB.346/LlLS/1', ['GB.346/LlLS/1 = GB.346/LILS/1'], 'l for I'],
		['GB.341/POL/3(Rev.1)和', ['GB.341/POL/3(Rev.1)'], 'the revision is part of it'],
		['GB.338/INS/17 (Rev.1)。', ['GB.338/INS/17 (Rev.1) = GB.338/INS/17(Rev.1)'], 'after a space'],
		['GB.346/INS/8(见第 2 段)', ['GB.346/INS/8'], 'other brackets are not'],
		['GB.335/INS/10/GB.335/PFA/1', ['GB.335/INS/10', 'GB.335/PFA/1'], 'a slash between two'],
		['见 GB.301/9 和 GB.309/12/1', ['GB.301/9', 'GB.309/12/1'], 'old plenary papers'],
		['A/75/399，第96段', ['A/75/399'], 'a UN report'],
		['IDB.46/11-PBC.35/11', ['IDB.46/11', 'PBC.35/11'], 'a double symbol of UNIDO'],
		[
			'回顾第67/123号、2013年12月11日第68/85号和2019年12月13日第74/91号决议，',
			['第67/123号 = A/RES/67/123', '第68/85号 = A/RES/68/85', '第74/91号决议 = A/RES/74/91'],
			'a list of resolutions with dates',
		],
		[
			'第70/1和70/2号决议',
			['第70/1 = A/RES/70/1', '70/2号决议 = A/RES/70/2'],
			'第 and 号 said once',
		],
		['第1514(XV)号决议', ['第1514(XV)号决议 = A/RES/1514(XV)'], 'old General Assembly'],
		['第217A(III)号决议', ['第217A(III)号决议 = A/RES/217A(III)'], 'a lettered one'],
		['第1325(2000)号决议', ['第1325(2000)号决议 = S/RES/1325(2000)'], 'Security Council'],
		['第2006/2号决议', ['第2006/2号决议 = E/RES/2006/2'], 'Economic and Social Council'],
		[
			'人权理事会2011年6月16日第17/4号决议',
			['第17/4号决议 = A/HRC/RES/17/4'],
			'the body before the number',
		],
		[
			'大会关于设立人权理事会的2006年3月15日第60/251号决议',
			['第60/251号决议 = A/RES/60/251'],
			'another body named before',
		],
		['A/RES/73/291号决议', ['A/RES/73/291'], 'symbol and noun are one mention'],
	])('%s', (text, found) => {
		expect(find(text)).toEqual(found);
	});
});

describe('near misses', () => {
	test.each([
		['2020/09', 'a date'],
		['2022-2023 两年期', 'a biennium'],
		['约 2/3 的决议', 'a fraction'],
		['以2/3决议通过', 'a fraction before the word'],
		['https://www.ilo.org/gb/GB.346/INS/8/lang--en', 'inside a URL'],
		['www.ilo.org/gb/GB.346/INS/8', 'inside a web address without a scheme'],
		['USP2030', 'a partnership'],
		['COVID-19', 'an illness'],
		['ISCO-08', 'a classification'],
		['GB', 'alone'],
		['GB.346', 'a session'],
		['内存 8 GB 16/32', 'gigabytes'],
		['GB/T 7714—2015', 'a national standard'],
		['AGB.346/INS/8', 'a letter before'],
		['GB.346/XYZ/8', 'no such body'],
		['GB.346/INS/8a', 'a letter after'],
		['A/4 纸', 'a paper size'],
		['第 155 号公约', 'a Convention'],
		['第 4 号项目', 'an item'],
		['第22/CP.9号决定', 'a decision of another body, without a symbol'],
		['C(59)/RES/12号决议', 'a resolution of another organization'],
		['MEPC.304(72)号决议', 'the same'],
		['联合国环境大会第2/5号决议', 'a body whose symbols the number does not give'],
		['第四届会议第12段', 'a paragraph'],
	])('%s: %s', (text) => {
		expect(findReferences(text)).toEqual([]);
	});
});

test('targets are ids, and offsets are places in the text as given', () => {
	const text = '见 ＧＢ．３４１／INS／3／1（Rev.2）及第 75/233 号决议';
	expect(findReferences(text)).toEqual([
		{
			from: 2,
			to: 23,
			raw: 'ＧＢ．３４１／INS／3／1（Rev.2）',
			canonical: 'GB.341/INS/3/1(Rev.2)',
			target: 'gb/341/ins/3/1/rev2',
		},
		{
			from: 24,
			to: 36,
			raw: '第 75/233 号决议',
			canonical: 'A/RES/75/233',
			target: 'un/a/res/75/233',
		},
	]);
});

test('references stand in order and do not overlap, whatever the text', () => {
	const pieces = fc.constantFrom(
		...[
			'GB.346/INS/8',
			'GB340',
			'/',
			'第',
			'75/233',
			'号',
			'决议',
			'和',
			' ',
			'A/RES/',
			'(Rev.1)',
			'http://a.b/',
		],
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
			const text = parts.join('');
			let end = 0;
			for (const { from, to, raw } of findReferences(text)) {
				expect(from).toBeGreaterThanOrEqual(end);
				expect(to).toBeGreaterThan(from);
				expect(text.slice(from, to)).toBe(raw);
				end = to;
			}
		}),
	);
});

describe('the corpus', () => {
	const folder = new URL('../../../content/sources/', import.meta.url);

	test.each([
		['000', 21],
		['001', 28],
		['002', 16],
		['003', 17],
		['004', 6],
	])('document %s has %i mentions', (prefix, count) => {
		const file = readdirSync(folder).find((name) => name.startsWith(`${prefix}_`));
		const source = readFileSync(new URL(file ?? '', folder), 'utf8');
		const text = source.replaceAll(/\[([^\]]*)\]\(#\)/g, '$1');
		expect(findReferences(text)).toHaveLength(count);
	});
});

test.each([
	'GB.341/INS/3/1(Rev.2)',
	'A/RES/75/233',
	'GC.19/CRP.4',
	'IDB.46/Dec.12',
	'DGB/2020/09',
	'GB.323/INS/5/Appendix I',
	'GB.347/POL/3(Rev.1)(Corr.1)',
])('gives %s one canonical form, however its letters are cased: each has one page', (symbol) => {
	const spellings = [symbol, symbol.toLowerCase(), symbol.toUpperCase()];
	const found = spellings.flatMap((spelling) => findReferences(`见${spelling}号文件。`));
	expect(new Set(found.map(({ canonical }) => canonical)).size).toBe(1);
});
