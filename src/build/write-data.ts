import type { z } from 'zod';
import { DATA_PATHS, documentDataPath } from '../model/file-paths.ts';
import { toApiDocument } from '../outputs/data/to-api-document.ts';
import { toApiIndex, toApiPaths } from '../outputs/data/api-lists.ts';
import { absoluteUrl, sitePath } from '../model/addressing/site-address.ts';
import { documentSchema, documentsSchema, pathsSchema, publishSchema } from '../model/api.ts';
import type { OutputContext } from './output-context.ts';
import { validateData } from './validate-data.ts';

const SCHEMAS = [
	{ path: DATA_PATHS.schemas.document, schema: documentSchema, title: 'A document of the archive' },
	{ path: DATA_PATHS.schemas.documents, schema: documentsSchema, title: 'The documents held' },
	{ path: DATA_PATHS.schemas.paths, schema: pathsSchema, title: 'The reading paths' },
];

/** Writes `/api/v1/`: the schemas, the list of documents, the reading paths, and a file a document. */
export async function writeData(context: OutputContext): Promise<void> {
	const { archive, base, write } = context;
	const { documents } = archive;
	const writeValid = (path: string, schema: z.ZodType, value: unknown, owner?: string) =>
		write(path, toJson(validateData(path, schema, value)), owner);

	for (const { path, schema, title } of SCHEMAS) {
		const id = absoluteUrl(sitePath(path, base), context);
		await write(path, toJson(publishSchema(schema, id, title)));
	}
	await writeValid(DATA_PATHS.documents, documentsSchema, toApiIndex(documents, base));
	await writeValid(DATA_PATHS.paths, pathsSchema, toApiPaths(context.paths ?? [], base));
	const held = new Set(documents.map(({ id }) => id));
	for (const document of documents) {
		const path = documentDataPath(document.id);
		if (context.isKept?.(path) === true) continue;
		const data = toApiDocument(document, { base, held });
		await writeValid(path, documentSchema, data, document.id);
	}
}

function toJson(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}
