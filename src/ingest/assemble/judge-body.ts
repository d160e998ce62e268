import { zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, Finding } from '../../model/document.ts';
import { makeFinding } from '../rules.ts';

/** Returns an error for a document without any text behind its first page: such a source is no document of this archive. */
export function judgeBody(parts: Pick<ArchiveDocument, 'body' | 'footnotes' | 'parts'>): Finding[] {
	const hasText = zonesOf(parts).some(({ body }) => body.some(({ type }) => type !== 'heading'));
	return hasText ? [] : [makeFinding('no-paragraph', 0)];
}
