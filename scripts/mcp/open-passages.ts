import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiDocument } from '../../src/model/api/document.ts';
import { type ApiPassage, documentsSchema, passageSchema } from '../../src/model/api/lists.ts';
import { DATA_PATHS, documentDataPath, markdownPath } from '../../src/model/file-paths.ts';

/** A built archive, in a folder or published, as its data files have it. */
export interface Passages {
	passages: ApiPassage[];
	documents: {
		id: string;
		symbol: string | null;
		title: string;
		url: string;
		paragraphs: number;
	}[];
	/** Absolute URL of a URL of the data; a folder knows none, and gives it as it is. */
	toUrl: (url: string) => string;
	readDocument: (id: string) => Promise<ApiDocument>;
	readMarkdown: (id: string) => Promise<string>;
}

/** Longest answer that is waited for; a published archive may be far away. */
const PATIENCE = 60_000;

/** Returns the reader of the files of an archive by their paths. Throws where one cannot be read. */
function createReader(source: string): (path: string) => Promise<string> {
	if (!/^https?:\/\//u.test(source)) return (path) => readFile(join(source, path), 'utf8');
	const home = new URL(source.replace(/\/?$/u, '/'));
	return async (path) => {
		const url = new URL(path, home);
		const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
		if (!response.ok) throw new Error(`${url.href} came with status ${String(response.status)}.`);
		return response.text();
	};
}

/**
 * Opens the passages of an archive: `source` is the folder that it was built into, or the address of the site. Throws where
 * they cannot be read, or are no data of such an archive.
 */
export async function openPassages(source: string): Promise<Passages> {
	const read = createReader(source);
	const lines = (await read(DATA_PATHS.passages)).split('\n').filter((line) => line !== '');
	const passages = passageSchema.array().parse(lines.map((line) => JSON.parse(line) as unknown));
	const { documents } = documentsSchema.parse(JSON.parse(await read(DATA_PATHS.documents)));
	const origin = /^https?:\/\/[^/]+/u.exec(source)?.[0] ?? '';
	return {
		passages,
		documents,
		toUrl: (url) => origin + url,
		readDocument: async (id) => JSON.parse(await read(documentDataPath(id))) as ApiDocument,
		readMarkdown: (id) => read(markdownPath(id)),
	};
}
