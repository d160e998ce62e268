import { closeSync, constants, copyFileSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { tolerate } from './file-errors.ts';

/** Writes a file to the disk itself, at a path where nothing is. */
export function writeDurably(path: string, content: Uint8Array | string): void {
	const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
	try {
		writeFileSync(file, content);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Copies a file to the disk itself, to a path where nothing is. */
export function copyDurably(from: string, to: string): void {
	copyFileSync(from, to, constants.COPYFILE_EXCL);
	// Windows puts no file on the disk that is open for reading alone.
	const { O_RDONLY, O_RDWR } = constants;
	const file = openSync(to, process.platform === 'win32' ? O_RDWR : O_RDONLY);
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Makes sure that the names in a folder are on the disk; not every system can, nor opens a folder. */
export function syncFolder(path: string): void {
	tolerate(
		() => {
			const folder = openSync(path, constants.O_RDONLY);
			try {
				fsyncSync(folder);
			} finally {
				closeSync(folder);
			}
		},
		'EINVAL',
		'EPERM',
		'ENOTSUP',
		'EISDIR',
	);
}
