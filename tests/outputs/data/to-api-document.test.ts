import { describe, expect, test } from 'vitest';
import { toApiDocument } from '../../../src/outputs/data/to-api-document.ts';
import { makeDocument, paragraph, piece, prose, text } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

const context = { base: '/', held: new Set(['gb/346/ins/8', 'gb/346/pfa/1']) };
const data = toApiDocument(smallDocument, context);

/** Keys as the public contract prints them. */
const KEYS = [
	...[
		'id',
		'symbol',
		'title',
		'body',
		'session',
		'sessionDates',
		'place',
		'section',
		'sectionCode',
	],
	...['segment', 'agendaItem', 'date', 'originalLanguage', 'authorUnit', 'origin', 'purpose'],
	...['summary', 'draftDecisions', 'source', 'headings', 'paragraphs', 'footnotes', 'front'],
	...['boxes', 'figures', 'corrections', 'findings', 'language', 'genre', 'meetings', 'parts'],
	...['texts', 'tables', 'notices', 'decisions', 'versions'],
];

const PARAGRAPH_KEYS = [
	...[
		'number',
		'label',
		'id',
		'url',
		'text',
		'html',
		'section',
		'items',
		'footnotes',
		'references',
	],
	...['mentions', 'lines', 'pages'],
];

test('has the keys of the contract, in its order', () => {
	expect(Object.keys(data)).toEqual(KEYS);
	expect(Object.keys(data.paragraphs[0] ?? {})).toEqual(PARAGRAPH_KEYS);
});

test.each([
	['a field of the text', data.session, 346],
	['a field that nothing tells', data.place, null],
	[
		'the origins of the fields that are not null',
		data.origin,
		{
			title: 'text',
			body: 'text',
			session: 'text',
			sectionCode: 'symbol',
			agendaItem: 'text',
			date: 'manifest',
		},
	],
	['the purpose as text', data.purpose, ['请理事会注意GB.341/INS/7']],
	['the summary by label', data.summary, { 财政影响: '无。', 相关文件: 'GB.346/PFA/1。' }],
	[
		'the source without the address of the authentic text',
		data.source,
		{
			file: '000_a.txt',
			sha256: 'a'.repeat(64),
			lines: 90,
			format: 'text',
			pages: null,
			pageNumbers: null,
			pagesFile: null,
		},
	],
	[
		'ids of headings',
		data.headings.map(({ id, firstParagraph }) => [id, firstParagraph]),
		[
			['gb/346/ins/8/h1', 1],
			['gb/346/ins/8/h2', 2],
		],
	],
	[
		'notes, one of them cited by a caption',
		data.footnotes.map(({ id, citedIn }) => [id, citedIn]),
		[
			['gb/346/ins/8/fn1', 1],
			['gb/346/ins/8/fn2', 2],
			['gb/346/ins/8/fn3', null],
		],
	],
	[
		'the front without the subtitle, which is no field of it',
		data.front,
		{
			text: '进展情况\n请理事会注意GB.341/INS/7\n无。\nGB.346/PFA/1。',
			references: [
				{ raw: 'GB.341/INS/7', canonical: 'GB.341/INS/7', target: 'gb/341/ins/7' },
				{ raw: 'GB.346/PFA/1', canonical: 'GB.346/PFA/1', target: 'gb/346/pfa/1' },
			],
		},
	],
	[
		'a box, its title apart',
		data.boxes,
		[{ id: 'gb/346/ins/8/box1', title: '专项计划', text: '计划旨在：\n其一。', after: 2 }],
	],
	[
		'a figure, whose caption is all its text',
		data.figures,
		[{ id: 'gb/346/ins/8/fig1', caption: '图1 重要性', text: '图1 重要性', images: [], after: 2 }],
	],
	[
		'findings without severity and hint',
		data.findings,
		[{ rule: 'paragraph-sequence', line: 14, message: 'Unexpected paragraph 3.' }],
	],
])('gives %s', (_, given, expected) => {
	expect(given).toEqual(expected);
});

describe('a paragraph', () => {
	const [first, second, third] = data.paragraphs;

	test('has its text without number and marks', () => {
		expect(first?.text).toBe('理事会第340届会议讨论了GB340/PFA/2，见网页。');
	});

	test('has html whose marks and links lead to the site from anywhere', () => {
		expect(first?.html).toBe(
			'<p>理事会第340<sup class="mark"><a href="/gb/346/ins/8/#fn1" aria-label="脚注1">1</a></sup>' +
				'届会议讨论了<a class="reference not-held" href="/gb/340/pfa/2/">GB340/PFA/2</a>，见' +
				'<a class="link" href="https://www.ilo.org/" rel="noopener">网页</a>。</p>',
		);
	});

	test('has its page as url, and the headings over it', () => {
		expect([second?.url, second?.section]).toEqual(['/gb/346/ins/8/p2/', ['一. 背景', '概况']]);
	});

	test('has bullets without their sign and letters with it', () => {
		expect([second?.text, third?.text]).toEqual([
			'包括：\n第一；\n第二。',
			'理事会：\n(a) 注意到报告。',
		]);
		expect([second?.items[1], third?.items[0]]).toEqual([
			{ label: '-', id: 'gb/346/ins/8/p2-2', text: '第二。' },
			{ label: '(a)', id: 'gb/346/ins/8/p3-a', text: '注意到报告。' },
		]);
	});

	test('has the notes, mentions and lines of its own', () => {
		expect(first).toMatchObject({
			footnotes: [1],
			references: [{ raw: 'GB340/PFA/2', canonical: 'GB.340/PFA/2', target: 'gb/340/pfa/2' }],
			mentions: { instruments: [{ kind: 'convention', number: 87 }], sdg: ['8.7'] },
			lines: [
				[10, 11],
				[14, 14],
			],
		});
	});

	test('keeps a mention whole that a correction parts, and two mentions two', () => {
		const part = { type: 'reference', canonical: 'GB.340/PFA/2', target: 'gb/340/pfa/2' } as const;
		const [parted] = toApiDocument(
			makeDocument({
				body: [
					paragraph(
						1,
						prose(
							{ ...part, pieces: [piece('GB340')], correction: 0 },
							{ ...part, pieces: [piece('/PFA/2')] },
							text('和'),
							{ ...part, pieces: [piece('GB.340/PFA/2')] },
							{ ...part, pieces: [piece('GB.340/PFA/2')] },
						),
					),
				],
			}),
			context,
		).paragraphs;
		expect(parted?.references.map(({ raw }) => raw)).toEqual([
			'GB340/PFA/2',
			'GB.340/PFA/2',
			'GB.340/PFA/2',
		]);
	});
});

test('puts every link under the base path', () => {
	const { paragraphs } = toApiDocument(smallDocument, { ...context, base: '/kb' });
	expect(paragraphs[0]?.url).toBe('/kb/gb/346/ins/8/p1/');
	expect(paragraphs[0]?.html).toContain('href="/kb/gb/346/ins/8/#fn1"');
	expect(paragraphs[0]?.html).toContain('href="/kb/gb/340/pfa/2/"');
});

test('joins the values of a label that is printed twice', () => {
	const document = makeDocument({
		front: {
			...makeDocument().front,
			summary: ['甲', '乙'].map((value) => ({ label: '__proto__', content: [text(value)] })),
		},
	});
	expect(JSON.stringify(toApiDocument(document, context).summary)).toBe('{"__proto__":"甲\\n乙"}');
});
