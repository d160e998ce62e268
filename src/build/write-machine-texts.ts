import { NO_KEEP } from '../keep/keep.ts';
import type { Site } from '../model/addressing/site-address.ts';
import { passageSchema } from '../model/api/lists.ts';
import type { ArchiveDocument } from '../model/document.ts';
import { DATA_PATHS, LLMS_PATH, markdownPath } from '../model/file-paths.ts';
import { listApiPassages, toJsonLines } from '../outputs/data/passages.ts';
import { formatMarkdown } from '../outputs/markdown/document-markdown.ts';
import { formatLlmsList } from '../outputs/markdown/llms-list.ts';
import { keepFile } from './kept/keep-file.ts';
import type { OutputContext } from './output-context.ts';
import { validateData } from './write-data.ts';

/** Returns the passages of a document as JSON, a line each. Throws where one is not as the published schema says. */
function encodePassages({ document, ...site }: { document: ArchiveDocument } & Site): Uint8Array {
	const passages = listApiPassages(document, site);
	validateData(DATA_PATHS.passages, passageSchema.array(), passages);
	return new TextEncoder().encode(toJsonLines(passages));
}

/** Writes what machines read: each document as Markdown, all passages a line each, and the list of both. */
export async function writeMachineTexts(context: OutputContext): Promise<void> {
	const { archive, site, base, keep = NO_KEEP, write } = context;
	const lines: Uint8Array[] = [];
	for (const document of archive.documents) {
		lines.push(await keepFile(keep, 'jsonl', { document, site, base }, encodePassages));
		const path = markdownPath(document.id);
		if (context.isKept?.(path) === true) continue;
		await write(path, formatMarkdown(document, context), document.id);
	}
	await write(DATA_PATHS.passages, Buffer.concat(lines));
	await write(LLMS_PATH, formatLlmsList(archive.documents, context));
}
