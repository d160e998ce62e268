import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import type { Keep } from '../src/keep/keep.ts';
import type { ArchiveDocument } from '../src/model/document.ts';
import { isDocumentId } from '../src/model/addressing/address.ts';
import { ENCODINGS, manifestFacts } from '../src/model/manifest.ts';
import { paragraphsOf } from '../src/model/text.ts';
import { formatAddressLock, LOCK, readAddressLock } from '../src/ingest/addresses/address-lock.ts';
import { collectChanges } from '../src/ingest/write/collect-changes.ts';
import type { Source } from '../src/ingest/ingest-document.ts';
import {
	type ArchiveState,
	type IngestedSources,
	ingestSources,
	type ManifestEdit,
} from '../src/ingest/ingest-sources.ts';
import { readNewSources, type Told } from '../src/ingest/sources/new-source.ts';
import { readDocuments } from '../src/ingest/read-documents.ts';
import { MANIFEST, readManifestFile, SOURCES } from '../src/ingest/sources/read-sources.ts';
import {
	describeTaken,
	listFolder,
	takeFolder,
	type TakenFile,
} from '../src/ingest/sources/take-folder.ts';
import { suggestEntry } from '../src/ingest/sources/suggest-entry.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { type Removal, removeDocuments, undoReading } from '../src/ingest/sources/take-out.ts';
import { writeTransaction } from '../src/ingest/write/transaction.ts';
import type { OnStep } from '../src/ingest/write/transaction/plan.ts';
import { formatFindings } from '../src/model/format-findings.ts';
import { openReadings } from './build/open-readings.ts';
import { resolveFiles } from './report/command-files.ts';
import { createProgress, type Progress } from './report/progress.ts';
import { today } from './report/today.ts';

interface IngestCommand {
	root: string;
	/** Paths of files to add to the sources first, and of folders whose files are: each of those is taken or refused for itself. */
	files: readonly string[];
	/** What is said of those files. */
	told?: Told | undefined;
	/** A source whose reading is undone. */
	undo?: string | undefined;
	/** Documents that are taken out. */
	remove?: Removal | undefined;
	progress: Progress;
	/** Where documents are taken from that were read before, and kept for the next reader; nothing is without it. */
	keep?: Keep | undefined;
	/** Called at each moment of writing, by its name. */
	onStep?: OnStep | undefined;
}

function describeDocument({ id, symbol, body, footnotes }: ArchiveDocument): string {
	const endnotes = footnotes.filter(({ label }) => label !== undefined).length;
	return [
		`${symbol ?? id}: ${String(paragraphsOf(body).length)} paragraphs`,
		`${String(footnotes.length - endnotes)} footnotes`,
		...(endnotes === 0 ? [] : [`${String(endnotes)} endnotes`]),
	].join(', ');
}

/** Returns the manifest or the lock where it is no longer what was read, or null. */
async function findChangedSince(
	root: string,
	{ manifestText, lock }: IngestedSources,
): Promise<string | null> {
	if (readManifestFile(root) !== manifestText) return MANIFEST;
	return formatAddressLock(await readAddressLock(root)) === formatAddressLock(lock) ? null : LOCK;
}

/** Returns what the command makes of the manifest, without the files that it adds. */
function editManifest(state: ArchiveState, { undo, remove }: IngestCommand): ManifestEdit {
	if (undo !== undefined) return undoReading(state, undo);
	return remove === undefined
		? { text: state.read.text, gone: [] }
		: removeDocuments(state, remove);
}

/** How many addresses a report names one by one. */
const TOLD = 5;

/** Returns the line that says which addresses went that were not published; none where all stay. */
function describeDropped(dropped: readonly string[]): string[] {
	if (dropped.length === 0) return [];
	const more = dropped.length > TOLD ? ` and ${String(dropped.length - TOLD)} more` : '';
	return [`Not published yet, and gone: ${dropped.slice(0, TOLD).join(', ')}${more}.`];
}

/** Returns a line for each source whose published places keep numbers that are not in the order printed. */
const describeNumbers = ({ sources, manifest }: IngestedSources) =>
	sources.flatMap(({ entry: { file, numbers } }) => {
		const before = manifest.documents.find((entry) => entry.file === file)?.numbers;
		if (JSON.stringify(before) === JSON.stringify(numbers)) return [];
		const lists = Object.entries(numbers ?? {}).map(([stem, all]) => `${stem} ${all.join(', ')}`);
		return [
			`${SOURCES}/${file}: published places keep their numbers, as ${MANIFEST} says from now on: ${lists.join('; ') || 'all in the order printed'}.`,
		];
	});

/** Returns the addresses of documents that were ever published. */
const readHeldIds = async (root: string) =>
	new Set((await readAddressLock(root)).map(({ address }) => address).filter(isDocumentId));

/**
 * Reads the sources and new files, and writes what changes. Returns what was read and the sum of the changes. The
 * new sources are noted in `added` as soon as they are read.
 */
async function ingestArchive(
	command: IngestCommand,
	added: Source[],
	taken: TakenFile[],
): Promise<{ ingested: IngestedSources; sum: string; notes: string[] }> {
	const { root, files, told, progress, keep, onStep } = command;
	let started = false;
	const folders = files.map(listFolder);
	const heldIds = folders.some((folder) => folder !== null)
		? await readHeldIds(root)
		: new Set<string>();
	const ingested = await ingestSources(root, {
		linesMode: 'make',
		...(keep !== undefined && { keep }),
		readCommitted: () => readDocuments(root),
		editManifest: (state) => editManifest(state, command),
		async addSources(manifest) {
			const single = files.filter((_, index) => folders[index] === null);
			added.push(...readNewSources(root, manifest, single, told));
			const paths = folders.flatMap((folder) => folder ?? []);
			if (folders.length > single.length) {
				progress.start('Reading the folder', paths.length);
				const onFile = (file: string) => {
					progress.advance(file);
				};
				taken.push(...(await takeFolder(root, manifest, { paths, heldIds, onFile })));
				progress.finish(`${String(paths.length)} files`);
				added.push(...taken.flatMap(({ source }) => source ?? []));
			}
			return added;
		},
		onProgress(file, total) {
			if (!started) progress.start('Reading the sources', total);
			started = true;
			progress.advance(file);
		},
	});
	if (ingested.sources.length === 0) progress.start('Reading the sources', 0);
	const change = collectChanges(ingested, await readDocuments(root), added);
	const findChanged = () => findChangedSince(root, ingested);
	if (change.changes.size > 0) {
		await writeTransaction(root, change.changes, { onStep, findChanged });
	}
	const count = ingested.documents.length;
	const sum = `${String(count)} documents, ${String(change.files)} files changed, ${String(change.addresses)} new addresses`;
	const gone = ingested.gone.map((file) => `${SOURCES}/${file} is gone, with its document.`);
	const notes = [...gone, ...describeNumbers(ingested), ...describeDropped(change.dropped)];
	return { ingested, sum, notes };
}

/** Returns what the keeper can write in the manifest for the new files that an error was found in. */
const adviseOn = ({ reports }: SourcesError, added: readonly Source[]): string[] =>
	added.flatMap(({ entry }) => {
		const report = reports.find(({ file }) => file === `${SOURCES}/${entry.file}`);
		return report === undefined ? [] : (suggestEntry(entry, report.findings) ?? []);
	});

/** Makes `content/documents` from `content/sources`. Returns the exit code; on an error nothing is written. */
export async function runIngest(command: IngestCommand): Promise<number> {
	const { progress } = command;
	const added: Source[] = [];
	const taken: TakenFile[] = [];
	try {
		const { ingested, sum, notes } = await ingestArchive(command, added, taken);
		progress.finish(sum);
		for (const note of notes) progress.line(note);
		for (const { entry, findings } of ingested.sources) {
			if (findings.length > 0) progress.line(formatFindings(`${SOURCES}/${entry.file}`, findings));
		}
		for (const document of ingested.documents) progress.line(`  ${describeDocument(document)}`);
		if (taken.length > 0) for (const text of describeTaken(taken)) progress.line(text);
		return taken.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
	} catch (error) {
		if (!(error instanceof SourcesError)) throw error;
		progress.line(error.message);
		for (const advice of adviseOn(error, added)) progress.line(advice);
		progress.line(error.outcome);
		return 1;
	}
}

/** Does the same before a build, which takes what was read from here: it reads every source again, and none is understood twice. */
export const ingestForBuild = ({ root, progress }: Pick<IngestCommand, 'root' | 'progress'>) =>
	runIngest({ root, files: [], progress, keep: openReadings({ root }) });

const OPTIONS = {
	encoding: { type: 'string' },
	symbol: { type: 'string' },
	id: { type: 'string' },
	undo: { type: 'string' },
	remove: { type: 'boolean', default: false },
	reason: { type: 'string' },
	to: { type: 'string' },
} as const;

/** Returns what the command line asks for. Throws where it cannot be meant so. */
function readArguments(parameters: readonly string[]) {
	const { values, positionals } = parseArgs({
		args: [...parameters],
		options: OPTIONS,
		allowPositionals: true,
	});
	const { undo, remove, reason, to, symbol, id } = values;
	const encoding = ENCODINGS.find((name) => name === values.encoding);
	if (values.encoding !== undefined && encoding === undefined) {
		throw new Error(
			`There is no encoding “${values.encoding}”, expected one of ${ENCODINGS.join(', ')}.`,
		);
	}
	const named = { ...(symbol !== undefined && { symbol }), ...(id !== undefined && { id }) };
	const isNamed = Object.keys(named).length > 0;
	if (isNamed && (remove || positionals.length !== 1)) {
		throw new Error('`--symbol` and `--id` name one file: npm run ingest -- --symbol SYMBOL FILE');
	}
	const facts = isNamed ? manifestFacts.parse(named) : undefined;
	if (undo !== undefined && (remove || positionals.length > 0)) {
		throw new Error('`--undo` takes one file, and stands alone: npm run ingest -- --undo FILE');
	}
	if (!remove && (reason !== undefined || to !== undefined)) {
		throw new Error('`--reason` and `--to` belong to `--remove ID`.');
	}
	if (!remove) return { files: resolveFiles(positionals), told: { encoding, facts }, undo };
	if (positionals.length === 0 || reason === undefined || reason.trim() === '') {
		throw new Error(
			'Say which document, and why in words for its readers: npm run ingest -- --remove gb/347/ins/7 --reason "…"',
		);
	}
	return { files: [], remove: { ids: positionals, reason, to, day: today() } };
}

if (import.meta.main) {
	// The engine optimises only what runs a hundred times as often as it would by itself wait for: see `before-astro.ts`.
	// A thousand papers take three seconds, and a fifth of that went into compiling what then ran for one more.
	setFlagsFromString('--invocation-count-for-turbofan=300000');
	const progress = createProgress();
	try {
		const parameters = readArguments(process.argv.slice(2));
		process.exitCode = await runIngest({ root: process.cwd(), ...parameters, progress });
	} catch (error) {
		progress.line(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
