import { findInstruments } from '../../citations/find/find-instruments.ts';
import { findSdg } from '../../citations/find/find-sdg.ts';
import { mapContents, type TextParts } from '../../model/contents.ts';
import type { BodyPart, Mentions } from '../../model/document.ts';
import { blocksText } from '../../model/text.ts';
import { annotateReferences } from './annotate-references.ts';

/** Returns the instruments and Sustainable Development Goals that text names, in the order printed. */
function collectMentions(text: string): Mentions {
	return {
		instruments: findInstruments(text).map(({ kind, number }) => ({ kind, number })),
		sdg: findSdg(text).map(({ code }) => code),
	};
}

/** Returns the parts of a document with references set apart, and with the mentions of each paragraph and text. */
export function annotateParts(parts: TextParts): TextParts {
	const annotated = mapContents(parts, annotateReferences);
	const mention = (part: BodyPart): BodyPart =>
		part.type === 'paragraph' || part.type === 'text'
			? { ...part, mentions: collectMentions(blocksText(part.blocks)) }
			: part;
	return {
		...annotated,
		body: annotated.body.map(mention),
		parts: annotated.parts.map((division) => ({
			...division,
			body: division.body.map(mention),
		})),
	};
}
