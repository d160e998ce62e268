import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Measured, peakMemory, runMeasured, type Sample } from '../run-measured.ts';

/** What a part of the pipeline cost; null where the system does not tell. */
export interface StageCost {
	cpuSeconds: number | null;
	peakBytes: number | null;
}

/** The parts of the pipeline that are told apart. */
export const STAGES = [
	'ingestion',
	'sources',
	'pages',
	'relations',
	'plan',
	'outputs',
	'permalinks',
	'index',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stage that each step of a build belongs to; the small ones are outputs like the rest. */
const STAGE_OF_STEP: Readonly<Record<string, Stage>> = {
	sources: 'sources',
	pages: 'pages',
	relations: 'relations',
	plan: 'plan',
	'kept files': 'plan',
	'paragraph pages': 'permalinks',
	'pages of what is not held': 'permalinks',
	'search index': 'index',
};

interface StepNote {
	step: string;
	cpuSeconds: number | null;
	at: number;
}

/** Ingests the sources of a project as `npm run ingest` does. */
export const measureIngestion = (folder: string): Promise<Measured> =>
	runMeasured(['scripts/bootstrap.mjs', 'scripts/ingest.ts'], { folder });

/** Builds a project as `npm run build` does and returns the cost of the whole and of each stage; earlier builds serve where they left something. */
export async function measureBuild(
	folder: string,
): Promise<{ whole: Measured; stages: Map<Stage, StageCost> }> {
	const steps = join(folder, 'steps.jsonl');
	await rm(steps, { force: true });
	const whole = await runMeasured(
		[
			'scripts/bootstrap.mjs',
			'scripts/lab/bench/scale/build-in-steps.ts',
			...['--steps', steps, '--cache-dir', join(folder, 'cache')],
		],
		{ folder },
	);
	const notes = (await readFile(steps, 'utf8'))
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as StepNote);
	return { whole, stages: sumStages(notes, whole.samples) };
}

/** Returns the cost of each stage from what was noted after each step and the samples of memory between. */
export function sumStages(
	notes: readonly StepNote[],
	samples: readonly Sample[],
): Map<Stage, StageCost> {
	const stages = new Map<Stage, StageCost>();
	let before = { cpuSeconds: 0 as number | null, at: 0 };
	for (const { step, cpuSeconds, at } of notes) {
		const stage = STAGE_OF_STEP[step] ?? 'outputs';
		const sum = stages.get(stage) ?? { cpuSeconds: 0, peakBytes: null };
		const cost =
			cpuSeconds === null || before.cpuSeconds === null || sum.cpuSeconds === null
				? null
				: sum.cpuSeconds + cpuSeconds - before.cpuSeconds;
		const peak = peakMemory(samples, before.at, at);
		stages.set(stage, {
			cpuSeconds: cost,
			peakBytes: peak === null ? sum.peakBytes : Math.max(peak, sum.peakBytes ?? 0),
		});
		before = { cpuSeconds, at };
	}
	return stages;
}
