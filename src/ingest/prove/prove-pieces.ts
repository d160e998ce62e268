import { collectContents } from '../../model/contents.ts';
import type { ArchiveDocument, Finding } from '../../model/document.ts';
import type { SourceLine } from '../read/line.ts';
import { makeFinding } from '../rules.ts';

/** Proves that each piece of text in the model is what stands in the source at its place; a difference is a finding. */
export function provePieces(document: ArchiveDocument, lines: readonly SourceLine[]): Finding[] {
	const pieces = collectContents(document).flatMap(({ content }) =>
		content.flatMap((inline) => inline.pieces),
	);
	return pieces.flatMap(({ value, span }): Finding[] => {
		const printed = lines[span.line - 1]?.text.slice(span.from, span.to);
		if (printed === value) return [];
		const values = { found: value, expected: printed ?? '' };
		return [makeFinding('text-not-as-printed', span.line, values)];
	});
}
