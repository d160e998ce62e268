import { noteNumber } from '../../src/model/addressing/place.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import type { ArchiveDocument, Inline } from '../../src/model/document.ts';
import {
	blocksText,
	blockText,
	frontText,
	inlineText,
	joinPieces,
	paragraphsOf, bodyNumber } from '../../src/model/text.ts';
import { GOLD_FILES, readGold, squeeze } from './gold-reading.ts';

const documents = new Map<string, ArchiveDocument>();

beforeAll(async () => {
	const archive = await ingestSources(process.cwd());
	for (const document of archive.documents) documents.set(document.id, document);
});

function documentOf(id: string): ArchiveDocument {
	const document = documents.get(id);
	if (document === undefined) throw new Error(`${id} was not ingested.`);
	return document;
}

const headingsOf = ({ body }: ArchiveDocument) => body.filter((part) => part.type === 'heading');

/** Every content of a document with the place it stands in, in the order of the gold reading. */
function placesOf(document: ArchiveDocument): { where: string; content: Inline[] }[] {
	const { front, body, footnotes } = document;
	const contents = [front.title, ...front.purpose, ...front.summary.map(({ content }) => content)];
	return [
		...contents.map((content) => ({ where: 'front', content })),
		...body.flatMap((part) =>
			part.type === 'heading' || part.type === 'table'
				? []
				: [{ where: part.fragment, content: part.blocks.flatMap(({ content }) => content) }],
		),
		...footnotes.map((note) => ({ where: note.fragment, content: note.content })),
	];
}

/** References by place: the order is that of each place, since notes are read where they are printed. */
const byPlace = <T extends { where: string }>(entries: readonly T[]) =>
	Object.fromEntries(Map.groupBy(entries, ({ where }) => where));

describe.each(GOLD_FILES)('$name, against a reading of the source by hand', (counts) => {
	const gold = readGold(counts.name);

	test('holds as many paragraphs, notes, headings and references as the client counted', () => {
		const document = documentOf(gold.id);
		const references = placesOf(document).flatMap(({ content }) =>
			content.filter((inline) => inline.type === 'reference'),
		);
		expect({
			name: counts.name,
			paragraphs: paragraphsOf(document.body).length,
			footnotes: document.footnotes.length,
			headings: headingsOf(document).length,
			references: references.length,
		}).toEqual(counts);
	});

	test('takes title, purpose, summary and draft decisions as printed', () => {
		const { front, decisions } = documentOf(gold.id);
		expect({
			purpose: front.purpose.map((content) => squeeze(inlineText(content))),
			summary: Object.fromEntries(
				front.summary.map(({ label, content }) => [squeeze(label), squeeze(inlineText(content))]),
			),
			draftDecisions: decisions.map(bodyNumber),
		}).toEqual({
			purpose: gold.purpose.map(squeeze),
			summary: Object.fromEntries(
				Object.entries(gold.summary).map(([label, value]) => [squeeze(label), squeeze(value)]),
			),
			draftDecisions: gold.draftDecisions,
		});
		expect(squeeze(frontText(front)).startsWith(squeeze(String(gold.metadata['title'])))).toBe(true);
	});

	test('takes metadata from the text where it is printed there', () => {
		const { metadata, symbol } = documentOf(gold.id);
		expect(symbol).toBe(gold.metadata['symbol']);
		for (const [name, printed] of Object.entries(gold.metadata)) {
			if (name === 'symbol') continue;
			const field = metadata[name as keyof typeof metadata];
			if (gold.notPrinted.includes(name) || printed === null) {
				expect(field?.origin, name).not.toBe('text');
			} else if (name === 'session') {
				expect(field, name).toEqual({ value: documentSession(gold.id), origin: 'text' });
			} else {
				const value = typeof field?.value === 'string' ? squeeze(field.value) : field?.value;
				const expected = typeof printed === 'string' ? squeeze(printed) : printed;
				expect({ value, origin: field?.origin }, name).toEqual({ value: expected, origin: 'text' });
			}
		}
	});

	test('has the headings with their levels and first paragraphs', () => {
		expect(
			headingsOf(documentOf(gold.id)).map(({ content, level, firstParagraph }) => ({
				text: squeeze(inlineText(content)),
				level,
				line: content[0]?.pieces[0]?.span.line,
				firstParagraph,
			})),
		).toEqual(
			gold.headings.map(({ text, level, line, firstParagraph }) => ({
				text: squeeze(text),
				level,
				line,
				firstParagraph,
			})),
		);
	});

	test('has every paragraph whole, with its lines, items, notes and headings over it', () => {
		const document = documentOf(gold.id);
		const headings = new Map(
			headingsOf(document).map(({ fragment, content }) => [fragment, squeeze(inlineText(content))]),
		);
		const read = paragraphsOf(document.body).map((paragraph) => {
			const text = squeeze(blocksText(paragraph.blocks));
			const items = paragraph.blocks.filter((block) => block.type === 'item');
			return {
				number: paragraph.number,
				lines: paragraph.lines.flatMap(([from, to]) =>
					Array.from({ length: to - from + 1 }, (_, index) => from + index),
				),
				start: text.slice(0, 12),
				end: text.slice(-12),
				items: items.map(({ label }) => label),
				itemStarts: items.map(({ content }) => squeeze(inlineText(content)).slice(0, 10)),
				footnotes: paragraph.blocks.flatMap(({ content }) =>
					content.flatMap((inline) => (inline.type === 'mark' ? [noteNumber(inline.note)] : [])),
				),
				section: paragraph.section.map((fragment) => headings.get(fragment)),
			};
		});
		expect(read).toEqual(
			gold.paragraphs.map((paragraph) => ({
				number: paragraph.number,
				lines: paragraph.lines,
				start: squeeze(paragraph.start),
				end: squeeze(paragraph.end),
				items: paragraph.items ?? [],
				itemStarts: (paragraph.itemStarts ?? []).map(squeeze),
				footnotes: paragraph.footnotes,
				section: paragraph.section.map(squeeze),
			})),
		);
	});

	test('has every footnote with its text and the paragraph that cites it', () => {
		expect(
			documentOf(gold.id).footnotes.map(({ number, lines, citedAt, content }) => ({
				number,
				line: lines[0]?.[0],
				citedIn: bodyNumber(citedAt ?? ''),
				text: squeeze(inlineText(content)),
			})),
		).toEqual(gold.footnotes.map((note) => ({ ...note, text: squeeze(note.text) })));
	});

	test('finds the documents that are mentioned, place by place', () => {
		const read = placesOf(documentOf(gold.id)).flatMap(({ where, content }) =>
			content.flatMap((inline) =>
				inline.type === 'reference'
					? [{ where, raw: squeeze(joinPieces(inline.pieces)), canonical: inline.canonical }]
					: [],
			),
		);
		const printed = gold.references.map((entry) => ({ ...entry, raw: squeeze(entry.raw) }));
		expect(byPlace(read)).toEqual(byPlace(printed));
	});

	test('finds instruments and Sustainable Development Goals by number', () => {
		const paragraphs = paragraphsOf(documentOf(gold.id).body);
		expect(
			paragraphs.flatMap(({ fragment, mentions }) =>
				mentions.instruments.map((instrument) => ({ where: fragment, ...instrument })),
			),
		).toEqual(gold.instruments.map(({ where, kind, number }) => ({ where, kind, number })));
		expect(
			paragraphs.flatMap(({ fragment, mentions }) =>
				mentions.sdg.map((code) => ({ where: fragment, code })),
			),
		).toEqual(gold.sdg.map(({ where, code }) => ({ where, code })));
	});

	test('keeps boxes and figures apart from the paragraphs around them', () => {
		const { body } = documentOf(gold.id);
		const boxes = body.filter((part) => part.type === 'box');
		expect(
			boxes.map(({ title, after, blocks }) => {
				const text = squeeze(blocks.map(blockText).join(''));
				return { title: squeeze(inlineText(title)), after, start: text.slice(0, 12), end: text.slice(-12) };
			}),
		).toEqual(
			gold.boxes.map(({ title, after, start, end }) => ({
				title: squeeze(title),
				after,
				start: squeeze(start),
				end: squeeze(end),
			})),
		);
		expect(
			body
				.filter((part) => part.type === 'figure')
				.map(({ caption, after }) => ({ caption: squeeze(inlineText(caption)), after })),
		).toEqual(gold.figures.map(({ caption, after }) => ({ caption: squeeze(caption), after })));
	});
});

/** Sessions by document: the mastheads print 第 346 届会议 and 第三十八届会议. */
function documentSession(id: string): number {
	return { 'gb/346/ins/8': 346, 'gb/340/pol/6': 340, 'gb/346/pfa/1': 346 }[id] ?? 38;
}

test('the readings name the 47 places where a page break or a block of notes cuts a paragraph', () => {
	const cuts = GOLD_FILES.flatMap(({ name }) => readGold(name).cuts);
	expect(cuts).toHaveLength(47);
});
