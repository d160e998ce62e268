import { closeSync, constants, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { tolerate } from './file-errors.ts';

/** Writes a file to the disk itself. */
export function writeDurably(path: string, content: Uint8Array | string): void {
	const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
	try {
		writeFileSync(file, content);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Makes sure that the names in a folder are on the disk; not every system can. */
export function syncFolder(path: string): void {
	const folder = openSync(path, constants.O_RDONLY);
	try {
		tolerate(
			() => {
				fsyncSync(folder);
			},
			'EINVAL',
			'EPERM',
			'ENOTSUP',
		);
	} finally {
		closeSync(folder);
	}
}
