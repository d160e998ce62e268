import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { serialiseDocument } from '../../../src/ingest/serialise/serialise-document.ts';
import { hostileDocument } from '../../fixtures/hostile-document.ts';
import {
	item,
	makeDocument,
	mark,
	paragraph,
	prose,
	reference,
	text,
} from '../../fixtures/make-document.ts';
import { table, unnumbered, wholeDocument } from '../../fixtures/whole-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';
import type { Inline } from '../../../src/model/document.ts';
import { piecesOf, textOf } from '../inlines.ts';
import { serialiseByMdast } from './mdast-serialiser.ts';
import { printDocument } from './print-document.ts';
import { readMdx } from './read-mdx.ts';

const { documents } = await ingestSources(process.cwd());

describe('a file reads back as its document', () => {
	test.each(documents.map((document) => ({ id: document.id, document })))('$id', ({ document }) => {
		const read = readMdx(serialiseDocument(document));
		expect(read.foreign).toEqual([]);
		expect(read.texts).toEqual(printDocument(document));
	});

	test.each([
		['one of everything', smallDocument],
		['parts, tables and texts', wholeDocument],
		['hostile text everywhere', hostileDocument],
	])('%s', (_name, document) => {
		const read = readMdx(serialiseDocument(document));
		expect(read.foreign).toEqual([]);
		expect(read.texts).toEqual(printDocument(document));
	});
});

describe('a file is written as the serialisers of mdast write it', () => {
	test.each(
		[...documents, smallDocument, wholeDocument, hostileDocument].map((document) => ({ document })),
	)('$document.symbol', ({ document }) => {
		expect(serialiseDocument(document)).toBe(serialiseByMdast(document));
	});

	const link: Inline = { ...textOf('a'), type: 'link', url: 'https://ilo.org/a?b="c"' };
	test.each<[string, Inline[]]>([
		['nothing', []],
		['nothing that a parser keeps', [text('\0')]],
		['white space alone', [text(' ')]],
		['white space at the ends', [text(' 文 '), text(' ')]],
		['nothing behind white space', [text('文 '), text('\0')]],
		['nothing before a number', [text('\0'), text('1. 文')]],
		['a sign behind a mark', [mark(1), text('- 文')]],
		['a web address', [link, text('www.ilo.org')]],
		['corrected words across a reference', [text('文'), reference('GB.1/2', 'GB.1/2', 'gb/1/2')]],
	])('%s', (_name, content) => {
		const corrected = content.map((inline) => ({ ...inline, correction: 0 }));
		for (const line of [content, corrected, [text('文 '), ...corrected, text(' ')]]) {
			const document = makeDocument({
				front: {
					title: [],
					subtitle: line,
					purpose: [line, []],
					summary: [{ label: '', content: line }],
				},
				body: [
					{
						type: 'heading',
						fragment: 'h1',
						level: 1,
						content: line,
						firstParagraph: 1,
						first: 'p1',
					},
					paragraph(1, prose(...line), item('p1-a', '"(a)"', ...line)),
					{ type: 'box', fragment: 'box1', title: line, blocks: [], after: 1 },
					{ type: 'figure', fragment: 'fig1', caption: line, blocks: [prose(...line)], after: 1 },
					unnumbered('text1', ...line),
					{
						...table('table1', line),
						rows: [
							[line, line].map((cell) => ({ content: cell, header: true, columns: 2, rows: 1 })),
						],
					},
				],
				footnotes: [{ fragment: 'fn1', number: 1, content: line, citedAt: 'p1', lines: [[1, 1]] }],
			});
			expect(serialiseDocument(document)).toBe(serialiseByMdast(document));
		}
	});
});

test('the frontmatter holds id, symbol, the metadata that are known, and the source', () => {
	expect(readMdx(serialiseDocument(smallDocument)).frontmatter).toEqual({
		id: 'gb/346/ins/8',
		symbol: 'GB.346/INS/8',
		title: '进展情况',
		body: '理事会',
		session: 346,
		sectionCode: 'INS',
		agendaItem: 8,
		date: '2022-10-07',
		source: '000_a.txt',
	});
});

test('a value of the frontmatter is text, whatever it looks like', () => {
	const title = { value: '---\n"x": {y}: !!js/eval z # &a *a', origin: 'text' as const };
	const document = makeDocument({ metadata: { ...makeDocument().metadata, title } });
	expect(readMdx(serialiseDocument(document)).frontmatter).toMatchObject({ title: title.value });
});

describe('text that reads as Markdown or code where it is not escaped', () => {
	test.each([
		["import x from 'y'", '&#105;mport x from &#39;y&#39;', 'a line of code'],
		['export const a', '&#101;xport const a', 'the same'],
		['1. 正文', '&#49;. 正文', 'a number of a list'],
		['- 正文', '&#45; 正文', 'a bullet'],
		['# 正文', '&#35; 正文', 'a heading'],
		['> 正文', '&#62; 正文', 'a quotation'],
		['{a}', '&#123;a&#125;', 'an expression'],
		['<b>', '&#60;b&#62;', 'a tag'],
		['&amp;', '&#38;amp&#59;', 'a character reference'],
		['正文 a_b_c', '正文 a&#95;b&#95;c', 'emphasis'],
		['正文。', '正文。', 'Chinese stays readable'],
		['2022-2025 年(草案), 4.4%', '&#50;022-2025 年(草案), 4.4%', 'plain signs stay readable'],
	])('%s is written %s: %s', (value, written) => {
		const document = makeDocument({ body: [paragraph(1, prose(text(value)))] });
		expect(serialiseDocument(document)).toContain(`\n  ${written}\n`);
	});

	test('a mark stands between texts as in the sentence', () => {
		const document = makeDocument({
			body: [paragraph(1, prose(text('时间。'), mark(1), text(': 其目的')))],
		});
		expect(serialiseDocument(document)).toContain('\n  时间。[^1]&#58; 其目的\n');
	});
});

describe('a line break between two words is a space, also where a component ends', () => {
	const broken: Inline = {
		...reference('GB.1/2', 'GB.1/2', 'gb/1/2'),
		pieces: piecesOf('GB.1/\n2'),
	};

	test.each<[Inline[], string, string]>([
		[[textOf('use of\nthe fund')], '&#117;se of the fund', 'inside a run of text'],
		[[broken, textOf('and', 3)], '<Ref to="gb/1/2">GB.1/2</Ref> and', 'behind a reference'],
		[
			[textOf('见'), broken, textOf('号', 3)],
			'见<Ref to="gb/1/2">GB.1/2</Ref>号',
			'not in Chinese',
		],
		[[textOf('the fund'), mark(1), textOf('of', 2)], '&#116;he fund[^1] of', 'over a mark'],
		[[textOf('the fund'), textOf('s')], '&#116;he funds', 'not on one line'],
	])('%#: $1, $2', (content, written) => {
		const document = makeDocument({ body: [paragraph(1, prose(...content))] });
		expect(serialiseDocument(document)).toContain(`\n  ${written}\n`);
	});
});

test('the committed files are what ingestion gives', async () => {
	const folder = 'content/documents';
	const paths = (await readdir(folder, { recursive: true })).filter((path) =>
		path.endsWith('.mdx'),
	);
	expect(paths.map((path) => path.replaceAll('\\', '/')).sort()).toEqual(
		documents.map(({ id }) => `${id}.mdx`),
	);
	for (const document of documents) {
		const committed = await readFile(`${folder}/${document.id}.mdx`, 'utf8');
		expect(committed === serialiseDocument(document), document.id).toBe(true);
	}
});
