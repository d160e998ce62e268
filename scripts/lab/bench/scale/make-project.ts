import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeNew, writeWhole } from '../../../../src/files/write.ts';
import type { DressedDocument } from './dress-document.ts';

/** What a copy of the project needs besides its content to be built. */
const PARTS = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const MANIFEST = 'content/sources/manifest.yml';

/**
 * Makes a copy of the project at `root` in a new folder, with its own sources and no documents yet: the reading
 * paths, the glossary and the titles speak of the real documents, so these stay in.
 */
export async function makeProject(root: string, folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, 'content'), { recursive: true });
	for (const part of PARTS) await cp(join(root, part), join(folder, part), { recursive: true });
	await cp(join(root, 'content'), join(folder, 'content'), {
		recursive: true,
		filter: (path) => !path.startsWith(join(root, 'content', 'documents')),
	});
	await rm(join(folder, 'content/addresses.lock'), { force: true });
	await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Adds dressed documents to the sources of a project and enters them in its manifest. */
export async function addSources(
	folder: string,
	documents: readonly DressedDocument[],
): Promise<void> {
	const entries = documents.map(({ file, text, facts }) => ({
		file,
		sha256: createHash('sha256').update(text).digest('hex'),
		origin: '为测量而编',
		...(facts !== null && { facts }),
	}));
	for (const { file, text } of documents) {
		writeNew(join(folder, 'content/sources', file), text);
	}
	const path = join(folder, MANIFEST);
	writeWhole(path, withEntries(await readFile(path, 'utf8'), entries));
}

/** Returns the text of a manifest, whose list of documents ends it or is followed by that of moves, with more entries. */
function withEntries(manifest: string, entries: readonly object[]): string {
	if (entries.length === 0) return manifest;
	const [documents = '', moved] = manifest.split(/^(?=moved:)/mu);
	const text = stringify(entries).replaceAll(/^/gmu, '  ').trimEnd();
	return `${documents.trimEnd()}\n${text}\n${moved ?? ''}`;
}
