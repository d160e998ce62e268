import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/ingest/read/docx/read-docx.ts';
import {
	cell,
	definition,
	docx,
	field,
	inList,
	level,
	list,
	p,
	type Parts,
	r,
	row,
	table,
} from './make-docx.ts';

/** What programs and their users do that few files show: each is read, or named with its line. */

/** Returns the lines of a text with their labels, and behind them what was found. */
function read(body: string, parts: Parts = {}, changes?: 'accept' | 'reject'): string[] {
	const { value, findings } = readDocx(docx(body, parts), { changes });
	return [
		...value.map(({ autoLabel, text }) =>
			autoLabel === undefined ? text : `‹${autoLabel}› ${text}`,
		),
		...findings.map(({ rule, line }) => `${rule} ${String(line)}`),
	];
}

const NUMBERING = { numbering: definition(1, level(0, 'decimal', '%1.')) + list(1, 1) };
const pageBreak = '<w:r><w:br w:type="page"/></w:r>';

describe('a paragraph', () => {
	test.each([
		['that opens with the break of a page has its number on its text', pageBreak],
		['that opens with a soft break likewise', '<w:r><w:br/></w:r>'],
	])('%s', (_, opening) => {
		const lines = read(p(opening + r('分页后的编号段落。'), inList(1)), NUMBERING);
		expect(lines.filter((line) => line !== '')).toEqual(['‹1.› 分页后的编号段落。']);
	});

	test('with a large first letter is one, the letter with it', () => {
		const letter = p('首', '<w:framePr w:dropCap="drop" w:lines="3"/>');
		expect(read(letter + p('字下沉的段落。'))).toEqual(['首字下沉的段落。']);
	});

	test('whose end is hidden goes on in the next, and keeps its number', () => {
		const run = p('引语。', `${inList(1)}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`);
		expect(read(run + p('正文。') + p('下一段。', inList(1)), NUMBERING)).toEqual([
			'‹1.› 引语。正文。',
			'‹2.› 下一段。',
		]);
	});

	test.each([
		['accept', ['‹1.› 一']],
		['reject', ['一']],
	] as const)('to which a tracked change gave a number, %s', (changes, expected) => {
		const put =
			'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1" w:author="a"/></w:numPr>';
		expect(read(p('一', put), NUMBERING, changes)).toEqual([...expected, 'word-change-settled 1']);
	});
});

describe('a field without a result in the file', () => {
	const bare = (code: string) =>
		`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
	test.each([
		['a number in a circle, as 带圈字符 makes it', 'eq \\o\\ac(○,3)', ['甲③乙']],
		[
			'a word with its reading, as 拼音指南 makes it',
			'EQ \\* jc2 \\* "Font:等线" \\* hps10 \\o\\ad(\\s\\up 9(hàn),汉)',
			['甲汉乙', 'word-left 1'],
		],
		['a fraction', 'EQ \\f(1,2)', ['甲乙', 'word-field-drawn 1']],
		['a number of a legal list', 'LISTNUM \\l 2', ['甲乙', 'word-field-drawn 1']],
		['an automatic number of old', 'AUTONUM', ['甲乙', 'word-field-drawn 1']],
		['a reference that was never updated', 'REF _Ref1 \\h', ['甲乙', 'word-field-drawn 1']],
		['an entry of an index, which shows nothing', 'XE "词"', ['甲乙']],
		['a contents that was never made', 'TOC \\o', ['甲乙']],
	])('%s', (_, code, expected) => {
		expect(read(p(r('甲') + bare(code) + r('乙')))).toEqual(expected);
	});

	test('one with a result shows that alone', () => {
		expect(read(p(field('SEQ 表', r('1')) + field('EQ \\f(1,2)', r('½'))))).toEqual(['1½']);
	});
});

describe('a table', () => {
	const first = row([cell('甲'), cell('乙'), cell('丙')]);
	const columns = (body: string) =>
		readDocx(docx(body), {}).value.map(({ text, cells }) => [
			text.split('\t'),
			cells?.map((one) => one.columns),
		]);

	test('whose row begins under the second column leaves the first free', () => {
		const short = row([cell('一'), cell('二')], '<w:gridBefore w:val="1"/>');
		expect(columns(table(first, short))[1]).toEqual([
			['', '一', '二'],
			[1, 1, 1],
		]);
	});

	test('whose row ends early leaves the last column free', () => {
		const short = row([cell('一')], '<w:gridAfter w:val="2"/>');
		expect(columns(table(first, short))[1]).toEqual([
			['一', ''],
			[1, 2],
		]);
	});

	test('whose cells are merged in the manner of old', () => {
		const merged = row([
			cell('一', '<w:hMerge w:val="restart"/>'),
			cell('', '<w:hMerge w:val="continue"/>'),
			cell('二'),
		]);
		expect(columns(table(first, merged))[1]).toEqual([
			['一', '二'],
			[2, 1],
		]);
	});

	test('with a hidden row', () => {
		const hidden = row([cell('密'), cell('密'), cell('密')], '<w:hidden/>');
		expect(read(table(first, hidden))).toEqual(['甲\t乙\t丙', 'word-hidden-text 1']);
	});

	test.each([
		['accept', '甲\t新'],
		['reject', '甲\t旧'],
	] as const)('with a cell put in and one taken away, %s', (changes, expected) => {
		const put = cell('新', '<w:cellIns w:id="1" w:author="a"/>');
		const taken = cell('旧', '<w:cellDel w:id="2" w:author="a"/>');
		expect(read(table(row([cell('甲'), put, taken])), {}, changes)).toEqual([
			expected,
			'word-change-settled 1',
			'word-change-settled 1',
		]);
	});

	test('whose form was changed is no settled paper', () => {
		const change = '<w:tcPrChange w:id="1" w:author="a"><w:tcPr/></w:tcPrChange>';
		expect(read(table(row([cell('甲', change), cell('乙')])))).toEqual([
			'甲\t乙',
			'word-changes 0',
			'word-change-open 1',
		]);
	});
});

describe('text that nobody typed', () => {
	const control = (inside: string) =>
		`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
	test.each([
		['a control in a paragraph', p(control(r('单击此处输入文字。')))],
		['a control around paragraphs', control(p('单击此处输入文字。'))],
	])('%s that was not filled in stops the paper', (_, body) => {
		expect(read(body)).toEqual(['单击此处输入文字。', 'word-placeholder 1']);
	});

	test('the words of an artful drawing are named', () => {
		const art = '<w:r><w:pict><v:shape><v:textpath string="决定草案"/></v:shape></w:pict></w:r>';
		expect(read(p(art + r('一。')))).toEqual(['一。', 'word-drawing-text 1']);
	});
});

test('an equation keeps powers and fractions apart from the numbers beside them', () => {
	const run = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
	const power = `<m:sSup><m:e>${run('y')}</m:e><m:sup>${run('2')}</m:sup></m:sSup>`;
	const half = `<m:f><m:num>${run('1')}</m:num><m:den>${run('a+b')}</m:den></m:f>`;
	expect(read(p(`${r('设')}<m:oMath>${power}${run('=')}${half}</m:oMath>`))).toEqual([
		'设y^2=1/(a+b)',
		'word-equation 1',
	]);
});
