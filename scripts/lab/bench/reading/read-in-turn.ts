import { readFileSync } from 'node:fs';
import { writeWhole } from '../../../../src/files/write.ts';
import { readCost } from '../run-measured.ts';
import { READERS } from './readers.ts';

/**
 * Reads files with one reader in a process of its own, as often as is said, and notes what it cost with all that it
 * started, the start of Node included. The task is JSON in the file that is named; the answer takes its place.
 */
export interface ReadingTask {
	reader: string;
	/** Where a reader lies that is no dependency. */
	folder: string;
	files: string[];
	rounds: number;
}

export interface ReadingAnswer {
	/** User and system, in seconds; null where the system does not tell. */
	cpuSeconds: number | null;
	/** Lines of each file. */
	lines: string[][];
}

const [, , file = ''] = process.argv;
const { reader, folder, files, rounds } = JSON.parse(readFileSync(file, 'utf8')) as ReadingTask;
const load = READERS[reader];
if (load === undefined) throw new Error(`There is no reader ${reader}.`);
const read = await load(folder);
let lines: string[][] = [];
for (let round = 0; round < rounds; round += 1) {
	lines = [];
	for (const path of files) lines.push(await read(path));
}
const cpuSeconds = readCost(process.pid)?.cpuSeconds ?? null;
writeWhole(file, JSON.stringify({ cpuSeconds, lines } satisfies ReadingAnswer));
