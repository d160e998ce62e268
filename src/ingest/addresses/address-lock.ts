import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAddress } from '../../model/addressing/address.ts';
import { isPathId } from '../../model/addressing/path-id.ts';
import type { Finding } from '../../model/document.ts';
import { collectPublished, type Published } from './collect-published.ts';
import { makeFinding } from '../rules.ts';
import { unreadable } from '../sources/sources-error.ts';

export const LOCK = 'content/addresses.lock';

/** Reads every address ever published; none where nothing was published yet. */
export async function readAddressLock(root: string): Promise<string[]> {
	const text = await readFile(join(root, LOCK), 'utf8').catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw unreadable(LOCK, error);
	});
	return text.split(/\r?\n/u).filter((line) => line !== '');
}

/** Returns the first address of a lock that does not stand behind the one before it; null where all do. */
export function findMisplaced(lock: readonly string[]): { found: string; line: number } | null {
	const index = lock.findIndex((address, at) => at > 0 && address <= (lock[at - 1] ?? ''));
	return index === -1 ? null : { found: lock[index] ?? '', line: index + 1 };
}

/** Returns the addresses of a lock that neither a document or path answers to nor a redirect leads on from. */
export function findLostAddresses(
	lock: readonly string[],
	published: Published,
	redirected: ReadonlySet<string> = new Set(),
): string[] {
	const held = new Set(collectPublished(published));
	return lock.filter((address) => !held.has(address) && !redirected.has(address));
}

/** Returns the published addresses that a lock does not hold yet, in the order of what has them. */
export function findNewAddresses(lock: readonly string[], published: Published): string[] {
	const known = new Set(lock);
	return [...new Set(collectPublished(published))].filter((id) => !known.has(id));
}

/** Returns the text of a lock, which only grows: an address a line, sorted. */
export function formatAddressLock(lock: readonly string[], added: readonly string[]): string {
	return [...new Set([...lock, ...added])]
		.sort()
		.map((address) => `${address}\n`)
		.join('');
}

/** How many addresses a report names one by one. */
const TOLD = 20;

/** Returns an error for each line of a lock that is no address, and for each address in `lost`, up to a number. */
export function judgeLock(lock: readonly string[], lost: readonly string[]): Finding[] {
	const lines = new Map(lock.map((address, index) => [address, index + 1]));
	const malformed = lock.filter((id) => parseAddress(id) === null && !isPathId(id));
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
