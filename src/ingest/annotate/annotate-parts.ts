import { findInstruments } from '../../citations/find/find-instruments.ts';
import { findSdg } from '../../citations/find/find-sdg.ts';
import { mapContents, type TextParts } from '../../model/contents.ts';
import type { Mentions } from '../../model/document.ts';
import { blocksText } from '../../model/text.ts';
import { annotateReferences } from './annotate-references.ts';

/** Returns the instruments and Sustainable Development Goals that text names, in the order printed. */
function collectMentions(text: string): Mentions {
	return {
		instruments: findInstruments(text).map(({ kind, number }) => ({ kind, number })),
		sdg: findSdg(text).map(({ code }) => code),
	};
}

/** Returns the parts of a document with references set apart, and with the mentions of each paragraph. */
export function annotateParts(parts: TextParts): TextParts {
	const annotated = mapContents(parts, annotateReferences);
	const body = annotated.body.map((part) =>
		part.type === 'paragraph'
			? { ...part, mentions: collectMentions(blocksText(part.blocks)) }
			: part,
	);
	return { ...annotated, body };
}
