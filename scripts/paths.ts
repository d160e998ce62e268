import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildArchive } from '../src/archive/documents/build-archive.ts';
import { pinPassages } from '../src/archive/paths/compare-pins.ts';
import { insertPins } from '../src/archive/paths/insert-pins.ts';
import { readPaths } from '../src/archive/paths/load-paths.ts';
import { findNewAddresses, formatAddressLock, LOCK } from '../src/ingest/addresses/address-lock.ts';
import { ingestSources } from '../src/ingest/ingest-sources.ts';
import { formatFindings } from '../src/model/format-findings.ts';
import { createProgress, type Progress } from './report/progress.ts';

/**
 * Pins the passages of every path under `root` to the text that stands there, says of which steps the pins have
 * changed, and puts the addresses of new paths into the lock. Returns the exit code: 1 where a path has another
 * fault, which no pin mends.
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
	let code = 0;
	for (const { file, text, path, findings } of await readPaths(
		root,
		(id) => archive.find(id),
		redirects,
	)) {
		const moved = findings.filter(({ rule }) => rule === 'path-moved');
		for (const { line, message } of moved) {
			progress.line(`${file}:${String(line)}: ${message}`);
		}
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
		await writeFile(join(root, file), pinned);
		progress.line(`${file}: pinned.`);
		for (const { line, message } of findings) progress.line(`  line ${String(line)}: ${message}`);
	}
	const added = findNewAddresses(lock, { documents: [], paths: whole });
	if (added.length > 0) {
		const entries = added.map((address) => ({ address, released: null }));
		await writeFile(join(root, LOCK), formatAddressLock([...lock, ...entries]));
		progress.line(`${LOCK}: ${String(added.length)} new addresses.`);
	}
	return code;
}

if (import.meta.main) {
	process.exitCode = await runPaths({ root: process.cwd(), progress: createProgress() });
}
