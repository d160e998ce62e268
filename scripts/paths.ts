import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildArchive } from '../src/archive/build-archive.ts';
import { pinPassages } from '../src/paths/compare-pins.ts';
import { insertPins } from '../src/paths/insert-pins.ts';
import { readPaths } from '../src/paths/load.ts';
import { ingestSources } from './ingest/ingest-sources.ts';
import { formatFindings } from './report/findings.ts';
import { createProgress, type Progress } from './report/progress.ts';

/**
 * Pins the passages of every path under `root` to the text that stands there, and says of which steps the pins
 * have changed. Returns the exit code: 1 where a path has another fault, which no pin mends.
 */
export async function runPaths({
	root,
	progress,
}: {
	root: string;
	progress: Progress;
}): Promise<number> {
	const { documents } = await ingestSources(root);
	const archive = buildArchive(documents);
	let code = 0;
	for (const { file, text, path, findings } of await readPaths(root, (id) => archive.find(id))) {
		const others = findings.filter(({ rule }) => rule !== 'path-pin');
		if (path === null || others.length > 0) {
			progress.line(formatFindings(file, others));
			code = 1;
			continue;
		}
		const pins = path.steps.map(({ passages }) => pinPassages(passages));
		const pinned = insertPins(text, await Promise.all(pins));
		if (pinned === text) continue;
		await writeFile(join(root, file), pinned);
		progress.line(`${file}: pinned.`);
		for (const { line, message } of findings) progress.line(`  line ${String(line)}: ${message}`);
	}
	return code;
}

if (import.meta.main) {
	process.exitCode = await runPaths({ root: process.cwd(), progress: createProgress() });
}
