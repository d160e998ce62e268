import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive, loadSources } from '../documents/load-archive.ts';
import { readOnce } from '../documents/read-once.ts';
import type { Redirect } from '../../model/manifest.ts';
import type { Finding } from '../../model/document.ts';
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

/** Reads every path under `root`, in the order of the names of their files; addresses that lead on are followed. */
export async function readPaths(
	root: string,
	find: FindDocument,
	redirects: readonly Redirect[] = [],
): Promise<ReadPath[]> {
	const follow = createFollowMoved(redirects);
	const names = await listPathFiles(root);
	return Promise.all(
		names.map(async (name) => {
			const file = `${PATHS}/${name}`;
			const text = await readFile(join(root, file), 'utf8');
			const parsed = parsePath(name.slice(0, -EXTENSION.length), text);
			if (parsed.value === null) return { file, text, path: null, findings: parsed.findings };
			const { value, findings } = await resolvePath(parsed.value, find, follow);
			return { file, text, path: value, findings };
		}),
	);
}

/** Returns those of the paths that something is wrong with. */
export function listFaulty(paths: readonly ReadPath[]): ReadPath[] {
	return paths.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}

/** Returns the paths of `content/paths`, read once a build. Throws `PathsError` where anything in them is wrong. */
export function loadPaths(): Promise<ReadingPath[]> {
	return readOnce('paths', readWholePaths);
}

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

async function readWholePaths(): Promise<ReadingPath[]> {
	const archive = await loadArchive();
	const { redirects } = await loadSources();
	const read = await readPaths(process.cwd(), (id) => archive.find(id), redirects);
	const faults = listFaulty(read);
	if (faults.length > 0) throw new PathsError(faults);
	return orderPaths(read.flatMap(({ path }) => path ?? []));
}
