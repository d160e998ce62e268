import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listFiles } from '../../src/files/folder.ts';
import { createReader } from '../../src/files/reader.ts';
import { isText } from '../../src/outputs/headers/file-types.ts';
import { writeNew } from '../../src/files/write.ts';

/** A form in which a server may send a file instead of compressing it at each request. */
export interface CompressedForm {
	/** What is added to the name of the file. */
	ending: '.gz' | '.br';
	bytes: Uint8Array;
}

/** Below this a compressed file saves nothing that a reader could notice. */
const LEAST = 1024;

/** The highest: pages come out a tenth smaller than at 9, in not quite twice the time. */
const BROTLI_QUALITY = 11;

/** Where a gzip file tells the system that it was made on, and the sign for an unknown one. */
const GZIP_SYSTEM = { at: 9, unknown: 255 };

function gzip(bytes: Uint8Array): Uint8Array {
	const zipped = gzipSync(bytes, { level: 9 });
	// The same bytes come out wherever the site is built.
	zipped[GZIP_SYSTEM.at] = GZIP_SYSTEM.unknown;
	return zipped;
}

function brotli(bytes: Uint8Array): Uint8Array {
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});
}

/** Returns the compressed forms of a text that are smaller than it; none of a short one. The same text gives the same bytes. */
export function compressBytes(bytes: Uint8Array): CompressedForm[] {
	if (bytes.length < LEAST) return [];
	const forms: CompressedForm[] = [
		{ ending: '.gz', bytes: gzip(bytes) },
		{ ending: '.br', bytes: brotli(bytes) },
	];
	return forms.filter((form) => form.bytes.length < bytes.length);
}

/** Writes beside each text of a built site its compressed forms, `.gz` and `.br`. Returns the count of files written. */
export function compressFolder(folder: string): number {
	let written = 0;
	const read = createReader();
	// Not by promises, each of which costs more than its file.
	for (const path of listFiles(folder).filter(isText)) {
		const file = join(folder, path);
		for (const { ending, bytes } of compressBytes(read(file))) {
			rmSync(file + ending, { force: true });
			writeNew(file + ending, bytes);
			written += 1;
		}
	}
	return written;
}
