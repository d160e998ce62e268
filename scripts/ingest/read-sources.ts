import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../../src/schemas/document.ts';
import { type Manifest, manifestSchema } from '../../src/schemas/manifest.ts';
import type { Source } from './ingest-document.ts';

export const SOURCES = 'content/sources';
export const MANIFEST = 'manifest.yml';

/** Findings of one file under `content/sources/`. */
export interface FileFindings {
	file: string;
	findings: Finding[];
}

/** Raised where the sources cannot be read at all; carries what was found, by file. */
export class SourcesError extends Error {
	readonly reports: FileFindings[];

	constructor(reports: FileFindings[]) {
		super(`${String(reports.length)} files of ${SOURCES} cannot be read.`);
		this.reports = reports;
	}
}

const problem = (rule: string, message: string, hint: string): Finding => ({
	rule,
	severity: 'error',
	line: 0,
	message,
	hint,
});

/** Reads and validates `content/sources/manifest.yml`. Throws `SourcesError` where it is not what the schema says. */
async function readManifest(root: string): Promise<Manifest> {
	const text = await readFile(join(root, SOURCES, MANIFEST), 'utf8');
	const parsed = manifestSchema.safeParse(parse(text));
	if (parsed.success) return parsed.data;
	const findings = parsed.error.issues.map(({ path, message }) =>
		problem(
			'manifest',
			`${path.join('.')}: ${message}`,
			'The fields are in src/schemas/manifest.ts.',
		),
	);
	throw new SourcesError([{ file: MANIFEST, findings }]);
}

/** Returns the SHA-256 of bytes, in hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

async function readSource(root: string, entry: Manifest['documents'][number]): Promise<Source> {
	const bytes = await readFile(join(root, SOURCES, entry.file));
	const sha256 = hashBytes(bytes);
	if (sha256 === entry.sha256) return { entry, bytes, sha256 };
	throw new SourcesError([
		{
			file: entry.file,
			findings: [
				problem(
					'source-checksum',
					`The file has SHA-256 ${sha256}, the manifest says ${entry.sha256}.`,
					'The file changed since it was received. Restore it, or record the new checksum with its reason.',
				),
			],
		},
	]);
}

/** Reads every source that the manifest names. Throws `SourcesError`, also for a file that it does not name. */
export async function readSources(root: string): Promise<Source[]> {
	const { documents } = await readManifest(root);
	const named = new Set([MANIFEST, ...documents.map(({ file }) => file)]);
	const unnamed = (await readdir(join(root, SOURCES))).filter((file) => !named.has(file));
	if (unnamed.length > 0) {
		const hint = 'Add it with `npm run ingest -- FILE`, or remove it.';
		const findings = [problem('source-unnamed', 'The manifest does not name this file.', hint)];
		throw new SourcesError(unnamed.map((file) => ({ file, findings })));
	}
	return Promise.all(documents.map((entry) => readSource(root, entry)));
}
