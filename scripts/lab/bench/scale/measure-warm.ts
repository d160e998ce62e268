import { lstatSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../../../src/files/folder.ts';
import { digest, digestAll } from '../../../../src/keep/digest.ts';
import type { DressedDocument } from './dress-document.ts';
import { addSources } from './make-project.ts';
import { measureBuild, measureIngestion } from './measure-build.ts';
import { peakMemory, runMeasured } from '../run-measured.ts';

/** What one more document costs in a project that was built before. */
export interface WarmResult {
	/** Of ingestion and build. */
	cpuSeconds: number | null;
	peakBytes: number | null;
	/** Files of the site that were made; the others are those of the build before. */
	made: number;
	files: number;
	/** Whether the site is that of a build from nothing, to the byte; null where it was not compared. */
	isAsCold: boolean | null;
}

/** Returns the number of each file on the disk, which a file that is taken over keeps. */
const listNumbers = (folder: string): Set<number> =>
	new Set(listFiles(folder).map((path) => lstatSync(join(folder, path)).ino));

const digestFolder = (folder: string): string =>
	digestAll(listFiles(folder).flatMap((path) => [path, digest(readFileSync(join(folder, path)))]));

/** Builds a project from nothing in other folders, and tells whether its site is the same. */
async function compareWithCold(folder: string): Promise<boolean> {
	const cold = join(folder, 'cold');
	const folders = ['--out-dir', cold, '--cache-dir', join(folder, 'cold-cache')];
	await runMeasured(['scripts/build.ts', ...folders], { folder });
	const isSame = digestFolder(cold) === digestFolder(join(folder, 'dist'));
	await rm(cold, { recursive: true });
	return isSame;
}

/** Adds a document to a project that was built, ingests and builds again; `isProven` compares with a build from nothing. */
export async function measureWarm(
	folder: string,
	document: DressedDocument,
	isProven: boolean,
): Promise<WarmResult> {
	const dist = join(folder, 'dist');
	const before = listNumbers(dist);
	await addSources(folder, [document]);
	const ingestion = await measureIngestion(folder);
	const { whole } = await measureBuild(folder);
	const after = listNumbers(dist);
	return {
		cpuSeconds:
			ingestion.cpuSeconds === null || whole.cpuSeconds === null
				? null
				: ingestion.cpuSeconds + whole.cpuSeconds,
		peakBytes: peakMemory([...ingestion.samples, ...whole.samples]),
		made: [...after].filter((number) => !before.has(number)).length,
		files: after.size,
		isAsCold: isProven ? await compareWithCold(folder) : null,
	};
}
