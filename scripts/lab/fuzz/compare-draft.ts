import assert from 'node:assert/strict';
import type { ArchiveDocument, Block, Inline } from '../../../src/model/document.ts';
import { inlineText, paragraphsOf } from '../../../src/model/text.ts';
import type { Draft, DraftParagraph } from './grammar.ts';
import { headingText } from './print-draft.ts';

const squeeze = (text: string) => text.replaceAll(/\s/gu, '');

const describeBlock = (block: Block) => ({
	label: block.type === 'item' ? block.label : null,
	text: squeeze(inlineText(block.content)),
});

const marksOf = (content: readonly Inline[]) =>
	content.flatMap((inline) => (inline.type === 'mark' ? [inline.footnote] : []));

/** Returns what a reading gives, in the form that `expectReading` has. */
function describeReading({ symbol, metadata, front, body, footnotes }: ArchiveDocument) {
	return {
		symbol,
		title: squeeze(metadata.title.value),
		session: metadata.session?.value ?? null,
		agendaItem: metadata.agendaItem?.value ?? null,
		sectionCode: metadata.sectionCode?.value ?? null,
		place: metadata.place?.value ?? null,
		body: metadata.body?.value ?? null,
		purpose: squeeze(front.purpose.map(inlineText).join('')),
		headings: body.flatMap((part) =>
			part.type === 'heading' ? [squeeze(inlineText(part.content))] : [],
		),
		paragraphs: paragraphsOf(body).map(({ number, blocks }) => ({
			number,
			blocks: blocks.map(describeBlock),
			marks: blocks.flatMap(({ content }) => marksOf(content)),
		})),
		notes: footnotes.map(({ number, content }) => ({
			number,
			text: squeeze(inlineText(content)),
		})),
	};
}

const expectParagraph = (
	{ runs, items, table }: DraftParagraph,
	index: number,
	manner: Draft['manner'],
) => ({
	number: index + 1,
	blocks: [
		{ label: null, text: squeeze(runs.map(({ text }) => text).join('')) },
		...items.map(({ label, text }) => ({ label, text: squeeze(text) })),
		...table.map((row) => ({ label: null, text: row.join(manner === 'markdown' ? '|' : '') })),
	],
	marks: runs.flatMap(({ note }) => note ?? []),
});

/** Returns what a reading of the print of a draft has to give. */
function expectReading(draft: Draft): ReturnType<typeof describeReading> {
	const { session, section, item, sections, notes } = draft;
	return {
		symbol: `GB.${String(session)}/${section}/${String(item)}`,
		title: squeeze(draft.title),
		session,
		agendaItem: item,
		sectionCode: section,
		place: '日内瓦',
		body: '理事会',
		purpose: squeeze(draft.purpose.map((text) => `${text}。`).join('')),
		headings: sections.map((part, index) => squeeze(headingText(draft, part, index))),
		paragraphs: sections
			.flatMap(({ paragraphs }) => paragraphs)
			.map((paragraph, index) => expectParagraph(paragraph, index, draft.manner)),
		notes: notes.map((text, index) => ({ number: index + 1, text: squeeze(text) })),
	};
}

/** Throws where the reading of the print of a draft is not the draft. */
export function compareReading(document: ArchiveDocument, draft: Draft): void {
	assert.deepEqual(describeReading(document), expectReading(draft));
}
