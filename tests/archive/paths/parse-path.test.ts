import { describe, expect, test } from 'vitest';
import { parsePath, toParagraphs } from '../../../src/archive/paths/parse-path.ts';
import { parseWhole, pathFile } from './path-file.ts';

/** Returns the findings of a file as "line rule message". */
const reportOf = (file: string, name = 'one') =>
	parsePath(name, file).findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`);

test('reads fields, notes by paragraphs, and the text that follows', () => {
	const { slug, fields, closing } = parseWhole(pathFile());
	expect({ slug, closing, audience: fields.audience }).toEqual({
		slug: 'one',
		closing: ['结语。'],
		audience: ['政府', '工人组织'],
	});
	expect(toParagraphs(fields.steps[0]?.notes ?? '')).toEqual(['第一题。', '第二题。']);
});

test('reads a file with a byte order mark and with line ends of Windows', () => {
	const file = `\uFEFF${pathFile().replaceAll('\n', '\r\n')}`;
	expect(parseWhole(file).fields.title).toBe('一条路径');
});

describe('of what is wrong it says the line, the step, and what was expected', () => {
	test.each([
		[
			'an unknown key',
			{ task: '    tasks: 两人一组。' },
			['16 path-fields Step 1 (第一步): Unrecognized key: "tasks".'],
		],
		[
			'groups that are not understood',
			{ task: '    groups: 三人一组' },
			[
				'16 path-fields Step 1 (第一步), groups: Expected words like “3至4人一组，5分钟，每组汇报30秒”.',
			],
		],
		[
			'a quiz without an answer',
			{ licence: 'licence: CC BY 4.0\nquiz: [{ question: 问？ }]' },
			['9 path-fields quiz.0.answer: Invalid input: expected string, received undefined.'],
		],
		[
			'an unknown key of the path',
			{ licence: 'licence: CC BY 4.0\nrights: 无' },
			['9 path-fields Unrecognized key: "rights".'],
		],
		[
			'a step without passages',
			{ passages: '    passages: []' },
			['13 path-fields Step 1 (第一步), passages: Too small: expected array to have >=1 items.'],
		],
		[
			'a step that is empty',
			{
				stepTitle: '  - {}',
				minutes: '',
				passages: '',
				introduction: '',
				questions: '',
				task: '',
				notes: '',
			},
			['title', 'minutes', 'passages', 'introduction', 'questions', 'notes'].map(
				(key) =>
					`11 path-fields Step 1, ${key}: Invalid input: expected ${
						{ minutes: 'number', passages: 'array', questions: 'array' }[key] ?? 'string'
					}, received undefined.`,
			),
		],
		[
			'a path without steps',
			{
				steps: 'steps: []',
				stepTitle: '',
				minutes: '',
				passages: '',
				introduction: '',
				questions: '',
				task: '',
				notes: '',
			},
			['10 path-fields steps: Too small: expected array to have >=1 items.'],
		],
		[
			'minutes that are text',
			{ minutes: '    minutes: 五' },
			['12 path-fields Step 1 (第一步), minutes: Invalid input: expected number, received string.'],
		],
		[
			'no minutes at all',
			{ minutes: '    minutes: 0' },
			['12 path-fields Step 1 (第一步), minutes: Too small: expected number to be >=1.'],
		],
		[
			'a pin that is no hash',
			{ passages: '    passages: [gb/346/ins/8/p1]\n    pins: { gb/346/ins/8/p1: sha256-12 }' },
			[
				'14 path-fields Step 1 (第一步), pins.gb/346/ins/8/p1: Invalid string: must match pattern /^sha256-[0-9a-f]{64}$/.',
			],
		],
		[
			'a level that is none',
			{ level: 'level: 容易' },
			['5 path-fields level: Invalid option: expected one of "入门"|"进阶"|"高级".'],
		],
		[
			'text that is too long for a field',
			{ introduction: `    introduction: ${'长'.repeat(10_001)}` },
			[
				'14 path-fields Step 1 (第一步), introduction: Too big: expected string to have <=10000 characters.',
			],
		],
		[
			'a key given twice',
			{ author: 'author: 甲\nauthor: 乙' },
			['8 path-yaml Map keys must be unique.'],
		],
		[
			'an alias, which makes much of little',
			{ author: 'author: *a' },
			['7 path-yaml Unexpected alias "*a".'],
		],
	])('%s', (_name, replaced, expected) => {
		expect(reportOf(pathFile(replaced))).toEqual(expected);
	});

	test('a second step of the same title', () => {
		const [head = '', step = ''] = pathFile().split('steps:\n');
		const body = step.slice(0, step.indexOf('---'));
		expect(reportOf(`${head}steps:\n${body}${step}`)).toEqual([
			'21 path-title Step 2 has the title of step 1: 第一步.',
		]);
	});

	test.each([
		['', 'nothing'],
		['title: 一条路径\n', 'no line of "---"'],
		['前言\n---\ntitle: 一条路径\n---\n', 'something before the fields'],
		['---\ntitle: 一条路径\n', 'fields without an end'],
	])('a file that is %j: %s', (file) => {
		expect(reportOf(file)).toEqual([
			'1 path-fields The file does not begin with fields between two lines of "---".',
		]);
	});

	test('a megabyte of text', () => {
		expect(reportOf(pathFile() + '长'.repeat(1_000_000))).toEqual([
			`0 path-size The file has ${String(pathFile().length + 1_000_000)} characters, at most 200000 are read.`,
		]);
	});

	test.each(['Turin', '都灵', 'a--b', '../a', 'a b', '', 'adapt'])(
		'a name that is no address: %j',
		(name) => {
			expect(reportOf(pathFile(), name)).toEqual([
				`0 path-name The name "${name}" cannot be a part of an address.`,
			]);
		},
	);
});

test('keeps code as text', () => {
	const code = '<script>alert(1)</script>{process.exit(1)}';
	const file = pathFile({ introduction: `    introduction: '${code}'` }).replace(
		'结语。',
		`import x from 'x'\n\n${code}`,
	);
	const { fields, closing } = parseWhole(file);
	expect(fields.steps[0]?.introduction).toBe(code);
	expect(closing).toEqual(["import x from 'x'", code]);
});

describe('toParagraphs', () => {
	test.each([
		['甲\n乙', ['甲乙'], 'a line break in Chinese is none'],
		['a\nb', ['a b'], 'between words it is a space'],
		['甲\n \n乙', ['甲', '乙'], 'an empty line with a blank parts as well'],
		[' \n\n', [], 'nothing gives nothing'],
	])('%j gives %j: %s', (text, expected) => {
		expect(toParagraphs(text)).toEqual(expected);
	});
});
