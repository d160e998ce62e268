import { listFaulty, readPaths } from '../src/archive/paths/load-paths.ts';
import { findMisplaced, LOCK, unreleasedIn } from '../src/ingest/addresses/address-lock.ts';
import { compareDocuments } from '../src/ingest/write/compare.ts';
import type { IngestedSource } from '../src/ingest/ingest-document.ts';
import { ingestSources } from '../src/ingest/ingest-sources.ts';
import { makeFinding } from '../src/ingest/rules.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { formatFindings } from '../src/model/format-findings.ts';
import { publishedOf, requireLedger } from '../src/ingest/write/release-addresses.ts';
import { formatLedgerTable } from './report/ledger-table.ts';
import { createProgress, type Progress } from './report/progress.ts';

/** Returns how many characters of each source have which role; that each has one was proved by ingestion. */
function tabulate(sources: readonly IngestedSource[]): string {
	const rows = sources.flatMap(({ document, ledger }) =>
		document === null ? [] : [{ id: document.id, table: ledger }],
	);
	return formatLedgerTable(rows);
}

/**
 * Proves the ledger, the addresses and the reading paths of the archive under `root`: ingestion does the first two,
 * and whatever it cannot prove is an error. Returns the exit code.
 */
export async function runCheck({
	root,
	progress,
}: {
	root: string;
	progress: Progress;
}): Promise<number> {
	try {
		const ingested = await ingestSources(root, { linesMode: 'compare' });
		const { sources, documents, lock, redirects } = ingested;
		await compareDocuments(root, sources);
		progress.line(tabulate(sources));
		requireLedger(lock, publishedOf(ingested));
		const misplaced = findMisplaced(lock);
		if (misplaced !== null) {
			progress.line(
				formatFindings(LOCK, [
					makeFinding('lock-order', misplaced.line, { found: misplaced.found }),
				]),
			);
			return 1;
		}
		progress.line('Every character of the sources has one role; every published address resolves.');
		const waiting = unreleasedIn(lock).length;
		if (waiting > 0) {
			progress.line(
				`${String(waiting)} addresses are not published yet: \`npm run release\` does it.`,
			);
		}
		const held = new Map(documents.map((document) => [document.id, document]));
		const paths = await readPaths(root, (id) => held.get(id), redirects);
		const reports = listFaulty(paths);
		for (const { file, findings } of paths) {
			for (const { rule, line, message } of findings) {
				if (rule === 'path-moved') progress.line(`${file}:${String(line)}: ${message}`);
			}
		}
		for (const { file, findings } of reports) progress.line(formatFindings(file, findings));
		if (reports.length > 0) return 1;
		progress.line('Every passage of the reading paths stands as it was pinned.');
		return 0;
	} catch (error) {
		if (!(error instanceof SourcesError)) throw error;
		progress.line(error.message);
		return 1;
	}
}

if (import.meta.main) {
	process.exitCode = await runCheck({ root: process.cwd(), progress: createProgress() });
}
