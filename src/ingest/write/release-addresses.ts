import {
	findDroppedAddresses,
	findNewAddresses,
	formatAddressLock,
	LOCK,
	type LockEntry,
	readAddressLock,
	unreleasedIn,
} from '../addresses/address-lock.ts';
import type { IngestedSources } from '../ingest-sources.ts';
import { makeFinding } from '../rules.ts';
import { SourcesError } from '../sources/sources-error.ts';
import { compareDocuments } from './compare.ts';
import { writeTransaction } from './transaction.ts';
import type { OnStep } from './transaction/plan.ts';
import type { Published } from '../addresses/collect-addresses.ts';

/** Returns what of an archive has addresses. */
export function publishedOf({ documents, paths, manifest }: IngestedSources): Published {
	return { documents, paths, withdrawn: (manifest.withdrawn ?? []).map(({ id }) => id) };
}

/** Throws where the ledger is not that of the archive: an address is missing in it, or one that nothing answers to stands in it. */
export function requireLedger(lock: readonly LockEntry[], published: Published): void {
	const missing = findNewAddresses(lock, published);
	const superfluous = findDroppedAddresses(lock, published);
	const findings = [
		...(missing[0] === undefined
			? []
			: [makeFinding('lock-incomplete', 0, { found: missing[0], count: missing.length })]),
		...(superfluous[0] === undefined
			? []
			: [makeFinding('lock-superfluous', 0, { found: superfluous[0], count: superfluous.length })]),
	];
	if (findings.length > 0) throw new SourcesError([{ file: LOCK, findings }]);
}

/** Throws where an address of the ledger is not published. */
export function requireReleased(lock: readonly LockEntry[]): void {
	const waiting = unreleasedIn(lock);
	const [found] = waiting;
	if (found === undefined) return;
	const finding = makeFinding('lock-unreleased', 0, { found, count: waiting.length });
	throw new SourcesError([{ file: LOCK, findings: [finding] }]);
}

/**
 * Marks every address of the archive under `root` as published on an ISO day, all or none, and returns those that were
 * not before. Throws `SourcesError` where `content/documents` is not what the sources give, the ledger not that of the
 * archive, or another command wrote since it was read.
 */
export async function releaseAddresses(
	root: string,
	ingested: IngestedSources,
	day: string,
	onStep?: OnStep,
): Promise<string[]> {
	const { sources, lock } = ingested;
	await compareDocuments(root, sources);
	requireLedger(lock, publishedOf(ingested));
	const waiting = unreleasedIn(lock);
	if (waiting.length === 0) return [];
	const text = formatAddressLock(
		lock.map(({ address, released }) => ({ address, released: released ?? day })),
	);
	const findChanged = async () =>
		formatAddressLock(await readAddressLock(root)) === formatAddressLock(lock) ? null : LOCK;
	await writeTransaction(root, new Map([[LOCK, text]]), { onStep, findChanged });
	return waiting;
}
