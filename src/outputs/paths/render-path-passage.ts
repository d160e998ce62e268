import type { Element } from 'hast';
import type { RenderContext } from '../passage/render-context.ts';
import { collectCorrections } from '../../archive/paths/collect-corrections.ts';
import type { Passage, ReadingPath } from '../../archive/paths/path.ts';
import { renderCorrectionNote } from '../passage/render-correction.ts';
import type { PassageContext } from './passage-context.ts';
import { renderPart } from './render-path-part.ts';
import { documentNamespace, separateIds } from './separate-ids.ts';

/**
 * Returns the parts of a passage as they stand in their document. `namespace` tells it from the other passages of
 * the page; it begins every id in them.
 */
export function renderPathPassage(
	{ document, parts }: Passage,
	namespace: string,
	{ base, held }: PassageContext,
): Element[] {
	const context: RenderContext = { base, held, documentId: document.id, setting: 'page' };
	return parts.map((part, index) =>
		separateIds(renderPart(part, document, context), {
			passage: `${namespace}-${String(index + 1)}`,
			document: documentNamespace(document.id),
		}),
	);
}

/** Returns what the signs after corrected words in the passages of a path open, each once. */
export function renderPathCorrections({ steps }: ReadingPath): Element[] {
	const passages = steps.flatMap((step) => step.passages);
	return collectCorrections(passages).map(({ document, correction, number }) =>
		renderCorrectionNote(correction, number, `${documentNamespace(document.id)}-`),
	);
}
