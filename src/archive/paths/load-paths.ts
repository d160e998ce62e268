import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive, loadSources } from '../documents/load-archive.ts';
import { readOnce } from '../documents/read-once.ts';
import type { Redirect } from '../../model/manifest.ts';
import type { Finding } from '../../model/document.ts';
import { createFindRevised, type FindRevised } from './find-revised.ts';
import { createFollowMoved } from './follow-moved.ts';
import { parsePath } from './parse-path.ts';
import { formatFindings } from '../../model/format-findings.ts';
import type { ReadingPath } from './path.ts';
import { LEVELS } from './path-schema.ts';
import { EXTENSION, listPathFiles, PATHS } from '../../ingest/sources/path-files.ts';
import { resolvePath } from './resolve-path.ts';
import type { FindDocument } from './resolve-passage.ts';

/** Raised where a path cannot be published; its message is the report of all of them. */
export class PathsError extends Error {
	constructor(reports: readonly { file: string; findings: readonly Finding[] }[]) {
		super(reports.map(({ file, findings }) => formatFindings(file, findings)).join('\n'));
	}
}

/** A file of `content/paths` and what was made of it. */
export interface ReadPath {
	/** `content/paths/turin-centre-and-capacity.mdx`. */
	file: string;
	text: string;
	path: ReadingPath | null;
	findings: Finding[];
}

/**
 * Reads every path under `root`, in the order of the names of their files; addresses that lead on are followed. What
 * `findRevised` says of a passage is a note on it.
 */
export async function readPaths(
	root: string,
	find: FindDocument,
	redirects: readonly Redirect[] = [],
	findRevised?: FindRevised,
): Promise<ReadPath[]> {
	const follow = createFollowMoved(redirects);
	const names = await listPathFiles(root);
	return Promise.all(
		names.map(async (name) => {
			const file = `${PATHS}/${name}`;
			const text = await readFile(join(root, file), 'utf8');
			const parsed = parsePath(name.slice(0, -EXTENSION.length), text);
			if (parsed.value === null) return { file, text, path: null, findings: parsed.findings };
			const { value, findings } = await resolvePath(parsed.value, find, follow, findRevised);
			return { file, text, path: value, findings };
		}),
	);
}

/** Returns those of the paths that something is wrong with. */
export function listFaulty(paths: readonly ReadPath[]): ReadPath[] {
	return paths.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}

/** Returns what is to be known of paths that are whole, a line each: that an address leads on, that a passage was revised. */
export const listNotes = (paths: readonly Pick<ReadPath, 'file' | 'findings'>[]): string[] =>
	paths.flatMap(({ file, findings }) =>
		findings
			.filter(({ severity }) => severity === 'note')
			.map(({ line, message, hint }) => `${file}:${String(line)}: ${message} ${hint}`),
	);

const loadRead = (): Promise<ReadPath[]> => readOnce('read-paths', readAllPaths);

/** Returns the paths of `content/paths`, read once a build. Throws `PathsError` where anything in them is wrong. */
export function loadPaths(): Promise<ReadingPath[]> {
	return readOnce('paths', readWholePaths);
}

/** Returns the notes on these paths; see `listNotes`. */
export const loadPathNotes = async (): Promise<string[]> => listNotes(await loadRead());

type Ordered = Pick<ReadingPath, 'level' | 'minutes' | 'slug'>;

/** Returns paths by level, then by minutes, then by the names of their files. */
export function orderPaths<P extends Ordered>(paths: readonly P[]): P[] {
	return paths.toSorted(
		(left, right) =>
			LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level) ||
			left.minutes - right.minutes ||
			// Not localeCompare: its order depends on the machine's ICU.
			(left.slug < right.slug ? -1 : 1),
	);
}

async function readAllPaths(): Promise<ReadPath[]> {
	const archive = await loadArchive();
	const { redirects } = await loadSources();
	return readPaths(process.cwd(), (id) => archive.find(id), redirects, createFindRevised(archive));
}

async function readWholePaths(): Promise<ReadingPath[]> {
	const read = await loadRead();
	const faults = listFaulty(read);
	if (faults.length > 0) throw new PathsError(faults);
	return orderPaths(read.flatMap(({ path }) => path ?? []));
}
