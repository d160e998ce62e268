import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { LEFT_ALONE } from '../../files/folder.ts';
import type { Finding } from '../../model/document.ts';
import type { Manifest } from '../../model/manifest.ts';
import { ingestDocument, type Source } from '../ingest-document.ts';
import { settleLines } from '../read/committed-lines.ts';
import { readAhead } from '../read/read-ahead.ts';
import { makeFinding } from '../rules.ts';
import { readNewSource, readNewSources } from './new-source.ts';
import { formatCause } from './read-source-file.ts';
import { SourcesError } from './sources-error.ts';
import { suggestEntry } from './suggest-entry.ts';

const OUTCOMES = [
	'taken',
	'taken with warnings',
	'refused',
	'held already',
	'passed over',
] as const;

/** What becomes of a file of a folder, and the finding to begin with. */
export interface TakenFile {
	file: string;
	outcome: (typeof OUTCOMES)[number];
	first: Finding | null;
	/** The manifest entry with which a refused file can be added all the same; null where there is none. */
	advice?: string | null;
	/** Address of its document. */
	id: string | null;
	/** Null for a file that is refused, held or passed over. */
	source: Source | null;
}

const refuse = (file: string, first: Finding | null): TakenFile => ({
	file,
	outcome: 'refused',
	first,
	id: null,
	source: null,
});

/** Returns the name of a file without what says its format, as the systems that tell no upper case have it. */
const stemOf = (path: string) => basename(path, extname(path)).toLowerCase();

const isWord = (path: string) => /^\.do[ct][mx]?$/iu.test(extname(path));
const isPdf = (path: string) => extname(path).toLowerCase() === '.pdf';

/** Returns the files among files that a test holds for, by their names without what says the format. */
const findByStem = (paths: readonly string[], holds: (path: string) => boolean) =>
	new Map(paths.filter(holds).map((path) => [stemOf(path), path]));

/** Passes over the PDF of a paper whose Word file is read; it may give the pages of that. */
const passOver = (file: string, other: string, givesPages: boolean): TakenFile => ({
	file,
	outcome: 'passed over',
	first: makeFinding(givesPages ? 'source-gives-pages' : 'source-beside-word', 0, { other }),
	id: null,
	source: null,
});

/** Returns a source to be with the PDF that lies beside it, which gives its pages. */
function addPages(source: Source, path: string): Source {
	const pdf = readNewSource(path);
	if ('findings' in pdf) return source;
	const { file, sha256 } = pdf.entry;
	return { ...source, entry: { ...source.entry, pages: { file, sha256 } }, pages: pdf.bytes };
}

/** Reads one file of a folder as a source to be; `pdf` lies beside a Word file, and may give its pages. */
async function takeFile(
	root: string,
	manifest: Manifest,
	path: string,
	pdf?: string,
): Promise<TakenFile> {
	const file = basename(path);
	try {
		const read = readNewSource(path);
		if ('findings' in read) return refuse(file, read.findings[0] ?? null);
		const source = pdf === undefined ? read : addPages(read, pdf);
		const held = manifest.documents.find(({ sha256 }) => sha256 === source.sha256);
		if (held !== undefined) {
			return { file, outcome: 'held already', first: null, id: null, source: null };
		}
		const ahead = await readAhead(source, 'make');
		const isOther = ahead.read?.findings.some(({ rule }) => NO_PAGES.has(rule)) ?? false;
		// The text does not wait for its pages: the PDF may be another paper, or a scan.
		if (isOther) return await takeFile(root, manifest, path);
		const settled = settleLines(ahead, 'make');
		if ('finding' in settled) return refuse(file, settled.finding);
		readNewSources(root, manifest, source.entry.pages === undefined ? [path] : [path, pdf ?? path]);
		const { document, findings } = ingestDocument(settled.source);
		const error = findings.find(({ severity }) => severity === 'error') ?? null;
		if (document === null) {
			const advice = suggestEntry(source.entry, findings);
			return { ...refuse(file, error ?? findings[0] ?? null), advice };
		}
		const warning = findings.find(({ severity }) => severity === 'warning') ?? null;
		const outcome = warning === null ? 'taken' : 'taken with warnings';
		return { file, outcome, first: warning, id: document.id, source: ahead };
	} catch (error) {
		if (!(error instanceof SourcesError)) throw error;
		return refuse(file, error.reports[0]?.findings[0] ?? null);
	}
}

function readEntries(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		const finding = makeFinding('source-unreadable', 0, { reason: formatCause(error) });
		throw new SourcesError([{ file: folder, findings: [finding] }]);
	}
}

/**
 * Returns the files of a folder that may be sources, by their names; what systems leave in folders is passed over.
 * Null where it is no folder. Throws `SourcesError` where it cannot be read, or holds none.
 */
export function listFolder(folder: string): string[] | null {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
	const paths = readEntries(folder)
		.filter((entry) => !entry.isDirectory() && !LEFT_ALONE.test(entry.name))
		.map(({ name }) => join(folder, name))
		.sort();
	if (paths.length > 0) return paths;
	const finding = makeFinding('source-not-file', 0, { found: 'a folder without files' });
	throw new SourcesError([{ file: folder, findings: [finding] }]);
}

/** What keeps a PDF from giving the pages of a Word file. */
const NO_PAGES: ReadonlySet<string> = new Set(['pages-other', 'pages-unread']);

interface FolderOptions {
	paths: readonly string[];
	/** Addresses of the documents that the archive holds. */
	heldIds: ReadonlySet<string>;
	/** Called after each file. */
	onFile: (file: string) => void;
}

/**
 * Reads the files of a folder, each for itself: one that is refused keeps no other out, and one whose bytes the archive
 * holds is passed over, and so is the PDF of a paper whose Word file stands beside it: they are one document, and Word says
 * more of its text; the PDF gives its pages, where it has the same text. Of two files with one address the second is refused.
 */
export async function takeFolder(
	root: string,
	manifest: Manifest,
	{ paths, heldIds, onFile }: FolderOptions,
): Promise<TakenFile[]> {
	const first = new Map([...heldIds].map((id) => [id, 'a document of the archive']));
	const all: TakenFile[] = [];
	const wordFiles = findByStem(paths, isWord);
	const pdfs = findByStem(paths, isPdf);
	const giving = new Set<string>();
	// Word files first: what becomes of a PDF beside one is known then.
	const isBeside = (path: string) => isPdf(path) && wordFiles.has(stemOf(path));
	const ordered = [...paths.filter((path) => !isBeside(path)), ...paths.filter(isBeside)];
	for (const path of ordered) {
		const word = isBeside(path) ? wordFiles.get(stemOf(path)) : undefined;
		const pdf = isWord(path) ? pdfs.get(stemOf(path)) : undefined;
		const taken =
			word === undefined
				? await takeFile(root, manifest, path, pdf)
				: passOver(basename(path), basename(word), giving.has(basename(path)));
		const own = taken.source?.entry.pages?.file;
		if (own !== undefined) giving.add(own);
		onFile(taken.file);
		const { file, id } = taken;
		const other = id === null ? undefined : first.get(id);
		if (id !== null && other !== undefined) {
			all.push(refuse(file, makeFinding('document-twice', 0, { found: id, other })));
			continue;
		}
		if (id !== null) first.set(id, file);
		all.push(taken);
	}
	const names = paths.map((path) => basename(path));
	return all.sort((a, b) => names.indexOf(a.file) - names.indexOf(b.file));
}

/** Returns the summary of a folder: how many files of each kind, and of those to be looked at what to do first. */
export function describeTaken(taken: readonly TakenFile[]): string[] {
	const counts = OUTCOMES.map((name) => {
		const count = taken.filter(({ outcome }) => outcome === name).length;
		return `${String(count)} ${name}`;
	});
	const told = taken.filter(({ outcome }) => outcome !== 'taken' && outcome !== 'held already');
	return [
		`${String(taken.length)} files: ${counts.join(', ')}.`,
		...told.map(({ file, outcome, first }) => {
			const place = first === null || first.line === 0 ? '' : `, line ${String(first.line)}`;
			const words =
				first === null ? '' : `: ${first.rule}${place}. ${first.message}\n    ${first.hint}`;
			return `  ${outcome}: ${file}${words}`;
		}),
		...taken.flatMap(({ advice }) => advice ?? []),
	];
}
