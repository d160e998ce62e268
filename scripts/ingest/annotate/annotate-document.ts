import { findInstruments } from '../../../src/citations/find-instruments.ts';
import { findSdg } from '../../../src/citations/find-sdg.ts';
import type { Block, BodyPart, Footnote, Front, Mentions } from '../../../src/schemas/document.ts';
import { blocksText } from '../../../src/schemas/text.ts';
import { annotateReferences } from './annotate-references.ts';

const annotateBlock = <B extends Block>(block: B): B => ({
	...block,
	content: annotateReferences(block.content),
});

/** Returns the instruments and Sustainable Development Goals that text names, in the order printed. */
export function collectMentions(text: string): Mentions {
	return {
		instruments: findInstruments(text).map(({ kind, number }) => ({ kind, number })),
		sdg: findSdg(text).map(({ code }) => code),
	};
}

/** Returns one part of the body with its references and mentions set apart. Headings name no documents. */
export function annotatePart(part: BodyPart): BodyPart {
	switch (part.type) {
		case 'heading':
			return part;
		case 'paragraph': {
			const blocks = part.blocks.map(annotateBlock);
			return { ...part, blocks, mentions: collectMentions(blocksText(blocks)) };
		}
		case 'box':
			return { ...part, blocks: part.blocks.map(annotateBlock) };
		case 'figure':
			return { ...part, caption: annotateReferences(part.caption) };
	}
}

/** Returns a footnote with its references set apart. */
export function annotateFootnote(footnote: Footnote): Footnote {
	return { ...footnote, content: annotateReferences(footnote.content) };
}

/** Returns the front matter with its references set apart. */
export function annotateFront(front: Front): Front {
	return {
		...front,
		purpose: front.purpose.map(annotateReferences),
		summary: front.summary.map((field) => ({ ...field, content: annotateReferences(field.content) })),
	};
}
