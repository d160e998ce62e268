import { DATA_PATHS, LLMS_PATH, markdownPath } from '../model/file-paths.ts';
import { passageSchema } from '../model/api/lists.ts';
import { listApiPassages, toJsonLines } from '../outputs/data/passages.ts';
import { formatMarkdown } from '../outputs/markdown/document-markdown.ts';
import { formatLlmsList } from '../outputs/markdown/llms-list.ts';
import type { OutputContext } from './output-context.ts';
import { validateData } from './write-data.ts';

/** Writes what machines read: each document as Markdown, all passages a line each, and the list of both. */
export async function writeMachineTexts(context: OutputContext): Promise<void> {
	const { archive, write } = context;
	const lines: string[] = [];
	for (const document of archive.documents) {
		const passages = listApiPassages(document, context);
		validateData(DATA_PATHS.passages, passageSchema.array(), passages);
		lines.push(toJsonLines(passages));
		const path = markdownPath(document.id);
		if (context.isKept?.(path) === true) continue;
		await write(path, formatMarkdown(document, context), document.id);
	}
	await write(DATA_PATHS.passages, lines.join(''));
	await write(LLMS_PATH, formatLlmsList(archive.documents, context));
}
