import type { ArchiveDocument, Finding } from '../../../src/schemas/document.ts';
import type { ClassifiedLine } from '../line.ts';
import { buildLedger } from './build-ledger.ts';
import { proveLedger } from './prove-ledger.ts';
import { provePieces } from './prove-pieces.ts';

/** Returns what of a source stands nowhere in its document, twice, or otherwise than printed; none is the proof. */
export function proveDocument(
	document: ArchiveDocument,
	lines: readonly ClassifiedLine[],
): Finding[] {
	return [
		...proveLedger(lines, buildLedger(document, lines)).findings,
		...provePieces(document, lines),
	];
}
