import type { ArchiveDocument, Block, Footnote, Inline } from '../../model/document.ts';
import { type Zone, zonesOf } from '../../model/contents.ts';
import { inlineText } from '../../model/text.ts';

/** One text of a document, on a line of its own, with the place it stands in. */
export interface PlacedText {
	/** Fragment of the place: `p12`, `front`, `box1`, or `fn3` for a note whose mark stands in none. */
	place: string;
	/** Number of the note that holds the text; null where the place itself does. */
	footnote: number | null;
	content: readonly Inline[];
	/** What stands before the mark of a note in the text that carries it; empty elsewhere. */
	lead: string;
}

const blockTexts = (place: string, blocks: readonly Block[]): PlacedText[] =>
	blocks.map(({ content }) => ({ place, footnote: null, content, lead: '' }));

function collectLeads(texts: readonly PlacedText[]): Map<number, string> {
	const leads = new Map<number, string>();
	for (const { content } of texts) {
		for (const [index, inline] of content.entries()) {
			if (inline.type !== 'mark' || leads.has(inline.footnote)) continue;
			leads.set(inline.footnote, inlineText(content.slice(0, index)));
		}
	}
	return leads;
}

function noteText({ fragment, number, citedAt, content }: Footnote, lead: string): PlacedText {
	const place = citedAt ?? fragment;
	return { place, footnote: number, content, lead };
}

/** Returns the texts of a body or a part, and of its notes. */
function collectZone({ body, footnotes }: Zone): PlacedText[] {
	const texts = body.flatMap((part): PlacedText[] => {
		if (part.type === 'heading' || part.type === 'figure') return [];
		if (part.type !== 'table') return blockTexts(part.fragment, part.blocks);
		return part.rows
			.flat()
			.map(({ content }) => ({ place: part.fragment, footnote: null, content, lead: '' }));
	});
	const leads = collectLeads(texts);
	return [...texts, ...footnotes.map((note) => noteText(note, leads.get(note.number) ?? ''))];
}

/** Returns the texts of a document that name others: front matter, body, parts and notes; headings and captions name themselves. */
export function collectTexts(document: ArchiveDocument): PlacedText[] {
	const { purpose, summary } = document.front;
	const opening = [...purpose, ...summary.map(({ content }) => content)].map(
		(content): PlacedText => ({ place: 'front', footnote: null, content, lead: '' }),
	);
	return [...opening, ...zonesOf(document).flatMap(collectZone)];
}
