import type { ArchiveDocument, Finding } from '../../model/document.ts';
import type { ClassifiedLine, Outcome, SourceLine } from '../read/line.ts';
import { buildLedger } from './build-ledger.ts';
import { type LedgerTable, proveLedger } from './prove-ledger.ts';
import { collectContents } from '../../model/contents.ts';
import { makeFinding } from '../rules.ts';

/**
 * Returns how many characters of a source have which role in its document, and what of it stands there nowhere, twice,
 * or otherwise than printed; no finding is the proof.
 */
export function proveDocument(
	document: ArchiveDocument,
	lines: readonly ClassifiedLine[],
): Outcome<LedgerTable> {
	const { value, findings } = proveLedger(lines, buildLedger(document, lines));
	return { value, findings: [...findings, ...provePieces(document, lines)] };
}

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
