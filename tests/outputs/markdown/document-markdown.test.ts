import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { formatMarkdown } from '../../../src/outputs/markdown/document-markdown.ts';
import { listApiPassages } from '../../../src/outputs/data/passages.ts';
import type { ArchiveDocument, Inline } from '../../../src/model/document.ts';
import { HOSTILE, hostileDocument } from '../../fixtures/hostile-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';
import { HOSTILE_WORDS } from '../../ingest/serialise/hostile-text.ts';

const SITE = { site: 'https://archive.example', base: '/kb/' };

const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

/** Returns the words of a node, a line a paragraph. */
function textOf(node: Nodes): string {
	if (node.type === 'paragraph') return node.children.map(textOf).join('');
	if ('children' in node) return node.children.map(textOf).join('\n');
	return 'value' in node ? node.value : node.type;
}

/** Returns what a reader of the Markdown finds at each address. */
function readPlaces(markdown: string): Map<string, string> {
	const { children } = parse(markdown);
	return new Map(
		children.flatMap((node, at) => {
			const before = children[at - 1];
			if (node.type !== 'blockquote' || before?.type !== 'paragraph') return [];
			const [link] = before.children;
			return link?.type === 'link' ? [[link.url, textOf(node)]] : [];
		}),
	);
}

const withoutSpace = (text: string) => text.replaceAll(/\s+/gu, '');

/** A document of which one paragraph says this. */
function saying(words: string): ArchiveDocument {
	const content: Inline[] = [
		{ type: 'text', pieces: [{ value: words, span: { line: 1, from: 0, to: words.length } }] },
	];
	return {
		...smallDocument,
		body: smallDocument.body.map((part) =>
			part.type === 'paragraph' && part.number === 1
				? { ...part, blocks: [{ type: 'prose', content }] }
				: part,
		),
	};
}

test.each([
	['a small document', smallDocument],
	['one of hostile text', { ...hostileDocument, id: 'gb/346/ins/9' }],
])('every passage reads back at its address: %s', (_, document) => {
	const places = readPlaces(formatMarkdown(document, SITE));
	const passages = listApiPassages(document, SITE);
	expect(passages.length).toBeGreaterThan(0);
	for (const { url, text } of passages) {
		const read = places.get(new URL(url, SITE.site).href);
		expect(withoutSpace(read ?? '')).toBe(withoutSpace(text));
	}
});

const readFirst = (words: string) =>
	readPlaces(formatMarkdown(saying(words), SITE)).get(
		'https://archive.example/kb/gb/346/ins/8/p1/',
	);

test.each(
	[
		'*强调*',
		'_下划_线',
		'<b>',
		'# 标题',
		'1. 其一',
		'1) 其一',
		'- 项',
		'+ 项',
		'> 引',
		'[a](b)',
		'`码`',
		'&amp;',
		'&#42;',
		'    缩进',
		'~~~',
		'===',
		'---',
		'\\*',
		'![a](b)',
		'<https://a.example>',
		'[a]: /b',
		'2022.',
		'10)',
	].map((words) => [words]),
)('no sign of Markdown means anything in a text: %s', (words) => {
	expect(readFirst(words)).toBe(words);
});

test('text of any signs reads back', () => {
	// What no parser keeps: control characters, and ends of lines, which are white space.
	// eslint-disable-next-line no-control-regex -- they are what is meant
	const UNKEPT = /[\0-\x08\v\f\x0E-\x1F\x7F]/gu;
	const words = fc
		.array(fc.oneof(fc.constantFrom(...HOSTILE_WORDS, HOSTILE), fc.string({ maxLength: 8 })), {
			minLength: 1,
			maxLength: 6,
		})
		.map((parts) => parts.join(''))
		.filter((text) => text.trim() !== '');
	fc.assert(
		fc.property(words, (text) => {
			const kept = text.replaceAll(UNKEPT, '').replaceAll(/\r\n?|\n/gu, ' ');
			fc.pre(kept.trim() !== '');
			expect(withoutSpace(readFirst(text) ?? '')).toBe(withoutSpace(kept));
		}),
		{ numRuns: 30 },
	);
});
