import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { ignore } from './file-errors.ts';

/** Writes a file to the disk itself. */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
	const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
	try {
		await handle.writeFile(content);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Makes sure that the names in a folder are on the disk; not every system can. */
export async function syncFolder(path: string): Promise<void> {
	const handle = await open(path, constants.O_RDONLY);
	try {
		await handle.sync().catch(ignore('EINVAL', 'EPERM', 'ENOTSUP'));
	} finally {
		await handle.close();
	}
}
