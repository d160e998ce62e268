import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildArchive } from '../src/archive/documents/build-archive.ts';
import { pinPassages } from '../src/archive/paths/compare-pins.ts';
import { insertPins } from '../src/archive/paths/insert-pins.ts';
import { createFindRevised } from '../src/archive/paths/find-revised.ts';
import { listNotes, readPaths } from '../src/archive/paths/load-paths.ts';
import {
	findNewAddresses,
	formatAddressLock,
	LOCK,
	readAddressLock,
} from '../src/ingest/addresses/address-lock.ts';
import { ingestSources } from '../src/ingest/ingest-sources.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { writeTransaction } from '../src/ingest/write/transaction.ts';
import { formatFindings } from '../src/model/format-findings.ts';
import { createProgress, type Progress } from './report/progress.ts';

/** Returns the first of the files that is no longer what was read of it; null where none is. */
async function findChanged(
	root: string,
	read: ReadonlyMap<string, string>,
): Promise<string | null> {
	for (const [file, text] of read) {
		if ((await readFile(join(root, file), 'utf8')) !== text) return file;
	}
	return null;
}

/**
 * Pins the passages of every path under `root` to the text that stands there, says of which steps the pins have
 * changed, and puts the addresses of new paths into the lock: all of it is written, or nothing. Returns the exit code: 1
 * where a path has another fault, which no pin mends. Throws `SourcesError` where that cannot be written.
 */
export async function runPaths({
	root,
	progress,
}: {
	root: string;
	progress: Progress;
}): Promise<number> {
	const { documents, lock, redirects } = await ingestSources(root);
	const archive = buildArchive(documents);
	const whole: string[] = [];
	const told: string[] = [];
	const read = new Map<string, string>();
	const changes = new Map<string, string>();
	let code = 0;
	for (const { file, text, path, findings } of await readPaths(
		root,
		(id) => archive.find(id),
		redirects,
		createFindRevised(archive),
	)) {
		for (const note of listNotes([{ file, findings }])) progress.line(note);
		const others = findings.filter(
			({ rule, severity }) => rule !== 'path-pin' && severity === 'error',
		);
		if (path === null || others.length > 0) {
			progress.line(formatFindings(file, others));
			code = 1;
			continue;
		}
		whole.push(path.id);
		const pins = path.steps.map(({ passages }) => pinPassages(passages));
		const pinned = insertPins(text, await Promise.all(pins));
		if (pinned === text) continue;
		read.set(file, text);
		changes.set(file, pinned);
		told.push(`${file}: pinned.`);
		for (const { line, message } of findings.filter(({ severity }) => severity !== 'note'))
			told.push(`  line ${String(line)}: ${message}`);
	}
	const added = findNewAddresses(lock, { documents: [], paths: whole });
	if (added.length > 0) {
		const entries = added.map((address) => ({ address, released: null }));
		changes.set(LOCK, formatAddressLock([...lock, ...entries]));
		told.push(`${LOCK}: ${String(added.length)} new addresses.`);
	}
	if (changes.size > 0) {
		await writeTransaction(root, changes, {
			findChanged: async () =>
				formatAddressLock(await readAddressLock(root)) === formatAddressLock(lock)
					? findChanged(root, read)
					: LOCK,
		});
	}
	for (const line of told) progress.line(line);
	return code;
}

if (import.meta.main) {
	const progress = createProgress();
	try {
		process.exitCode = await runPaths({ root: process.cwd(), progress });
	} catch (error) {
		if (!(error instanceof SourcesError)) throw error;
		progress.line(error.message);
		progress.line(error.outcome);
		process.exitCode = 1;
	}
}
