import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../../../src/files/write.ts';
import { peakMemory, runMeasured } from '../run-measured.ts';
import type { ReadingAnswer, ReadingTask } from './read-in-turn.ts';

const SCRIPT = 'scripts/lab/bench/reading/read-in-turn.ts';

/** What a reader made of files, and what it cost; null where the system does not tell. */
export interface ReaderResult {
	cpuSeconds: number | null;
	peakBytes: number | null;
	lines: string[][];
}

/** Runs a reader over files in a process of its own. Throws where it fails, as where its program is not there. */
export async function measureReader(
	root: string,
	task: Omit<ReadingTask, 'folder'>,
	place = '',
): Promise<ReaderResult> {
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-reading-'));
	const file = join(folder, 'task.json');
	try {
		writeWhole(file, JSON.stringify({ ...task, folder: place } satisfies ReadingTask));
		const { samples } = await runMeasured([SCRIPT, file], { folder: root });
		const { cpuSeconds, lines } = JSON.parse(readFileSync(file, 'utf8')) as ReadingAnswer;
		return { cpuSeconds, peakBytes: peakMemory(samples), lines };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
