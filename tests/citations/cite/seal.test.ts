import { describe, expect, test } from 'vitest';
import {
	CITATION_FORMS,
	formatCitation,
	type CitationForm,
	type CitationOptions,
} from '../../../src/citations/cite/format-citation.ts';
import {
	findSeals,
	printChineseSeal,
	printEnglishSeal,
	readSeal,
	sealedPlaces,
	sealOf,
} from '../../../src/citations/cite/seal.ts';
import { fragmentToPlace, placeToPath, type Place } from '../../../src/model/addressing/place.ts';
import { cite, symboled, unsymboled } from './cited.ts';

const SHA = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const HASH = '9f86d081884c';

const place = (fragment: string): Place => {
	const found = fragmentToPlace(fragment);
	if (found === null) throw new Error(`${fragment} is no place.`);
	return found;
};

test.each([
	[
		'gb/346/ins/8',
		'〔版本：原本；校验：9f86d081884c〕',
		'[version: original; check: 9f86d081884c]',
	],
	[
		'gb/346/ins/8/rev1',
		'〔版本：Rev.1；校验：9f86d081884c〕',
		'[version: Rev.1; check: 9f86d081884c]',
	],
	[
		'gb/346/ins/8/rev1/corr1',
		'〔版本：Rev.1/Corr.1；校验：9f86d081884c〕',
		'[version: Rev.1/Corr.1; check: 9f86d081884c]',
	],
])('a text of %s is sealed as %s', (id, chinese, english) => {
	expect(printChineseSeal(sealOf(id, SHA))).toBe(chinese);
	expect(printEnglishSeal(sealOf(id, SHA))).toBe(english);
});

const rev1 = { ...symboled, id: 'gb/346/ins/8/rev1', symbol: 'GB.346/INS/8(Rev.1)' };
const untitledRev1 = { ...unsymboled, id: `${unsymboled.id}/rev1` };
const URL_13 = 'https://archive.example/gb/346/ins/8/rev1/p13/';
const SEAL = '〔版本：Rev.1；校验：9f86d081884c〕';

describe('a citation of a version, with the hash of its text', () => {
	test.each<[CitationForm, CitationOptions, string]>([
		['link', {}, `${URL_13} ${SEAL}`],
		['link', { unofficial: true }, `${URL_13} ${SEAL}（非官方副本）`],
		['chinese', {}, `理事会文件GB.346/INS/8(Rev.1)，第13段${SEAL}`],
		['chinese', { unofficial: true }, `理事会文件GB.346/INS/8(Rev.1)，第13段${SEAL}（非官方副本）`],
		['english', {}, 'GB.346/INS/8(Rev.1), para. 13 [version: Rev.1; check: 9f86d081884c]'],
		[
			'english',
			{ unofficial: true },
			'GB.346/INS/8(Rev.1), para. 13 [version: Rev.1; check: 9f86d081884c] (unofficial copy)',
		],
		[
			'gbt7714',
			{},
			'国际劳工局. 关于联合国改革的最新情况: GB.346/INS/8(Rev.1)[R/OL]. 日内瓦: 国际劳工局, 2022: ' +
				`第13段. ${URL_13} ${SEAL}`,
		],
		['rich', {}, `理事会文件GB.346/INS/8(Rev.1)，第13段${SEAL} ${URL_13}`],
		['markdown', {}, `[理事会文件GB.346/INS/8(Rev.1)，第13段](${URL_13})${SEAL}`],
		[
			'quotation',
			{ quoted: { text: '理事会注意到报告。', blocks: [], notes: [] } },
			`“理事会注意到报告。”（理事会文件GB.346/INS/8(Rev.1)，第13段）${SEAL}${URL_13}`,
		],
		['quotation', {}, `理事会文件GB.346/INS/8(Rev.1)，第13段${SEAL} ${URL_13}`],
	])('%s with %o', (form, options, expected) => {
		const seal = sealOf(rev1.id, SHA);
		expect(formatCitation(form, cite('p13', rev1), { ...options, seal }).text).toBe(expected);
	});

	test('has the seal behind the link in rich text', () => {
		const seal = sealOf(rev1.id, SHA);
		const { html } = formatCitation('rich', cite('p13', rev1), { seal });
		expect(html).toBe(`<a href="${URL_13}">理事会文件GB.346/INS/8(Rev.1)，第13段</a>${SEAL}`);
	});

	test('says the version in every form, by its title where it has no symbol', () => {
		for (const form of CITATION_FORMS) {
			const symbol = formatCitation(form, cite('p13', rev1)).text;
			expect(symbol, form).toMatch(form === 'link' ? /\/rev1\// : /GB\.346\/INS\/8\\?\(Rev\.1\)/u);
			const title = formatCitation(form, cite('p13', untitledRev1)).text;
			expect(title, form).toMatch(form === 'link' ? /\/rev1\// : /改革》?\(Rev\.1\)/u);
			expect(formatCitation(form, cite('p13')).text, form).not.toMatch(/rev/iu);
		}
	});
});

describe('a seal is read from text as it arrives', () => {
	const SAYS = { version: 'Rev.1', hash: HASH };
	test.each([
		['第13段〔版本：Rev.1；校验：9f86d081884c〕', '第13段', 'as it is written'],
		['para. 13 [version: Rev.1; check: 9f86d081884c].', 'para. 13 .', 'in English'],
		['第13段（版本：Rev.1；校验：9f86d081884c）', '第13段', 'in round brackets'],
		['第13段〔版本:Rev.1;校验:9F86D081884C〕', '第13段', 'narrow signs, capital digits'],
		['第13段〔版本：Ｒｅｖ．１；校验：９ｆ８６ｄ０８１８８４ｃ〕', '第13段', 'full width'],
		['第13段〔版本：Rev.1；\n校验：9f86d081884c〕', '第13段', 'a line break between'],
		['第13段〔版本：Rev.1；校验：9f86d0\r\n    81884c〕', '第13段', 'a line break in the digits'],
		['第13段〔版本：Rev.1；校\n> 验：9f86d0\n> 81884c〕', '第13段', 'in a quoted mail'],
		[
			'第13段〔版本：Rev.\u00A01；校验：9f86\u200Bd081\u00AD884c〕',
			'第13段',
			'signs that are not seen',
		],
		['第13段〔版本：Rev.1；校驗：9f86d081884c〕', '第13段', 'traditional characters'],
		[`第13段〔版本：Rev.1；校验：${SHA}〕`, '第13段', 'all digits'],
		[
			'〔版本：原本；校验：000000000000〕，又第13段〔版本：Rev.1；校验：9f86d081884c〕',
			'〔版本：原本；校验：000000000000〕，又第13段',
			'the last of two',
		],
	])('%j: %s', (text, rest, reason) => {
		const hash = reason === 'all digits' ? SHA : HASH;
		expect(readSeal(text)).toEqual({ rest, seal: { ...SAYS, hash } });
	});

	test.each([
		['第13段〔版本：Rev.1；校验：9f86d081884〕', 'eleven digits'],
		['第13段〔版本：Rev.1；校验：9f86d081884g〕', 'a letter that is no digit'],
		['第13段〔版本：Rev.1；校验：9f86d081884c', 'a bracket that nothing closes'],
		['第13段 版本：Rev.1；校验：9f86d081884c', 'no bracket'],
		['第13段〔校验：9f86d081884c〕', 'no version'],
		['第13段〔版本：；校验：9f86d081884c〕', 'an empty version'],
		['第13段〔版本：Rev.1；校验：9f86d081884c；另见〕', 'words behind the digits'],
		['第13段〔说明：版本：Rev.1；校验：9f86d081884c〕', 'words before the version'],
		['第13段〔……〕', 'an ellipsis'],
		['9f86d081884c', 'digits alone'],
	])('%j has none: %s', (text) => {
		expect(readSeal(text)).toEqual({ rest: text, seal: null });
	});

	test('all of a text are found with their places', () => {
		const text = '甲〔版本：原本；校验：000000000000〕乙[version: Rev.1; check: 9f86d081884c]';
		expect(findSeals(text).map(({ from, to, ...says }) => [text.slice(from, to), says])).toEqual([
			['〔版本：原本；校验：000000000000〕', { version: '原本', hash: '000000000000' }],
			['[version: Rev.1; check: 9f86d081884c]', SAYS],
		]);
	});

	test('a megabyte of brackets and spaces takes no time to speak of', () => {
		const before = process.cpuUsage();
		for (const text of ['[', ' ', '〔版本：', '（ '])
			expect(readSeal(text.repeat(1_000_000 / text.length)).seal).toBeNull();
		expect(process.cpuUsage(before).user).toBeLessThan(5e6);
	});
});

test.each<[string, string[] | null, string]>([
	['p12', ['p12'], 'a paragraph'],
	['p12-p14', ['p12', 'p13', 'p14'], 'a range: each number of it'],
	['p9-p10', ['p9', 'p10'], 'in order, not by letters'],
	['p14 p12', ['p12', 'p14'], 'a list, in the order cited'],
	['p61-b p61-a', ['p61'], 'of items what holds them, once'],
	['p28-4', ['p28'], 'of a bullet too'],
	['p12bis p12', ['p12', 'p12bis'], 'one put in later'],
	['fn3 table1 text2-a', ['text2', 'table1', 'fn3'], 'texts, tables and notes'],
	['appendix1-p3 p1', ['p1', 'appendix1/p3'], 'of a part'],
	['', null, 'the document as a whole'],
	['appendix1', null, 'a part as a whole'],
	['p1 box1', null, 'a box, which passages.jsonl has not'],
	['front', null, 'the first page'],
	['h7', null, 'a heading'],
	['fig1', null, 'a figure'],
])('the texts of %s are %j: %s', (fragments, expected, _reason) => {
	const places = fragments.split(' ').filter(Boolean).map(place);
	expect(sealedPlaces(places)?.map(placeToPath) ?? null).toEqual(expected);
});
