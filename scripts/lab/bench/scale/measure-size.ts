import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dressDocument } from './dress-document.ts';
import { addSources, makeProject } from './make-project.ts';
import { measureFolder, measureOutput, type Output, type OutputKind } from './measure-output.ts';
import { measureBuild, measureIngestion, type Stage, type StageCost } from './measure-build.ts';
import { measureWarm, type WarmResult } from './measure-warm.ts';
import { peakMemory } from '../run-measured.ts';
import type { ScaleRecord } from '../scale-records.ts';

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
	/** What one more document costs then. */
	warm: WarmResult;
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

/** So many documents are built once more from nothing, to hold the warm build against. */
const MOST_PROVEN = 100;

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
	const sources = measureFolder(join(folder, 'content/sources'));
	const ingestion = await measureIngestion(folder);
	const { whole, stages } = await measureBuild(folder);
	const held = await readHeld(folder);
	const site = measureOutput(join(folder, 'dist'), held.ids);
	const content = measureFolder(join(folder, 'content/documents'));
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
		content,
		site,
		altered: count(dressed.flatMap(({ altered }) => altered)),
		warm: await measureWarm(folder, dressDocument(records, documents), documents <= MOST_PROVEN),
	};
}
