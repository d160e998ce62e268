import { collectContents } from '../../src/schemas/contents.ts';
import type { ArchiveDocument, Finding } from '../../src/schemas/document.ts';
import type { SourceLine } from '../ingest/line.ts';

/** Proves that each piece of text in the model is what stands in the source at its place; a difference is a finding. */
export function provePieces(document: ArchiveDocument, lines: readonly SourceLine[]): Finding[] {
	const pieces = collectContents(document).flatMap(({ content }) =>
		content.flatMap((inline) => inline.pieces),
	);
	return pieces.flatMap(({ value, span }): Finding[] => {
		const printed = lines[span.line - 1]?.text.slice(span.from, span.to);
		if (printed === value) return [];
		return [
			{
				rule: 'text-not-as-printed',
				severity: 'error',
				line: span.line,
				message: `The document reads “${value}”, the source “${printed ?? ''}”.`,
				hint: 'This is a fault of the ingestion, not of the source: mend scripts/ingest.',
			},
		];
	});
}
