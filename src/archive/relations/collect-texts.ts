import type { ArchiveDocument, Block, Footnote, Inline } from '../../model/document.ts';
import { noteNameOf } from '../../model/addressing/place.ts';
import { type Zone, zonesOf } from '../../model/contents.ts';
import { inlineText } from '../../model/text.ts';

/** One text of a document, on a line of its own, with the place it stands in. */
export interface PlacedText {
	/** Fragment of the place: `p12`, `front`, `box1`, or `fn3` for a note whose mark stands in none. */
	place: string;
	/** Name of the note, `fn3`, that holds the text; null where the place itself does. */
	note: string | null;
	content: readonly Inline[];
	/** What stands before the mark of a note in the text that carries it; empty elsewhere. */
	lead: string;
}

const blockTexts = (place: string, blocks: readonly Block[]): PlacedText[] =>
	blocks.map(({ content }) => ({ place, note: null, content, lead: '' }));

function collectLeads(texts: readonly PlacedText[]): Map<string, string> {
	const leads = new Map<string, string>();
	for (const { content } of texts) {
		for (const [index, inline] of content.entries()) {
			if (inline.type !== 'mark' || leads.has(inline.note)) continue;
			leads.set(inline.note, inlineText(content.slice(0, index)));
		}
	}
	return leads;
}

function noteText({ fragment, citedAt, content }: Footnote, lead: string): PlacedText {
	const place = citedAt ?? fragment;
	return { place, note: noteNameOf(fragment), content, lead };
}

/** Returns the texts of a body or a part, and of its notes. */
function collectZone({ body, footnotes }: Zone): PlacedText[] {
	const texts = body.flatMap((part): PlacedText[] => {
		if (part.type === 'heading' || part.type === 'figure') return [];
		if (part.type !== 'table') return blockTexts(part.fragment, part.blocks);
		return part.rows
			.flat()
			.map(({ content }) => ({ place: part.fragment, note: null, content, lead: '' }));
	});
	const leads = collectLeads(texts);
	return [
		...texts,
		...footnotes.map((note) => noteText(note, leads.get(noteNameOf(note.fragment)) ?? '')),
	];
}

/** Returns the texts of a document that name others: front matter, body, parts and notes; headings and captions name themselves. */
export function collectTexts(document: ArchiveDocument): PlacedText[] {
	const { purpose, summary } = document.front;
	const opening = [...purpose, ...summary.map(({ content }) => content)].map(
		(content): PlacedText => ({ place: 'front', note: null, content, lead: '' }),
	);
	return [...opening, ...zonesOf(document).flatMap(collectZone)];
}
