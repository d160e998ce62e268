import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dressDocument } from './dress-document.ts';
import { addSources, makeProject } from './make-project.ts';
import { measureFolder, measureOutput, type Output, type OutputKind } from './measure-output.ts';
import { type Measured, peakMemory, runMeasured, type Sample } from './run-measured.ts';
import type { ScaleRecord } from './scale-record.ts';

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
	'outputs',
	'permalinks',
	'index',
] as const;
export type Stage = (typeof STAGES)[number];

export interface SizeResult {
	/** Documents for measuring; those of the archive come on top. */
	documents: number;
	paragraphs: number;
	sourceBytes: number;
	stages: Map<Stage, StageCost>;
	/** Of all stages. */
	cpuSeconds: number | null;
	peakBytes: number | null;
	/** Wall clock of ingestion and build. */
	seconds: number;
	content: Output;
	site: Map<OutputKind, Output>;
	altered: Map<string, number>;
}

/** The stage that each step of a build belongs to; the small ones are outputs like the rest. */
const STAGE_OF_STEP: Readonly<Record<string, Stage>> = {
	sources: 'sources',
	pages: 'pages',
	relations: 'relations',
	'paragraph pages': 'permalinks',
	'search index': 'index',
};

interface StepNote {
	step: string;
	cpuSeconds: number | null;
	at: number;
}

const ingest = (folder: string) => runMeasured(['scripts/ingest.ts'], { folder });

/** Builds a project and returns the cost of the whole and of each stage. */
async function build(folder: string): Promise<{ whole: Measured; stages: Map<Stage, StageCost> }> {
	const steps = join(folder, 'steps.jsonl');
	await rm(steps, { force: true });
	await rm(join(folder, 'dist'), { recursive: true, force: true });
	const whole = await runMeasured(
		[
			'scripts/bench/scale/build-in-steps.ts',
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

async function readHeld(folder: string): Promise<{ ids: Set<string>; paragraphs: number }> {
	const text = await readFile(join(folder, 'dist/api/v1/documents.json'), 'utf8');
	const { documents } = JSON.parse(text) as { documents: { id: string; paragraphs: number }[] };
	return {
		ids: new Set(documents.map(({ id }) => id)),
		paragraphs: documents.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
	};
}

const count = (names: readonly string[]) =>
	new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

/** Measures the whole pipeline on the first `documents` texts, in a copy of the project in a folder of its own. */
export async function measureSize(
	root: string,
	records: readonly ScaleRecord[],
	documents: number,
	folder: string,
): Promise<SizeResult> {
	const dressed = records.slice(0, documents).map((_, at) => dressDocument(records, at));
	await makeProject(root, folder);
	await addSources(folder, dressed);
	const sources = await measureFolder(join(folder, 'content/sources'));
	const ingestion = await ingest(folder);
	const { whole, stages } = await build(folder);
	const held = await readHeld(folder);
	return {
		documents,
		paragraphs: held.paragraphs,
		sourceBytes: sources.bytes,
		stages: new Map([
			['ingestion', { cpuSeconds: ingestion.cpuSeconds, peakBytes: peakMemory(ingestion.samples) }],
			...stages,
		]),
		cpuSeconds:
			ingestion.cpuSeconds === null || whole.cpuSeconds === null
				? null
				: ingestion.cpuSeconds + whole.cpuSeconds,
		peakBytes: peakMemory([...ingestion.samples, ...whole.samples]),
		seconds: ingestion.seconds + whole.seconds,
		content: await measureFolder(join(folder, 'content/documents')),
		site: await measureOutput(join(folder, 'dist'), held.ids),
		altered: count(dressed.flatMap(({ altered }) => altered)),
	};
}
