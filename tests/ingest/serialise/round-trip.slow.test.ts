import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialiseDocument } from '../../../src/ingest/serialise/serialise-document.ts';
import type { ArchiveDocument, Footnote, Inline, Table } from '../../../src/model/document.ts';
import {
	item,
	link,
	makeDocument,
	mark,
	paragraph,
	prose,
	reference,
	text,
} from '../../fixtures/make-document.ts';
import { table, unnumbered } from '../../fixtures/whole-document.ts';
import { toDocumentTree } from '../../../src/model/to-passage-tree.ts';
import { readMdxFile } from '../../markdown/parse-mdx.ts';
import { HOSTILE_WORDS } from './hostile-text.ts';
import { plainTree } from './plain-tree.ts';
import { printDocument } from './print-document.ts';
import { serialiseByMdast } from './mdast-serialiser.ts';
import { readMdx } from './read-mdx.ts';

/** Contents, one for each place of a document in which text can stand. */
interface Contents {
	label: string;
	subtitle: Inline[];
	purpose: Inline[];
	summary: Inline[];
	heading: Inline[];
	prose: Inline[];
	item: Inline[];
	title: Inline[];
	boxed: Inline[];
	caption: Inline[];
	footnote: Inline[];
	text: Inline[];
	cell: Inline[];
	name: Inline[];
}

const tableOf = (fragment: string, { title, cell }: Contents): Table => ({
	...table(fragment, title),
	rows: [
		[
			{ content: cell, header: true, columns: 1, rows: 2 },
			{ content: [], header: false, columns: 1, rows: 1 },
		],
		[{ content: cell, header: false, columns: 3, rows: 1 }],
	],
});

function documentOf(contents: Contents): ArchiveDocument {
	const { label, footnote } = contents;
	const blocks = [prose(...contents.prose), item('p1-a', label, ...contents.item)];
	return makeDocument({
		front: {
			title: [],
			subtitle: contents.subtitle,
			purpose: [contents.purpose, contents.purpose],
			summary: [{ label, content: contents.summary }],
		},
		body: [
			{
				type: 'heading',
				fragment: 'h1',
				level: 2,
				content: contents.heading,
				firstParagraph: 1,
				first: 'p1',
			},
			paragraph(1, ...blocks),
			{
				type: 'box',
				fragment: 'box1',
				title: contents.title,
				blocks: [prose(...contents.boxed), item('box1-1', '-', ...contents.boxed)],
				after: 1,
			},
			{ type: 'figure', fragment: 'fig1', caption: contents.caption, blocks: [], after: 1 },
			unnumbered('text1', ...contents.text),
			tableOf('table1', contents),
		],
		parts: [
			{
				name: { kind: 'annex', number: 'b' },
				fragment: 'annexb',
				label: contents.name,
				title: contents.title,
				body: [
					{ ...paragraph(1, ...blocks), fragment: 'annexb-p1' },
					{
						...paragraph(1, prose(...contents.prose)),
						fragment: 'annexb-p1.1',
						inserted: { suffix: '.1', label },
					},
					unnumbered('annexb-text1', ...contents.text),
					tableOf('annexb-table1', contents),
				],
				footnotes: [1, 2].map((number) => ({
					fragment: `annexb-fn${String(number)}`,
					number,
					content: footnote,
					citedAt: 'annexb-p1',
					lines: [[1, 1]],
				})),
				lines: [],
			},
		],
		footnotes: [
			...[1, 2].map((number): Footnote => ({
				fragment: `fn${String(number)}`,
				number,
				content: footnote,
				citedAt: 'p1',
				lines: [[1, 1]],
			})),
			...['i', '①', '(一)', '1.'].map((mark, index): Footnote => ({
				fragment: `en${String(index + 1)}`,
				number: index + 1,
				label: mark,
				content: footnote,
				citedAt: 'p1',
				lines: [[1, 1]],
			})),
		],
	});
}

/** Text without content leaves no trace in a file, and needs none. */
const withText = (texts: readonly string[]) => texts.filter((line) => !line.endsWith('│'));

function expectRoundTrip(document: ArchiveDocument): void {
	const mdx = serialiseDocument(document);
	expect(mdx).toBe(serialiseByMdast(document));
	const read = readMdx(mdx);
	expect(read.foreign).toEqual([]);
	expect(withText(read.texts)).toEqual(withText(printDocument(document)));
	// As the site reads it, and renders it.
	expect(plainTree(readMdxFile(mdx))).toEqual(plainTree(toDocumentTree(document)));
}

const everywhere = (content: Inline[], label: string): Contents => ({
	label,
	subtitle: content,
	purpose: content,
	summary: content,
	heading: content,
	prose: content,
	item: content,
	title: content,
	boxed: content,
	caption: content,
	footnote: content,
	text: content,
	cell: content,
	name: content,
});

describe('a hostile word in every place is text', () => {
	test.each(HOSTILE_WORDS)('%j', (word) => {
		expectRoundTrip(documentOf(everywhere([text(word)], word)));
		expectRoundTrip(documentOf(everywhere([text(`文 ${word} 文`)], `文${word}`)));
		expectRoundTrip(documentOf(everywhere([mark(1), text(word), mark(2)], word)));
		expectRoundTrip(
			documentOf(everywhere([reference(`${word}文`, 'GB.1/2', 'gb/1/2'), text(word)], word)),
		);
	});
});

const hostileText = fc
	.array(fc.oneof(fc.constantFrom(...HOSTILE_WORDS), fc.string({ maxLength: 4 })), {
		minLength: 1,
		maxLength: 4,
	})
	.map((words) => words.join(''));

/** Words that stand in a component are never white space alone. */
const namedText = hostileText.map((words) => `${words}文`);

const named: fc.Arbitrary<Inline> = fc.oneof(
	namedText.map(text),
	namedText.map((raw) => reference(raw, 'GB.1/2', 'gb/1/2')),
	namedText.map((raw) => reference(raw, 'GB.1/2', null)),
	namedText.map((raw) => link(raw, 'https://ilo.org/a?b=c&d')),
);

const corrected = fc
	.tuple(named, fc.constantFrom(0, 1))
	.map(([inline, correction]): Inline => ({ ...inline, correction }));

const inline = fc.oneof(hostileText.map(text), fc.constantFrom(mark(1), mark(2)), named, corrected);

const content = fc.array(inline, { minLength: 1, maxLength: 4 });

test('generated documents read back as they are', () => {
	const contents: fc.Arbitrary<Contents> = fc.record({
		label: hostileText,
		subtitle: content,
		purpose: content,
		summary: content,
		heading: content,
		prose: content,
		item: content,
		title: content,
		boxed: content,
		caption: content,
		footnote: content,
		text: content,
		cell: content,
		name: content,
	});
	fc.assert(
		fc.property(contents, (generated) => {
			expectRoundTrip(documentOf(generated));
		}),
		{ seed: 1919, numRuns: 300 },
	);
});
