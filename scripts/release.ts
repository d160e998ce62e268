import { parseArgs } from 'node:util';
import { LOCK } from '../src/ingest/addresses/address-lock.ts';
import { ingestSources } from '../src/ingest/ingest-sources.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { compareDocuments } from '../src/ingest/write/compare.ts';
import {
	publishedOf,
	releaseAddresses,
	requireLedger,
	requireReleased,
} from '../src/ingest/write/release-addresses.ts';
import type { OnStep } from '../src/ingest/write/transaction/plan.ts';
import { parseAddress } from '../src/model/addressing/address.ts';
import { createProgress, type Progress } from './report/progress.ts';
import { today } from './report/today.ts';

interface ReleaseCommand {
	root: string;
	progress: Progress;
	/** ISO day of the publication. */
	day: string;
	/** True where nothing is marked, and what is not published yet is an error. */
	isCheck?: boolean;
	onStep?: OnStep | undefined;
}

/** Returns a line for each document and path, with how many addresses of it were published. */
function describeReleased(addresses: readonly string[]): string[] {
	const groups = Map.groupBy(addresses, (address) => parseAddress(address)?.document ?? address);
	return [...groups].map(([id, { length }]) => `  ${id}: ${String(length)} addresses`);
}

/**
 * Marks what the ledger of addresses holds as published, or with `isCheck` fails where something is not. Returns the
 * exit code; on an error nothing is written.
 */
export async function runRelease({
	root,
	progress,
	day,
	isCheck = false,
	onStep,
}: ReleaseCommand): Promise<number> {
	try {
		const ingested = await ingestSources(root);
		if (isCheck) {
			await compareDocuments(root, ingested.sources);
			requireLedger(ingested.lock, publishedOf(ingested));
			requireReleased(ingested.lock);
			progress.line('Every address of the archive is published.');
			return 0;
		}
		const released = await releaseAddresses(root, ingested, day, onStep);
		for (const line of describeReleased(released)) progress.line(line);
		progress.line(
			released.length === 0
				? 'Every address was published before; nothing has changed.'
				: `${String(released.length)} addresses are published as of ${day} and hold from now on. Commit ${LOCK}.`,
		);
		return 0;
	} catch (error) {
		if (!(error instanceof SourcesError)) throw error;
		progress.line(error.message);
		if (!isCheck) progress.line(error.outcome);
		return 1;
	}
}

if (import.meta.main) {
	const progress = createProgress();
	try {
		const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
		process.exitCode = await runRelease({
			root: process.cwd(),
			progress,
			day: today(),
			isCheck: values.check,
		});
	} catch (error) {
		progress.line(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
