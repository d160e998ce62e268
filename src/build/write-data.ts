import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	CHANGED_PATH,
	documentChangesPath,
	documentModelPath,
	pathFilePath,
	TITLES_PATH,
} from '../archive/paths/data-paths.ts';
import { loadLinkScopes } from '../archive/relations/load-relations.ts';
import { loadVersions } from '../archive/versions/load-versions.ts';
import { EXTENSION, PATHS } from '../ingest/sources/path-files.ts';
import type { z } from 'zod';
import { DATA_PATHS, documentDataPath } from '../model/file-paths.ts';
import { toApiDocument } from '../outputs/data/to-api-document.ts';
import { toApiIndex, toApiPaths } from '../outputs/data/api-lists.ts';
import { collectPlaceChanges } from '../outputs/versions/render-place-versions.ts';
import { absoluteUrl, sitePath } from '../model/addressing/site-address.ts';
import { changesSchema } from '../model/api/changes.ts';
import { documentSchema } from '../model/api/document.ts';
import { documentsSchema, passageSchema, pathsSchema } from '../model/api/lists.ts';
import { publishSchema } from '../model/api/publish-schema.ts';
import type { OutputContext } from './output-context.ts';

const SCHEMAS = [
	{ path: DATA_PATHS.schemas.document, schema: documentSchema, title: 'A document of the archive' },
	{ path: DATA_PATHS.schemas.documents, schema: documentsSchema, title: 'The documents held' },
	{ path: DATA_PATHS.schemas.paths, schema: pathsSchema, title: 'The reading paths' },
	{
		path: DATA_PATHS.schemas.passage,
		schema: passageSchema,
		title: 'A line of the list of passages',
	},
	{ path: DATA_PATHS.schemas.changes, schema: changesSchema, title: 'What changed in the data' },
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
		const data = toApiDocument(document, { base, held }, archive.versionsOf(document.id));
		await writeValid(path, documentSchema, data, document.id);
	}
}

/** Returns a value as it came where it fits its schema; throws with the file and each place that does not. */
export function validateData(file: string, schema: z.ZodType, value: unknown): unknown {
	const { error } = schema.safeParse(value);
	if (error === undefined) return value;
	const faults = error.issues.map(
		({ path, message }) => `  /${path.map(String).join('/')}: ${message}`,
	);
	throw new Error(
		[`The data file ${file} does not fit its schema:`, ...faults].join('\n') +
			'\nCorrect src/outputs/data, or the schema in src/model/api/ where the public contract allows it.',
	);
}

function toJson(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}

/** Writes what the pages need on which a path is made and shown: each document, and the files of the paths. */
export async function writePathData(context: OutputContext) {
	const { archive, paths = [], root, write } = context;
	for (const document of archive.documents) {
		const path = documentModelPath(document.id);
		if (context.isKept?.(path) === true) continue;
		// What is no text of the paper, and what was noticed in reading it, no path reads.
		await write(path, toJson({ ...document, apart: [], findings: [] }), document.id);
	}
	await writeChanges(context);
	for (const { slug } of paths) {
		const file = await readFile(join(root, PATHS, slug + EXTENSION), 'utf8');
		await write(pathFilePath(slug), file);
	}
	if (paths.length === 0) return;
	const [scope] = (await loadLinkScopes()).values();
	await write(TITLES_PATH, toJson(scope?.titles ?? { documents: [], doubtful: [] }));
}

/** Writes what is said of the places of documents that have other versions or corrigenda, for paths that readers make. */
async function writeChanges({ archive, base, write, isKept }: OutputContext): Promise<void> {
	const changed = archive.documents.filter(({ id }) => archive.versionsOf(id).length > 1);
	await write(CHANGED_PATH, toJson(changed.map(({ id }) => id)));
	for (const document of changed) {
		const path = documentChangesPath(document.id);
		if (isKept?.(path) === true) continue;
		const context = { archive, base, relations: await loadVersions() };
		await write(path, toJson(collectPlaceChanges(document, context)), document.id);
	}
}
