import { createHash } from 'node:crypto';
import {
	closeSync,
	constants,
	fstatSync,
	lstatSync,
	openSync,
	readFileSync,
	readlinkSync,
	type Stats,
} from 'node:fs';
import type { Finding } from '../../model/document.ts';
import { makeFinding } from '../rules.ts';

/** Largest source, in bytes; the largest of the first corpus has 134 kB. */
const SIZE_LIMIT = 16 * 1024 * 1024;

/** The bytes of a file, or why it cannot be a source. */
export type FileReading = { bytes: Uint8Array } | { finding: Finding };

/** Returns the SHA-256 of bytes, in hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

const kindOf = (stats: Stats) => {
	if (stats.isDirectory()) return 'a folder';
	if (stats.isFIFO()) return 'a pipe';
	return stats.isSocket() ? 'a socket' : 'a device';
};

/** Returns what an error of the file system says: "EACCES: permission denied". */
export function formatCause(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function readOpened(file: number): FileReading {
	const stats = fstatSync(file);
	if (!stats.isFile())
		return { finding: makeFinding('source-not-file', 0, { found: kindOf(stats) }) };
	if (stats.size > SIZE_LIMIT) {
		const values = { found: stats.size, expected: SIZE_LIMIT };
		return { finding: makeFinding('source-too-large', 0, values) };
	}
	return { bytes: readFileSync(file) };
}

/**
 * Reads a file that is or becomes a source. A symbolic link is refused where `follow` is false, so that nothing
 * outside the archive is read as a part of it; a pipe is not waited for.
 */
export function readSourceFile(path: string, { follow }: { follow: boolean }): FileReading {
	try {
		if (!follow) {
			// Most sources have no lines beside them: an error for each would cost more than all that are there.
			const stats = lstatSync(path, { throwIfNoEntry: false });
			if (stats === undefined) return { finding: makeFinding('source-missing', 0) };
			if (stats.isSymbolicLink()) {
				const found = readlinkSync(path);
				return { finding: makeFinding('source-symlink', 0, { found }) };
			}
		}
		const flags = constants.O_RDONLY | constants.O_NONBLOCK | (follow ? 0 : constants.O_NOFOLLOW);
		const file = openSync(path, flags);
		try {
			return readOpened(file);
		} finally {
			closeSync(file);
		}
	} catch (error) {
		const missing = !follow && (error as NodeJS.ErrnoException).code === 'ENOENT';
		if (missing) return { finding: makeFinding('source-missing', 0) };
		return { finding: makeFinding('source-unreadable', 0, { reason: formatCause(error) }) };
	}
}
