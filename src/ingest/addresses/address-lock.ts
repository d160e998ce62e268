import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAddress } from '../../model/addressing/address.ts';
import { isPathId } from '../../model/addressing/path-id.ts';
import { isIsoDay } from '../../model/dates/partial-date.ts';
import type { Finding } from '../../model/document.ts';
import { makeFinding } from '../rules.ts';
import { SourcesError, unreadable } from '../sources/sources-error.ts';
import { collectPublished, type Published } from './collect-addresses.ts';

export const LOCK = 'content/addresses.lock';

/** An address of the ledger. */
export interface LockEntry {
	address: string;
	/** ISO day on which `npm run release` published it; null until then. */
	released: string | null;
}

/**
 * The first line of a lock. It tells this form from the one without days, in which an address alone was a published
 * one: read as if nothing had been published, such a lock would let every address go.
 */
const HEAD =
	'# An address a line, and the day on which `npm run release` published it: one without a day may still change.';

/** How many lines stand before the first entry. */
const HEAD_LINES = 1;

const ENTRY = /^(?<address>\S+)(?: (?<released>\S+))?$/u;

/** Returns the entry of a line; of one that is none the whole line as its address, which `judgeLock` reports. */
function parseEntry(line: string): LockEntry {
	const { address = line, released = null } = ENTRY.exec(line)?.groups ?? {};
	if (released === null || isIsoDay(released)) return { address, released };
	return { address: line, released: null };
}

/** Returns the entries of the text of a lock; null where it is of the form without days. */
export function parseAddressLock(text: string): LockEntry[] | null {
	const [head, ...lines] = text.split(/\r?\n/u).filter((line) => line !== '');
	if (head === undefined) return [];
	return head.startsWith('#') ? lines.map(parseEntry) : null;
}

/** Reads every address that the archive has given; none where there is no lock yet. */
export async function readAddressLock(root: string): Promise<LockEntry[]> {
	const text = await readFile(join(root, LOCK), 'utf8').catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw unreadable(LOCK, error);
	});
	const lock = parseAddressLock(text);
	if (lock !== null) return lock;
	throw new SourcesError([{ file: LOCK, findings: [makeFinding('lock-form', 1, { head: HEAD })] }]);
}

/** Returns the text of a lock: an address a line, sorted. Of an address that a merge has left twice the first day stands. */
export function formatAddressLock(entries: Iterable<LockEntry>): string {
	const days = new Map<string, string | null>();
	for (const { address, released } of entries) {
		const known = days.get(address) ?? null;
		days.set(address, known === null || (released !== null && released < known) ? released : known);
	}
	// By the units of UTF-16, as `<` has it.
	const lines = [...days.keys()].sort().map((address) => {
		const released = days.get(address) ?? null;
		return released === null ? address : `${address} ${released}`;
	});
	return `${[HEAD, ...lines].join('\n')}\n`;
}

/** Returns the addresses of a lock that are published. */
export const releasedIn = (lock: readonly LockEntry[]): string[] =>
	lock.filter(({ released }) => released !== null).map(({ address }) => address);

/** Returns the addresses of a lock that wait for their publication. */
export const unreleasedIn = (lock: readonly LockEntry[]): string[] => {
	// What a merge has left twice is published if one of its lines says so.
	const published = new Set(releasedIn(lock));
	return lock.map(({ address }) => address).filter((address) => !published.has(address));
};

/** Returns the first address of a lock that does not stand behind the one before it; null where all do. */
export function findMisplaced(lock: readonly LockEntry[]): { found: string; line: number } | null {
	const index = lock.findIndex(
		({ address }, at) => at > 0 && address <= (lock[at - 1]?.address ?? ''),
	);
	if (index === -1) return null;
	return { found: lock[index]?.address ?? '', line: index + 1 + HEAD_LINES };
}

/** Returns the published addresses of a lock that nothing answers to and no redirect leads on from. */
export function findLostAddresses(
	lock: readonly LockEntry[],
	published: Published,
	redirected: ReadonlySet<string> = new Set(),
): string[] {
	const released = releasedIn(lock);
	if (released.length === 0) return [];
	const held = new Set(collectPublished(published));
	return released.filter((address) => !held.has(address) && !redirected.has(address));
}

/** Returns the addresses of a lock that were never published and that nothing answers to: they go without a trace. */
export function findDroppedAddresses(lock: readonly LockEntry[], published: Published): string[] {
	const waiting = unreleasedIn(lock);
	if (waiting.length === 0) return [];
	const held = new Set(collectPublished(published));
	return waiting.filter((address) => !held.has(address));
}

/** Returns the addresses of the archive that a lock does not hold yet, in the order of what has them. */
export function findNewAddresses(lock: readonly LockEntry[], published: Published): string[] {
	const known = new Set(lock.map(({ address }) => address));
	return [...new Set(collectPublished(published))].filter((id) => !known.has(id));
}

/** How many addresses a report names one by one. */
const TOLD = 20;

/** Returns an error for each line of a lock that is no entry, and for each address in `lost`, up to a number. */
export function judgeLock(lock: readonly LockEntry[], lost: readonly string[]): Finding[] {
	const lines = new Map(lock.map(({ address }, index) => [address, index + 1 + HEAD_LINES]));
	const addresses = lock.map(({ address }) => address);
	const malformed = addresses.filter((id) => parseAddress(id) === null && !isPathId(id));
	const gone = lost.filter((address) => !malformed.includes(address));
	return [
		...malformed
			.slice(0, TOLD)
			.map((found) => makeFinding('lock-line', lines.get(found) ?? 0, { found })),
		...gone.slice(0, TOLD).map((found, index) => {
			const others = index === TOLD - 1 ? gone.length - TOLD : 0;
			const more = others > 0 ? ` (and ${String(others)} more)` : '';
			return makeFinding('address-lost', lines.get(found) ?? 0, { found: `${found}${more}` });
		}),
	];
}
