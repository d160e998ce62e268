import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Room for a file, in bytes, where none was read before that needed more. */
const FIRST_ROOM = 65_536;

/**
 * Returns what reads files one after another, each whole or up to so many bytes. The bytes that it returns hold until it reads
 * the next file: a hundred thousand files in memory of their own would cost more to collect than to read.
 */
export function createReader(most = Number.POSITIVE_INFINITY): (file: string) => Buffer {
	let room = Buffer.alloc(Math.min(FIRST_ROOM, most));
	return (file) => {
		const descriptor = openSync(file, 'r');
		try {
			const size = Math.min(fstatSync(descriptor).size, most);
			if (size > room.length) room = Buffer.alloc(size);
			let length = 0;
			let count = -1;
			while (length < size && count !== 0) {
				count = readSync(descriptor, room, length, size - length, null);
				length += count;
			}
			return room.subarray(0, length);
		} finally {
			closeSync(descriptor);
		}
	};
}
