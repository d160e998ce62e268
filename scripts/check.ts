import { findLostAddresses, readAddressLock } from './ingest/address-lock.ts';
import { buildLedger } from './check/build-ledger.ts';
import { formatLedgerTable } from './check/format-ledger-table.ts';
import { proveLedger } from './check/prove-ledger.ts';
import { provePieces } from './check/prove-pieces.ts';
import { compareDocuments } from './ingest/compare.ts';
import { ingestSources } from './ingest/ingest-sources.ts';
import { SOURCES, SourcesError } from './ingest/read-sources.ts';
import { formatFindings } from './report/findings.ts';
import { createProgress, type Progress } from './report/progress.ts';

/** Proves the ledger and the addresses of the archive under `root`. Returns the exit code. */
export async function runCheck({
	root,
	progress,
}: {
	root: string;
	progress: Progress;
}): Promise<number> {
	try {
		const { sources, documents } = await ingestSources(root);
		await compareDocuments(root, documents);
		const proofs = sources.map(({ entry, document, lines }) => {
			if (document === null) throw new Error(`${entry.file} was not ingested.`);
			const ledger = proveLedger(lines, buildLedger(document, lines));
			const findings = [...ledger.findings, ...provePieces(document, lines)];
			return { id: document.id, file: entry.file, table: ledger.value, findings };
		});
		progress.line(formatLedgerTable(proofs.map(({ id, table }) => ({ id, table }))));
		const faults = proofs.filter(({ findings }) => findings.length > 0);
		for (const { file, findings } of faults)
			progress.line(formatFindings(`${SOURCES}/${file}`, findings));
		const lost = findLostAddresses(await readAddressLock(root), documents);
		for (const address of lost) progress.line(`The published address ${address} leads nowhere.`);
		if (faults.length > 0 || lost.length > 0) return 1;
		progress.line('Every character of the sources has one role; every published address resolves.');
		return 0;
	} catch (error) {
		if (!(error instanceof SourcesError)) throw error;
		for (const { file, findings } of error.reports) {
			progress.line(formatFindings(`${SOURCES}/${file}`, findings));
		}
		return 1;
	}
}

if (import.meta.main) {
	process.exitCode = await runCheck({ root: process.cwd(), progress: createProgress() });
}
