import type { Element } from 'hast';
import { pagesOf } from '../../model/contents.ts';
import type { RenderContext } from '../passage/render-context.ts';
import { collectCorrections } from '../../archive/paths/passage-notes.ts';
import type { Passage, ReadingPath } from '../../archive/paths/path.ts';
import { renderCorrectionNote } from '../passage/render-correction.ts';
import type { PassageContext } from './path-setting.ts';
import { partNamespace } from '../../archive/paths/read-notes.ts';
import { renderPart } from './render-path-part.ts';
import { settleReadNotes, type SettledNotes } from './settle-read-notes.ts';
import { documentNamespace, separateIds } from './separate-ids.ts';

const NONE: SettledNotes = { notes: new Map(), form: 'off-paper' };

/**
 * Returns the parts of a passage as they stand in their document. `namespace` tells it from the other passages of
 * the page; it begins every id in them. `settled` says which notes its step reads for themselves.
 */
export function renderPathPassage(
	{ document, parts }: Passage,
	namespace: string,
	{ base, held }: PassageContext,
	settled = NONE,
): Element[] {
	const context: RenderContext = {
		base,
		held,
		documentId: document.id,
		setting: 'page',
		pages: pagesOf(document),
	};
	return parts.map((part, index) => {
		const passage = partNamespace(namespace, index);
		const tree = separateIds(renderPart(part, document, context), {
			passage,
			document: documentNamespace(document.id),
		});
		return settleReadNotes(tree, { document: document.id, namespace: passage }, settled);
	});
}

/** Returns what the signs after corrected words in the passages of a path open, each once. */
export function renderPathCorrections({ steps }: ReadingPath): Element[] {
	const passages = steps.flatMap((step) => step.passages);
	return collectCorrections(passages).map(({ document, correction, number }) =>
		renderCorrectionNote(correction, number, `${documentNamespace(document.id)}-`),
	);
}
