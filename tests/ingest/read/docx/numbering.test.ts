import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/ingest/read/docx/number-formats.ts';
import { readDocx } from '../../../../src/ingest/read/docx/read-docx.ts';
import { definition, docx, inList, level, list, p, styled } from './make-docx.ts';

/** Returns the labels of paragraphs, each given as its list and level, or as its style. */
function label(
	numbering: string,
	places: readonly (readonly [number, number] | string)[],
	styles = '',
): (string | undefined)[] {
	const body = places
		.map((place) =>
			typeof place === 'string' ? p('文', styled(place)) : p('文', inList(place[0], place[1])),
		)
		.join('');
	const { value } = readDocx(docx(body, { numbering, styles }), {});
	return value.map(({ autoLabel }) => autoLabel);
}

const THREE = [
	level(0, 'decimal', '%1.'),
	level(1, 'lowerLetter', '(%2)'),
	level(2, 'lowerRoman', '(%3)'),
];
const start = (at: number, value: number) =>
	`<w:lvlOverride w:ilvl="${String(at)}"><w:startOverride w:val="${String(value)}"/></w:lvlOverride>`;

describe('numbers count as Word counts them', () => {
	test.each([
		[
			'levels begin anew under each of the level over them',
			definition(1, ...THREE) + list(1, 1),
			[
				[1, 0],
				[1, 1],
				[1, 1],
				[1, 2],
				[1, 0],
				[1, 1],
				[1, 2],
			],
			['1.', '(a)', '(b)', '(i)', '2.', '(a)', '(i)'],
		],
		[
			'two lists of one definition count on',
			definition(1, ...THREE) + list(1, 1) + list(2, 1),
			[
				[1, 0],
				[2, 0],
				[1, 0],
			],
			['1.', '2.', '3.'],
		],
		[
			'two definitions count apart',
			definition(1, ...THREE) + definition(2, ...THREE) + list(1, 1) + list(2, 2),
			[
				[1, 0],
				[2, 0],
				[1, 0],
			],
			['1.', '1.', '2.'],
		],
		[
			'a start of its own begins anew once',
			definition(1, ...THREE) + list(1, 1) + list(2, 1, start(0, 5)),
			[
				[1, 0],
				[1, 0],
				[2, 0],
				[2, 0],
				[1, 0],
			],
			['1.', '2.', '5.', '6.', '7.'],
		],
		[
			'a list that is first met on a lower level goes on with the numbers over it',
			definition(1, ...THREE) + list(1, 1) + list(2, 1, start(0, 1) + start(1, 1)),
			[
				[1, 0],
				[1, 0],
				[2, 1],
				[2, 0],
			],
			['1.', '2.', '(a)', '3.'],
		],
		[
			'a level that never begins anew',
			definition(
				1,
				level(0, 'upperRoman', '%1.'),
				level(1, 'decimal', '%2.', { more: '<w:lvlRestart w:val="0"/>' }),
			) + list(1, 1),
			[
				[1, 0],
				[1, 1],
				[1, 0],
				[1, 1],
			],
			['I.', '1.', 'II.', '2.'],
		],
		[
			'a level that begins anew under the outermost only',
			definition(
				1,
				level(0, 'decimal', '%1'),
				level(1, 'decimal', '%1.%2'),
				level(2, 'decimal', '[%3]', { more: '<w:lvlRestart w:val="1"/>' }),
			) + list(1, 1),
			[
				[1, 0],
				[1, 1],
				[1, 2],
				[1, 1],
				[1, 2],
				[1, 0],
				[1, 2],
			],
			['1', '1.1', '[1]', '1.2', '[2]', '2', '[1]'],
		],
		[
			'a level in other words for one list',
			definition(1, ...THREE) +
				list(
					1,
					1,
					`<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第 %1 条', { start: 3 })}</w:lvlOverride>`,
				),
			[
				[1, 0],
				[1, 0],
			],
			['第 3 条', '第 4 条'],
		],
		[
			'a level of which none stands over it',
			definition(1, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) + list(1, 1),
			[
				[1, 1],
				[1, 1],
			],
			['1.1', '1.2'],
		],
		[
			'legal numbers are all in digits',
			definition(
				1,
				level(0, 'upperRoman', '%1.'),
				level(1, 'decimal', '%1.%2', { more: '<w:isLgl/>' }),
			) + list(1, 1),
			[
				[1, 0],
				[1, 1],
			],
			['I.', '1.1'],
		],
		[
			'a list that is switched off, or not there',
			definition(1, ...THREE) + list(1, 1),
			[
				[0, 0],
				[9, 0],
				[1, 0],
				[1, 8],
			],
			[undefined, undefined, '1.', undefined],
		],
		[
			'a definition without text sets nothing, and counts',
			definition(1, level(0, 'none', ''), level(1, 'decimal', '%2)')) + list(1, 1),
			[
				[1, 0],
				[1, 1],
			],
			[undefined, '1)'],
		],
		[
			'bullets by their font',
			definition(
				1,
				'<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>',
				'<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>',
			) + list(1, 1),
			[
				[1, 0],
				[1, 1],
			],
			['•', '◦'],
		],
		[
			'a definition that names itself',
			'<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' + list(1, 1),
			[[1, 0]],
			[undefined],
		],
	] as const)('%s', (_, numbering, places, expected) => {
		expect(label(numbering, places)).toEqual(expected);
	});

	test('a style puts its paragraphs on the level that names it', () => {
		const styles =
			'<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
			'<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>';
		const numbering =
			definition(
				1,
				level(0, 'chineseCountingThousand', '%1、', { more: '<w:pStyle w:val="A"/>' }),
				level(1, 'decimal', '（%2）', { more: '<w:pStyle w:val="B"/>' }),
			) + list(1, 1);
		expect(label(numbering, ['A', 'B', 'B', 'A'], styles)).toEqual([
			'一、',
			'（1）',
			'（2）',
			'二、',
		]);
	});

	test('a definition by the style of another', () => {
		const styles =
			'<w:style w:type="numbering" w:styleId="L"><w:name w:val="l"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
		const numbering =
			'<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' +
			`<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>${level(0, 'decimal', '%1)')}</w:abstractNum>` +
			list(1, 1) +
			list(2, 2);
		expect(
			label(
				numbering,
				[
					[1, 0],
					[2, 0],
				],
				styles,
			),
		).toEqual(['1)', '2)']);
	});

	test('a form that is not known is an error, in digits', () => {
		const numbering = definition(1, level(0, 'hebrew1', '%1.')) + list(1, 1);
		const { value, findings } = readDocx(docx(p('文', inList(1)), { numbering }), {});
		expect(value[0]?.autoLabel).toBe('1.');
		expect(findings.map(({ rule }) => rule)).toEqual(['word-number-format']);
	});
});

test.each([
	['decimal', 12, '12'],
	['decimalZero', 7, '07'],
	['upperRoman', 1994, 'MCMXCIV'],
	['lowerRoman', 4, 'iv'],
	['upperLetter', 26, 'Z'],
	['lowerLetter', 27, 'aa'],
	['lowerLetter', 53, 'aaa'],
	['ordinal', 11, '11th'],
	['ordinal', 22, '22nd'],
	['chineseCounting', 10, '十'],
	['chineseCounting', 21, '二十一'],
	['chineseCountingThousand', 15, '十五'],
	['chineseCountingThousand', 105, '一百零五'],
	['chineseCountingThousand', 110, '一百一十'],
	['chineseCountingThousand', 2020, '二千零二十'],
	['japaneseCounting', 12, '十二'],
	['ideographDigital', 20, '二〇'],
	['ideographTraditional', 3, '丙'],
	['ideographZodiac', 1, '子'],
	['chineseLegalSimplified', 12, '壹拾贰'],
	['decimalFullWidth', 12, '１２'],
	['decimalEnclosedCircle', 20, '⑳'],
	['decimalEnclosedCircle', 21, '㉑'],
	['decimalEnclosedParen', 3, '⑶'],
	['decimalEnclosedFullstop', 3, '⒊'],
	['ideographEnclosedCircle', 2, '㊁'],
	['numberInDash', 3, '- 3 -'],
	['none', 3, ''],
	['decimal', 0, '0'],
	['lowerLetter', 0, '0'],
	['nothing', 1, null],
])('%s writes %i as %s', (format, value, expected) => {
	expect(formatNumber(value, format)).toBe(expected);
});
