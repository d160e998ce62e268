import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// None of these by promises: a site has a hundred thousand small files, and each promise costs more than its file.

/** What systems and programs leave in a folder: .DS_Store, Thumbs.db, ._a.txt, ~$a.docx, .a.txt.swp. */
export const LEFT_ALONE =
	/^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|~\$.*|\..*\.sw[a-p]|\.gitkeep)$/iu;

/** Returns the bytes of a file; null where there is none. */
export function readIfThere(file: string): Buffer | null {
	try {
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** Returns the paths of all files under a folder, with slashes, in the order of code units; links are none. */
export function listFiles(folder: string): string[] {
	const files: string[] = [];
	const visit = (path: string) => {
		for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
			if (entry.isDirectory()) visit(`${path}${entry.name}/`);
			else if (entry.isFile()) files.push(path + entry.name);
		}
	};
	visit('');
	return files.sort();
}

/** Returns the function that makes the folder of a file, with those over it, and each only once. */
export function createFolderMaker(): (file: string) => void {
	const made = new Set<string>();
	return (file) => {
		const folder = dirname(file);
		if (made.has(folder)) return;
		mkdirSync(folder, { recursive: true });
		made.add(folder);
	};
}
