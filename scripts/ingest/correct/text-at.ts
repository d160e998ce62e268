import type { ArchiveDocument } from '../../../src/schemas/document.ts';
import { blocksText, frontText, inlineText } from '../../../src/schemas/text.ts';

/** Returns the text of a place by its fragment (`p12`, `p61-a`, `fn3`, `h7`, `front` …); null where there is none. */
export function textAt(
	{ front, body, footnotes }: Pick<ArchiveDocument, 'front' | 'body' | 'footnotes'>,
	fragment: string,
): string | null {
	if (fragment === 'front') return frontText(front);
	const footnote = footnotes.find((note) => note.fragment === fragment);
	if (footnote !== undefined) return inlineText(footnote.content);
	for (const part of body) {
		if (part.type === 'heading') {
			if (part.fragment === fragment) return inlineText(part.content);
			continue;
		}
		if (part.fragment === fragment) {
			const title = part.type === 'box' ? part.title : part.type === 'figure' ? part.caption : [];
			return [inlineText(title), blocksText(part.blocks)].filter(Boolean).join('\n');
		}
		const item = part.blocks.find((block) => block.type === 'item' && block.fragment === fragment);
		if (item !== undefined) return inlineText(item.content);
	}
	return null;
}
