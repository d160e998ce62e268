import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../../src/files/folder.ts';

/** Files and their apparent bytes. */
export interface Output {
	files: number;
	bytes: number;
}

/** What a build writes, by what it is for. */
export const OUTPUT_KINDS = [
	'permalinks',
	'documents',
	'not held',
	'data',
	'Akoma Ntoso',
	'citation files',
	'symbols',
	'index',
	'other',
] as const;

export type OutputKind = (typeof OUTPUT_KINDS)[number];

/** The first pattern that fits a path of the site says of what kind it is. */
const PATTERNS: readonly [OutputKind, RegExp][] = [
	['index', /^search\//],
	['data', /^api\//],
	['Akoma Ntoso', /document\.akn\.xml$/],
	['citation files', /citation\.(?:ris|bib|csl\.json)$/],
	['permalinks', /\/p\d+\/index\.html$/],
	['symbols', /^[A-Z]/],
	['documents', /^(?:gb\/\d+|unido\/pbc)\/.*(?:index\.html|print\.css)$/],
	['not held', /^(?:gb|un|unido|ilc|fao)\/.*index\.html$/],
];

/** Returns the files of a folder and their bytes. */
export function measureFolder(folder: string): Output {
	const sizes = listFiles(folder).map((path) => statSync(join(folder, path)).size);
	return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Returns the kind of a file of the site by its path; `held` are the ids of the documents that the archive holds. */
export function kindOfOutput(path: string, held: ReadonlySet<string>): OutputKind {
	const kind = PATTERNS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
	const isHeld = held.has(path.replace(/\/(?:index\.html|print\.css)$/, ''));
	return kind === 'documents' && !isHeld ? 'not held' : kind;
}

/** Returns what a build wrote into a folder, by kind. */
export function measureOutput(folder: string, held: ReadonlySet<string>): Map<OutputKind, Output> {
	const outputs = new Map(OUTPUT_KINDS.map((kind) => [kind, { files: 0, bytes: 0 }]));
	for (const path of listFiles(folder)) {
		const output = outputs.get(kindOfOutput(path, held));
		if (output === undefined) continue;
		output.files += 1;
		output.bytes += statSync(join(folder, path)).size;
	}
	return outputs;
}
