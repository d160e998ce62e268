import type { ArchiveDocument } from '../../model/document.ts';
import type { ClassifiedLine, Outcome } from '../read/line.ts';
import { buildLedger } from './build-ledger.ts';
import { type LedgerTable, proveLedger } from './prove-ledger.ts';
import { provePieces } from './prove-pieces.ts';

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
