import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: under another name first. Its folder is made where it is missing. */
export async function writeWhole(file: string, content: Uint8Array): Promise<void> {
	const unfinished = `${file}.${randomUUID()}`;
	await mkdir(dirname(file), { recursive: true });
	try {
		await writeFile(unfinished, content);
		await rename(unfinished, file);
	} finally {
		await rm(unfinished, { force: true });
	}
}
