import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LEFT_ALONE } from '../files/folder.ts';
import { digest, digestAll } from './digest.ts';

/** What of a project decides what is made of its sources; package-lock.json stands for every package. */
const PARTS = [
	'src',
	'scripts',
	'public',
	'content',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/** What is not program but input: it decides by the documents that are made of it. */
const INPUTS = ['content/sources', 'content/documents', 'content/addresses.lock'];

/**
 * Returns the digest of everything but the sources that the outputs of a build depend on: the program and what it
 * reads besides, the version of Node, and `settings`, such as the address of the site.
 */
export function digestProgram(root: string, settings: readonly string[]): string {
	const files = PARTS.flatMap((part) => listFiles(root, part)).sort();
	return digestAll([
		process.version,
		...settings,
		...files.flatMap((file) => [file, digest(readFileSync(join(root, file)))]),
	]);
}

/** Returns the digest of the sources and of what is committed of them. */
export function digestInputs(root: string): string {
	const files = INPUTS.flatMap((input) => listFiles(root, input, [])).sort();
	return digestAll(files.flatMap((file) => [file, digest(readFileSync(join(root, file)))]));
}

/** Returns the files at or under a path of the project but for those left out; none where nothing is there. */
function listFiles(root: string, path: string, leftOut = INPUTS): string[] {
	if (leftOut.includes(path)) return [];
	const stats = statSync(join(root, path), { throwIfNoEntry: false });
	if (stats === undefined) return [];
	if (!stats.isDirectory()) return [path];
	// A file manager that looks into a folder while a site is built changes nothing of it.
	const names = readdirSync(join(root, path)).filter((name) => !LEFT_ALONE.test(name));
	return names.flatMap((name) => listFiles(root, join(path, name).replaceAll(sep, '/'), leftOut));
}
