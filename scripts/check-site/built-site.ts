import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/files/folder.ts';
import { type ParsedPage, parsePage } from './parse-page.ts';

/** A page of a built site. */
export interface BuiltPage extends ParsedPage {
	/** Path of its file under the folder: `gb/346/ins/8/index.html`. */
	file: string;
	/** Root-relative URL under the base, decoded: `/archive/gb/346/ins/8/`. */
	url: string;
}

/** A built site, read. */
export interface BuiltSite {
	folder: string;
	/** `/` or `/archive/`. */
	base: string;
	/** Paths of all files under the folder, with slashes, in order. */
	files: Set<string>;
	/** Its pages by their URLs, in the order of their files. */
	pages: Map<string, BuiltPage>;
}

const INDEX = /(?:^|(?<=\/))index\.html$/;

/** Reads a built site; `folder` has no slash at its end, `base` is the path that it was built for. */
export async function readSite(folder: string, base: string): Promise<BuiltSite> {
	const files = listFiles(folder);
	const pages = new Map<string, BuiltPage>();
	for (const file of files.filter((path) => path.endsWith('.html'))) {
		const html = await readFile(join(folder, file), 'utf8');
		const url = base + file.replace(INDEX, '');
		pages.set(url, { file, url, ...parsePage(html) });
	}
	return { folder, base, files: new Set(files), pages };
}
