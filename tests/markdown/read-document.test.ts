import { describe, expect, test } from 'vitest';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { serialiseDocument } from '../../src/ingest/serialise/serialise-document.ts';
import { toDocumentTree } from '../../src/model/to-passage-tree.ts';
import {
	item,
	link,
	makeDocument,
	mark,
	paragraph,
	prose,
	reference,
	text,
} from '../fixtures/make-document.ts';
import { paragraphNode, proseNode, words } from '../fixtures/passage-nodes.ts';
import { smallDocument } from '../fixtures/small-document.ts';
import { readMdxFile } from './parse-mdx.ts';

const { documents } = await ingestSources(process.cwd());

describe('a file reads back as the tree that it was written from', () => {
	test.each([...documents, smallDocument].map((document) => ({ id: document.id, document })))(
		'$id',
		({ document }) => {
			expect(readMdxFile(serialiseDocument(document))).toEqual(toDocumentTree(document));
		},
	);

	const ref = reference('GB.1/2', 'GB.1/2', 'gb/1/2');
	test.each([
		['a reference alone on its line', [prose(ref)]],
		['two references and the space between them', [prose(ref, text(' '), ref)]],
		['two lines with nothing but references', [prose(ref), prose(ref)]],
		['a link alone in an item', [item('p1-a', '(a)', link('网页', 'https://ilo.org/'))]],
		['corrected words alone', [prose({ ...text('错字'), correction: 0 })]],
		['a mark alone', [prose(mark(1))]],
		['a mark behind a reference', [prose(ref, mark(1))]],
		['an item of two references alone', [item('p1-a', '(a)', ref, text('、'), ref)]],
		['straight quotes, two hyphens and three points', [prose(text('"行动十年"--2025...'))]],
		['white space that counts', [prose(text(' 文  文 '))]],
		['a bare address, which GFM would make a link', [prose(text('见www.ilo.org和gb@ilo.org。'))]],
		['text that is code', [prose(text('{process.exit()} <script>'), ref, text('export const a'))]],
	])('%s', (_name, blocks) => {
		const footnotes = [
			{ fragment: 'fn1', number: 1, content: [ref], citedAt: 'p1', lines: [] },
			{ fragment: 'fn2', number: 2, content: [text('注')], citedAt: null, lines: [] },
		];
		const document = makeDocument({ body: [paragraph(1, ...blocks)], footnotes });
		expect(readMdxFile(serialiseDocument(document))).toEqual(toDocumentTree(document));
	});
});

test('reads an empty title as one without words', () => {
	const { parts } = readMdxFile('<Box id="box1">\n  <Title />\n\n  文\n</Box>');
	expect(parts).toEqual([
		{ type: 'box', fragment: 'box1', children: [{ type: 'title', children: [] }, proseNode('文')] },
	]);
});

test('reads a figure with its caption first', () => {
	const { parts } = readMdxFile('<Figure id="fig1">\n  图1\n\n  说明\n</Figure>');
	expect(parts).toEqual([
		{ type: 'figure', fragment: 'fig1', children: [proseNode('图1'), proseNode('说明')] },
	]);
});

test('reads words of a correction across a reference as one', () => {
	const { parts } = readMdxFile(
		'<Paragraph n={2}>\n  甲<Corrected n={3}>乙<Ref to="gb/1/2">丙</Ref></Corrected>\n</Paragraph>',
	);
	const target = { type: 'reference' as const, target: 'gb/1/2', children: words('丙') };
	expect(parts).toEqual([
		paragraphNode(
			2,
			proseNode('甲', { type: 'corrected', number: 3, children: words('乙', target) }),
		),
	]);
});

test.each(['见www.ilo.org和gb@ilo.org', '~~文~~', '~文~', '| 甲 | 乙 |', '[ ] 文', '[^文'])(
	'reads %s as text, as it is printed',
	(printed) => {
		const { parts } = readMdxFile(`<Paragraph n={1}>\n  ${printed}\n</Paragraph>`);
		expect(parts).toEqual([paragraphNode(1, proseNode(printed))]);
	},
);

test('reads what stands before the text as no text, whatever it holds', () => {
	const mdx = "---\ntitle: '--- {1} <b>'\n---\n\n<Paragraph n={1}>\n  文\n</Paragraph>\n\n---\n";
	expect(() => readMdxFile(mdx)).toThrow(
		'content/documents/gb/346/ins/8.mdx:9:1: Unexpected thematicBreak',
	);
	expect(readMdxFile(mdx.slice(0, -4)).parts).toEqual([paragraphNode(1, proseNode('文'))]);
});

const REST =
	'a document holds elements of documents, text and notes. Run "npm run ingest", which writes it anew.';

describe('refuses what no document holds, with its place', () => {
	test.each([
		['{process.exit()}', 'mdxFlowExpression', '1:1-1:17', 'code on a line'],
		['文{process.exit()}文', 'mdxTextExpression', '1:2-1:18', 'code in a sentence'],
		["import a from 'node:fs'", 'mdxjsEsm', '1:1-1:24', 'an import'],
		['export const a = 1', 'mdxjsEsm', '1:1-1:19', 'an export'],
		['<script>文</script>', '<script>', '1:1-1:19', 'an element of HTML'],
		['<Evil />', '<Evil>', '1:1-1:9', 'a component of another name'],
		[
			'<Paragraph n={process.exit()}>\n  文\n</Paragraph>',
			'<Paragraph>',
			'1:1-3:13',
			'code as a number',
		],
		[
			'<Paragraph {...a}>\n  文\n</Paragraph>',
			'<Paragraph>',
			'1:1-3:13',
			'attributes that are code',
		],
		[
			'<Paragraph n={1} on="x">\n  文\n</Paragraph>',
			'<Paragraph>',
			'1:1-3:13',
			'one attribute too many',
		],
		['<Paragraph>\n  文\n</Paragraph>', '<Paragraph>', '1:1-3:13', 'one attribute too few'],
		['<Paragraph n>\n  文\n</Paragraph>', '<Paragraph>', '1:1-3:13', 'a number without its value'],
		['文', 'paragraph', '1:1-1:2', 'text in no paragraph'],
		['# 文', 'heading', '1:1-1:4', 'a heading of Markdown'],
		[
			'<Purpose>\n  文\n</Purpose>',
			'<Purpose>',
			'1:1-3:11',
			'a piece of the first page outside of it',
		],
		['<Paragraph n={1}>\n  *文*\n</Paragraph>', 'emphasis', '2:3-2:6', 'emphasis'],
		['<Paragraph n={1}>\n  - 文\n</Paragraph>', 'list', '2:3-2:6', 'a list of Markdown'],
		[
			'<Paragraph n={1}>\n  [文](https://ilo.org/)\n</Paragraph>',
			'link',
			'2:3-2:24',
			'a link of Markdown',
		],
		[
			'<Heading id="h1" level={1}>甲<Item id="a" label="b">文</Item></Heading>',
			'<Item>',
			'1:29-1:60',
			'a block in a sentence',
		],
		['<Paragraph n={1}>\n  {1 + 1}\n</Paragraph>', 'mdxFlowExpression', '2:3-2:10', 'code alone'],
		[
			'<Paragraph n={1}>\n  <Ref to="gb/1/2">文</Ref> {1 + 1}\n</Paragraph>',
			'mdxTextExpression',
			'2:28-2:35',
			'code behind a reference',
		],
		[
			'<Paragraph n={1}>\n  <Ref to="gb/1/2">\n  文\n  </Ref>\n</Paragraph>',
			'<Ref>',
			'2:3-4:9',
			'a reference that is a block',
		],
		['文[^a]\n\n[^a]: 注', 'footnoteReference', '1:2-1:6', 'a note with a name'],
	])('%j: %s at %s', (mdx, name, place) => {
		const [from = ''] = place.split('-');
		const message = `content/documents/gb/346/ins/8.mdx:${from}: Unexpected ${name}: ${REST}`;
		expect(() => readMdxFile(mdx)).toThrow(new Error(message));
	});
});

describe('names the place of what is no MDX', () => {
	test.each([
		['文 <!-- 注 -->', '1:4', 'a comment of HTML'],
		['文{', '1:3', 'an expression that is not closed'],
		['文 <2摄氏度', '1:4', 'a sign that opens no element'],
	])('%j at %s: %s', (mdx, place) => {
		expect(() => readMdxFile(mdx)).toThrow(`content/documents/gb/346/ins/8.mdx:${place}: `);
	});

	test('an element that is not closed', () => {
		const mdx = '---\nid: x\n---\n\n<Paragraph n={1}>\n  文\n';
		expect(() => readMdxFile(mdx)).toThrow(
			'content/documents/gb/346/ins/8.mdx: Expected a closing tag for `<Paragraph>` (5:1-5:18)',
		);
	});
});
