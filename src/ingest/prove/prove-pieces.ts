import { collectContents } from '../../model/contents.ts';
import type { ArchiveDocument, Finding } from '../../model/document.ts';
import type { SourceLine } from '../read/line.ts';
import { makeFinding } from '../rules.ts';

/** Proves that each piece of text in the model is what stands in the source at its place; a difference is a finding. */
export function provePieces(document: ArchiveDocument, lines: readonly SourceLine[]): Finding[] {
	const findings: Finding[] = [];
	for (const { content } of collectContents(document)) {
		for (const { pieces } of content) {
			for (const { value, span } of pieces) {
				const printed = lines[span.line - 1]?.text.slice(span.from, span.to);
				if (printed === value) continue;
				const values = { found: value, expected: printed ?? '' };
				findings.push(makeFinding('text-not-as-printed', span.line, values));
			}
		}
	}
	return findings;
}
