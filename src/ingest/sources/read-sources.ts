import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LEFT_ALONE } from '../../files/folder.ts';
import type { Manifest, ManifestEntry } from '../../model/manifest.ts';
import type { Source } from '../ingest-document.ts';
import { LINES_SUFFIX } from '../read/committed-lines.ts';
import { findFormat } from '../read/formats.ts';
import { judgeFileName } from './judge-file-name.ts';
import { type ManifestReading, readManifestText } from './read-manifest.ts';
import { formatCause, hashBytes, readSourceFile } from './read-source-file.ts';
import { makeFinding } from '../rules.ts';
import { type FileFindings, SourcesError } from './sources-error.ts';

export const SOURCES = 'content/sources';
export const MANIFEST = `${SOURCES}/manifest.yml`;

/** The manifest as read, with its text. */
export interface ReadManifest extends ManifestReading {
	manifest: Manifest;
	text: string;
}

const report = (file: string, ...findings: FileFindings['findings']): FileFindings => ({
	file: `${SOURCES}/${file}`,
	findings,
});

/** Returns the text of bytes that are UTF-8 without control characters; null where they are not. */
function decodeManifest(bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return /[^\P{Cc}\t\r\n]/u.test(text) ? null : text;
	} catch {
		return null;
	}
}

const failManifest = (findings: FileFindings['findings']) =>
	new SourcesError([{ file: MANIFEST, findings }]);

/** Returns the text of `content/sources/manifest.yml`. Throws `SourcesError` where there is none. */
export function readManifestFile(root: string): string {
	const reading = readSourceFile(join(root, MANIFEST), { follow: false });
	if ('finding' in reading) {
		throw failManifest([makeFinding('manifest-missing', 0, { reason: reading.finding.message })]);
	}
	const text = decodeManifest(reading.bytes);
	if (text === null) throw failManifest([makeFinding('manifest-encoding', 0)]);
	return text;
}

/** Reads and validates `content/sources/manifest.yml`. Throws `SourcesError` where it is not what the schema says. */
export function readManifest(root: string): ReadManifest {
	return requireManifest(readManifestFile(root));
}

/** Returns the manifest of a text. Throws `SourcesError` where it is not what the schema says. */
export function requireManifest(text: string): ReadManifest {
	const read = readManifestText(text);
	if (read.manifest === null || read.findings.length > 0) throw failManifest(read.findings);
	return { ...read, manifest: read.manifest, text };
}

/** Returns the names of the files that an entry of the manifest names: the source, and the PDF that gives its pages. */
export const filesOf = ({ file, pages }: ManifestEntry): string[] =>
	pages === undefined ? [file] : [file, pages.file];

/** Returns errors for names that no source can have, and for entries that name one file. */
function judgeNames({ manifest, documentLines }: ReadManifest): FileFindings[] {
	const first = new Map<string, number>();
	const all = manifest.documents.flatMap((entry, index) =>
		filesOf(entry).map((file) => ({ file, index })),
	);
	const findings = all.flatMap(({ file, index }) => {
		const line = documentLines[index] ?? 0;
		const reason = judgeFileName(file);
		if (reason !== null) {
			return [makeFinding('source-file-name', line, { found: JSON.stringify(file), reason })];
		}
		const earlier = first.get(file.toLowerCase());
		if (earlier !== undefined) return [makeFinding('source-file-twice', line, { first: earlier })];
		first.set(file.toLowerCase(), index);
		return [];
	});
	return findings.length === 0 ? [] : [{ file: MANIFEST, findings }];
}

/** Returns errors for what lies among the sources without an entry in the manifest. */
async function judgeFolder(root: string, named: ReadonlySet<string>): Promise<FileFindings[]> {
	const files = await readdir(join(root, SOURCES)).catch((error: unknown) => {
		throw new SourcesError([
			{
				file: SOURCES,
				findings: [makeFinding('source-unreadable', 0, { reason: formatCause(error) })],
			},
		]);
	});
	return files
		.filter((file) => !named.has(file) && file !== 'manifest.yml' && !LEFT_ALONE.test(file))
		.map((file) => {
			const reason = judgeFileName(file);
			const shown = JSON.stringify(file).slice(1, -1);
			if (reason === null) return report(shown, makeFinding('source-unnamed', 0));
			const values = { found: JSON.stringify(file), reason };
			return report(shown, makeFinding('source-file-name', 0, values));
		});
}

/** Returns the text of the lines that were read of a source before; undefined where there are none. */
function readSourceLines(root: string, file: string): string | undefined | FileFindings {
	const name = `${file}${LINES_SUFFIX}`;
	const reading = readSourceFile(join(root, SOURCES, name), { follow: false });
	if ('bytes' in reading) return new TextDecoder().decode(reading.bytes);
	return reading.finding.rule === 'source-missing' ? undefined : report(name, reading.finding);
}

/** Reads a file among the sources whose checksum is known. */
function readKnown(
	root: string,
	{ file, sha256: expected }: Pick<ManifestEntry, 'file' | 'sha256'>,
): { bytes: Uint8Array } | FileFindings {
	const reading = readSourceFile(join(root, SOURCES, file), { follow: false });
	if ('finding' in reading) return report(file, reading.finding);
	const found = hashBytes(reading.bytes);
	if (found === expected) return reading;
	return report(file, makeFinding('source-checksum', 0, { found, expected }));
}

/** Returns the bytes of the PDF that gives the pages of a source; none where its entry names none. */
export function readPagesFile(
	root: string,
	entry: ManifestEntry,
	bytes: Uint8Array,
): { pages?: Uint8Array } | FileFindings {
	if (entry.pages === undefined) return {};
	if (findFormat(bytes).name !== 'docx')
		return report(entry.file, makeFinding('pages-not-word', 0));
	const reading = readKnown(root, entry.pages);
	return 'bytes' in reading ? { pages: reading.bytes } : reading;
}

function readSource(root: string, entry: ManifestEntry): Source | FileFindings {
	const reading = readKnown(root, entry);
	if ('findings' in reading) return reading;
	const { bytes } = reading;
	const pages = readPagesFile(root, entry, bytes);
	if ('findings' in pages) return pages;
	const lines = readSourceLines(root, entry.file);
	if (typeof lines === 'object') return lines;
	return { entry, bytes, sha256: entry.sha256, ...pages, ...(lines !== undefined && { lines }) };
}

/** Returns errors for sources that are byte for byte another one. */
function judgeDoubles(sources: readonly Source[]): FileFindings[] {
	const first = new Map<string, string>();
	return sources.flatMap(({ entry, sha256 }) => {
		const other = first.get(sha256);
		if (other === undefined) first.set(sha256, entry.file);
		return other === undefined
			? []
			: [report(entry.file, makeFinding('source-doubled', 0, { other: `${SOURCES}/${other}` }))];
	});
}

/** What a command changes among the sources. */
interface SourceChange {
	added: readonly Source[];
	/** Names of files that go. */
	gone?: readonly string[];
}

/**
 * Reads every source that the manifest names. Throws `SourcesError` with all that is wrong, also for a file that
 * neither the manifest nor the change names.
 */
export async function readSources(
	root: string,
	read: ReadManifest,
	{ added, gone = [] }: SourceChange = { added: [] },
): Promise<Source[]> {
	const names = judgeNames(read);
	if (names.length > 0) throw new SourcesError(names);
	const { documents } = read.manifest;
	const files = [...documents, ...added.map(({ entry }) => entry)].flatMap(filesOf);
	const named = new Set([...files.flatMap((file) => [file, `${file}${LINES_SUFFIX}`]), ...gone]);
	const readings = documents.map((entry) => readSource(root, entry));
	const sources = readings.filter((reading) => 'bytes' in reading);
	const faults = [
		...(await judgeFolder(root, named)),
		...readings.filter((reading) => 'findings' in reading),
		...judgeDoubles([...sources, ...added]),
	];
	if (faults.length > 0) throw new SourcesError(faults);
	return sources;
}

/** Returns files with the lines that are kept beside them, where there are any. */
export function withLines(root: string, files: readonly string[]): string[] {
	return files.flatMap((file) => {
		const lines = `${file}${LINES_SUFFIX}`;
		return existsSync(join(root, SOURCES, lines)) ? [file, lines] : [file];
	});
}
