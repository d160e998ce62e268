import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writeNew } from '../../../../src/files/write.ts';

const run = promisify(execFile);

const SCRIPT = fileURLToPath(new URL('ask-in-turn.lua', import.meta.url));
const THREADS = 2;

const resultSchema = z.strictObject({
	requests: z.int(),
	/** Of the answers, with their heads, as they were sent. */
	bytes: z.int(),
	seconds: z.number(),
	/** Answers of 400 and more. */
	badStatus: z.int(),
	/** Connections that could not be made, read from or written to. */
	failed: z.int(),
	timeouts: z.int(),
	/** Of an answer: the median, what 99 of 100 do not exceed, and the most. */
	milliseconds: z.tuple([z.number(), z.number(), z.number()]),
});

/** What a host did while it was asked by many at once. */
export type LoadResult = z.infer<typeof resultSchema>;

/** Returns the result from what wrk printed: the line that its script adds. Throws where there is none. */
export function parseResult(printed: string): LoadResult {
	const line = printed.split('\n').find((one) => one.startsWith('{'));
	if (line === undefined) throw new Error(`wrk printed no result:\n${printed}`);
	return resultSchema.parse(JSON.parse(line));
}

export interface LoadPlan {
	/** How many ask at once, each anew as soon as it has its answer. */
	clients: number;
	seconds: number;
	/** What is asked for, in turn: paths from the root, escaped as in a request. */
	paths: readonly string[];
}

/** Asks a host of this machine for pages with wrk, compressed as browsers want them. Throws where wrk fails. */
export async function runWrk(
	program: string,
	origin: string,
	{ clients, seconds, paths }: LoadPlan,
): Promise<LoadResult> {
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-load-'));
	try {
		const list = join(folder, 'paths.txt');
		writeNew(list, paths.map((path) => `${path}\n`).join(''));
		const parameters = [
			...[`-t${String(THREADS)}`, `-c${String(clients)}`, `-d${String(seconds)}s`],
			...['--latency', '-H', 'Accept-Encoding: gzip', '-s', SCRIPT, origin],
		];
		const { stdout } = await run(program, parameters, { env: { ...process.env, PATHS: list } });
		return parseResult(stdout);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
