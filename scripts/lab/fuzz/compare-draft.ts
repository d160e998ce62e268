import { noteNumber } from '../../../src/model/addressing/place.ts';
import assert from 'node:assert/strict';
import { type Zone, zonesOf } from '../../../src/model/contents.ts';
import type { ArchiveDocument, Block, Inline } from '../../../src/model/document.ts';
import { inlineText, rowsText, titleText } from '../../../src/model/text.ts';
import type { Draft, DraftParagraph } from './grammar.ts';
import { appendixLabel, headingText } from './print-draft.ts';

export const squeeze = (text: string) => text.replaceAll(/\s/gu, '');

const describeBlock = (block: Block) => ({
	label: block.type === 'item' ? block.label : null,
	text: squeeze(inlineText(block.content)),
});

const marksOf = (content: readonly Inline[]) =>
	content.flatMap((inline) => (inline.type === 'mark' ? [noteNumber(inline.note)] : []));

/** What stands in a body or in an appendix, in the order printed. */
export type Stretch =
	| { heading: string }
	| { text: string }
	| { table: string }
	| { number: number; blocks: ReturnType<typeof describeBlock>[]; marks: number[] };

interface ZoneReading {
	name: string;
	title: string;
	stretches: Stretch[];
	notes: { number: number; text: string }[];
}

/** Returns what a reading gives of the body or of an appendix. */
export function describeZone({ division, body, footnotes }: Zone): ZoneReading {
	return {
		name: division === null ? '' : inlineText(division.label),
		title: division === null ? '' : squeeze(titleText(division.title)),
		stretches: body.map((part): Stretch => {
			switch (part.type) {
				case 'heading':
					return { heading: squeeze(inlineText(part.content)) };
				case 'table':
					return { table: squeeze(rowsText(part)) };
				case 'paragraph':
					return {
						number: part.number,
						blocks: part.blocks.map(describeBlock),
						marks: part.blocks.flatMap(({ content }) => marksOf(content)),
					};
				case 'text':
				case 'box':
				case 'figure':
					return {
						text: part.blocks
							.map(describeBlock)
							.map(({ text }) => text)
							.join(''),
					};
			}
		}),
		notes: footnotes.map(({ number, content }) => ({
			number,
			text: squeeze(inlineText(content)),
		})),
	};
}

/** Returns what a reading gives, in the form that `expectReading` has. */
function describeReading(document: ArchiveDocument) {
	const { symbol, metadata, front } = document;
	return {
		symbol,
		title: squeeze(metadata.title.value),
		session: metadata.session?.value ?? null,
		agendaItem: metadata.agendaItem?.value ?? null,
		sectionCode: metadata.sectionCode?.value ?? null,
		place: metadata.place?.value ?? null,
		body: metadata.body?.value ?? null,
		purpose: squeeze(front.purpose.map(inlineText).join('')),
		zones: zonesOf(document).map(describeZone),
	};
}

const expectParagraph = ({ runs, items, table }: DraftParagraph, index: number): Stretch[] => [
	{
		number: index + 1,
		blocks: [
			{ label: null, text: squeeze(runs.map(({ text }) => text).join('')) },
			...items.map(({ label, text }) => ({ label, text: squeeze(text) })),
		],
		marks: runs.flatMap(({ note }) => note ?? []),
	},
	...(table.length === 0 ? [] : [{ table: squeeze(table.flat().join('')) }]),
];

const expectOpening = (opening: string | null): Stretch[] =>
	opening === null ? [] : [{ text: squeeze(opening) }];

const expectNotes = (notes: readonly string[]) =>
	notes.map((text, index) => ({ number: index + 1, text: squeeze(text) }));

/** Returns what a reading of the print of a draft has to give. */
function expectReading(draft: Draft): ReturnType<typeof describeReading> {
	const { session, section, item, sections, notes, appendices } = draft;
	let count = 0;
	const body = sections.flatMap((part, index): Stretch[] => {
		const paragraphs = part.paragraphs.flatMap((paragraph, at) =>
			expectParagraph(paragraph, count + at),
		);
		count += part.paragraphs.length;
		const heading = squeeze(headingText(draft, part, index));
		return [{ heading }, ...expectOpening(part.opening), ...paragraphs];
	});
	return {
		symbol: `GB.${String(session)}/${section}/${String(item)}`,
		title: squeeze(draft.title.join('')),
		session,
		agendaItem: item,
		sectionCode: section,
		place: '日内瓦',
		body: '理事会',
		purpose: squeeze(draft.purpose.map((text) => `${text}。`).join('')),
		zones: [
			{ name: '', title: '', stretches: body, notes: expectNotes(notes) },
			...appendices.map((appendix, index) => ({
				name: appendixLabel(index),
				title: squeeze(appendix.title),
				stretches: [
					...expectOpening(appendix.opening),
					...appendix.paragraphs.flatMap(expectParagraph),
				],
				notes: expectNotes(appendix.notes),
			})),
		],
	};
}

/** Throws where the reading of the print of a draft is not the draft. */
export function compareReading(document: ArchiveDocument, draft: Draft): void {
	assert.deepEqual(describeReading(document), expectReading(draft));
}
