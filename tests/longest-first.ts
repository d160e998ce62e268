import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The test files that take longest, as a part of their path, the longest first: one that was begun last would run alone at the
 * end. Nothing depends on it but the time; that of a run before, which Vitest goes by, is not there in a fresh clone.
 */
export const LONGEST = [
	'tests/build/kept/warm-build.slow',
	'tests/ingest/read/libreoffice-papers.slow',
	'tests/reader/parts-in-browser.slow',
	'tests/hostile/site-build',
	'tests/search/shards.slow',
	'tests/search/recovery.slow',
	'tests/site/adapt-drafts',
	'tests/site/search',
	'tests/site/adapt',
	'tests/site/missing-page',
	'tests/site/print',
	'tests/site/site-check',
] as const;

/** Returns the place of a test file among those that take longest; behind all of them for any other. */
function rankOf(file: string): number {
	const at = LONGEST.findIndex((name) => file.endsWith(`${name}.test.ts`));
	return at === -1 ? LONGEST.length : at;
}

/** What is known of a test file before it runs. */
interface Planned {
	file: string;
	/** Whether it has a process of its own. */
	isIsolated: boolean;
}

/** Tells which of two test files is begun first. Those that share their processes come last, so that these last to the end. */
export const compareFiles = (one: Planned, other: Planned): number =>
	Number(other.isIsolated) - Number(one.isIsolated) ||
	rankOf(one.file) - rankOf(other.file) ||
	(one.file < other.file ? -1 : 1);

const plan = ({ moduleId, project }: TestSpecification): Planned => ({
	file: moduleId,
	isIsolated: project.config.isolate,
});

/** Begins with the test files that take longest, the same way in every run. */
export class LongestFirst extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return Promise.resolve(files.toSorted((one, other) => compareFiles(plan(one), plan(other))));
	}
}
