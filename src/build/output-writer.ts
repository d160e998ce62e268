import { isAbsolute, relative, resolve } from 'node:path';
import { createFolderMaker } from '../files/folder.ts';
import { writeNew } from '../files/write.ts';

/**
 * Writes a file of the site, with the folders it needs. Throws where the path leads out of the output folder,
 * and where the file is there already: two outputs never share an address. `owner` is the id of the document that the
 * file is of; a file without one is of the archive, and written by every build.
 */
export type WriteOutput = (
	path: string,
	content: string | Uint8Array,
	owner?: string,
) => Promise<void>;

/** True for the path from a folder to what is in it. */
function isInside(path: string): boolean {
	return path !== '' && !isAbsolute(path) && !/^\.\.(?:[/\\]|$)/.test(path);
}

/** Returns the function that writes into an output folder. */
export function createOutputWriter(outDir: string): WriteOutput {
	const written = new Map<string, string>();
	const makeFolder = createFolderMaker();
	// Not by promises: a build writes a hundred thousand small files, and each promise costs more than its file.
	const writeOutput = (path: string, content: string | Uint8Array): void => {
		const file = resolve(outDir, path);
		const inside = relative(outDir, file);
		if (!isInside(inside)) {
			throw new Error(`The output "${path}" would be written outside the output folder.`);
		}
		// A file system may not tell upper from lower case, and the site has to be the same everywhere.
		const key = inside.toLowerCase();
		const earlier = written.get(key);
		if (earlier !== undefined) {
			throw new Error(
				`The output "${path}" would overwrite "${earlier}", written in the same build.`,
			);
		}
		written.set(key, path);
		makeFolder(file);
		try {
			writeNew(file, content);
		} catch (cause) {
			throw new Error(
				`The output "${path}" cannot be written. Is there a page of the same address?`,
				{
					cause,
				},
			);
		}
	};
	return (path, content) =>
		new Promise((done) => {
			writeOutput(path, content);
			done();
		});
}
