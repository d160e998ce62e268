import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { runIngest } from '../../scripts/ingest.ts';
import type { Progress } from '../../scripts/report/progress.ts';
import type { Manifest, ManifestEntry } from '../../src/model/manifest.ts';

/** Returns the SHA-256 of bytes or text, in hexadecimal. */
export const hashOf = (content: Uint8Array | string): string =>
	createHash('sha256').update(content).digest('hex');

/** Returns the text of a document in the manner of GB.346/INS/8 with the given item of the agenda and body. */
export const documentText = (item: number, body = '1. 一。\n2. 二。\n'): string =>
	`理 事 会\n\n第 346 届会议，2022 年 10 月，日内瓦\n\nINS\n\n议程项目 ${String(item)}\n\n标题 ${String(item)}\n\n► 导言\n\n${body}`;

/** Files by their path; a text or bytes. */
export type Files = Record<string, Uint8Array | string>;

/** Returns the manifest of sources, in the order given, with what else is said of each. */
export function manifestOf(
	sources: Files,
	given: Record<string, Partial<ManifestEntry>> = {},
	rest: Partial<Manifest> = {},
): string {
	const documents = Object.entries(sources).map(([file, content]) => ({
		file,
		sha256: hashOf(content),
		origin: '测试',
		...given[file],
	}));
	return stringify({ documents, ...rest });
}

/** Makes an archive in a folder of its own: sources, and a manifest that fits them where none is given. */
export async function makeArchive(sources: Files, manifest = manifestOf(sources)): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'gb-archive-hostile-'));
	await mkdir(join(root, 'content/sources'), { recursive: true });
	for (const [file, content] of Object.entries(sources)) {
		await writeFile(join(root, 'content/sources', file), content);
	}
	await writeFile(join(root, 'content/sources/manifest.yml'), manifest);
	return root;
}

/** Writes files under a root, with the folders they need. */
export async function writeAll(root: string, files: Files): Promise<void> {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), content);
	}
}

/** Returns every file under `content/` of a root by its path, as a hash, links and folders by what they are. */
export async function readContent(root: string): Promise<Record<string, string>> {
	const content = join(root, 'content');
	const entries = await readdir(content, { recursive: true, withFileTypes: true });
	const files: [string, string][] = [];
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		const key = path.slice(content.length + 1);
		if (entry.isFile()) files.push([key, hashOf(await readFile(path))]);
		else files.push([key, entry.isDirectory() ? 'folder' : 'other']);
	}
	return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ignore = () => undefined;

/** A progress that tells nobody. */
export const silent: Progress = { start: ignore, advance: ignore, finish: ignore, line: ignore };

/** Returns the exit code of an ingest and what it printed. */
export async function ingest(
	root: string,
	options: Partial<Parameters<typeof runIngest>[0]> = {},
): Promise<{ code: number; output: string }> {
	const lines: string[] = [];
	const print = (text: string) => void lines.push(text);
	const progress = { start: ignore, advance: ignore, finish: print, line: print };
	const code = await runIngest({ root, files: [], progress, ...options });
	return { code, output: lines.join('\n') };
}
