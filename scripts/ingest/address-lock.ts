import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveDocument } from '../../src/schemas/document.ts';
import { collectAddresses } from './collect-addresses.ts';

const LOCK = 'content/addresses.lock';

/** Reads every address ever published; none where nothing was published yet. */
export async function readAddressLock(root: string): Promise<string[]> {
	const text = await readFile(join(root, LOCK), 'utf8').catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	});
	return text.split('\n').filter((line) => line !== '');
}

/** Returns the addresses of a lock that no document answers to any more. */
export function findLostAddresses(
	lock: readonly string[],
	documents: readonly ArchiveDocument[],
): string[] {
	const held = new Set(documents.flatMap(collectAddresses));
	return lock.filter((address) => !held.has(address));
}

/** Adds the addresses of documents to the lock, which only grows. Returns how many are new. */
export async function growAddressLock(
	root: string,
	documents: readonly ArchiveDocument[],
): Promise<number> {
	const before = new Set(await readAddressLock(root));
	const all = new Set([...before, ...documents.flatMap(collectAddresses)]);
	if (all.size === before.size) return 0;
	await writeFile(join(root, LOCK), `${[...all].sort().join('\n')}\n`);
	return all.size - before.size;
}
