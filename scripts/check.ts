import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildArchive } from '../src/archive/documents/build-archive.ts';
import { createFindRevised } from '../src/archive/paths/find-revised.ts';
import { listFaulty, listNotes, readPaths } from '../src/archive/paths/load-paths.ts';
import {
	findMisplaced,
	LOCK,
	readAddressLock,
	unreleasedIn,
} from '../src/ingest/addresses/address-lock.ts';
import { compareDocuments } from '../src/ingest/write/compare.ts';
import type { IngestedSource } from '../src/ingest/ingest-document.ts';
import { ingestSources } from '../src/ingest/ingest-sources.ts';
import { makeFinding } from '../src/ingest/rules.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { formatFindings } from '../src/model/format-findings.ts';
import { publishedOf, requireLedger } from '../src/ingest/write/release-addresses.ts';
import { checkCopy, formatCopyReport } from './check-published/check-copy.ts';
import { verifyCopy } from './check-published/verify-copy.ts';
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
		const archive = buildArchive(documents);
		const paths = await readPaths(
			root,
			(id) => archive.find(id),
			redirects,
			createFindRevised(archive),
		);
		const reports = listFaulty(paths);
		for (const note of listNotes(paths)) progress.line(note);
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

/** Walks through the copy at an address, by the ledger under `root`. Returns the exit code. */
async function runSiteCheck(root: string, site: string, progress: Progress): Promise<number> {
	const ledger = await readAddressLock(root);
	const report = await checkCopy(
		site,
		ledger.map(({ address }) => address),
		{ progress },
	);
	progress.line(formatCopyReport(report));
	return report.faults.some(({ isError }) => isError) ? 1 : 0;
}

/** Proves a saved copy of a site or a kit by its list of files. Returns the exit code. */
function runCopyCheck(path: string, progress: Progress): number {
	const { isWhole, lines } = verifyCopy(path);
	for (const line of lines) progress.line(line);
	return isWhole ? 0 : 1;
}

if (import.meta.main) {
	const progress = createProgress();
	const root = process.cwd();
	try {
		const { values } = parseArgs({
			options: { site: { type: 'string' }, copy: { type: 'string' } },
		});
		if (values.site !== undefined) {
			process.exitCode = await runSiteCheck(root, values.site, progress);
		} else if (values.copy !== undefined) {
			process.exitCode = runCopyCheck(
				resolve(process.env['INIT_CWD'] ?? root, values.copy),
				progress,
			);
		} else {
			process.exitCode = await runCheck({ root, progress });
		}
	} catch (error) {
		progress.line(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
