import { parseArgs } from 'node:util';
import {
	type FuzzReport,
	fuzzBytes,
	fuzzDrafts,
	fuzzMinutes,
	fuzzMutations,
} from './lab/fuzz/run-fuzz.ts';
import { readManifest, readSources } from '../src/ingest/sources/read-sources.ts';
import { createProgress } from './report/progress.ts';

/** Shares of the documents that each property is tried with. */
const SHARES = { drafts: 0.45, minutes: 0.05, mutations: 0.45, bytes: 0.05 };

const formatReport = ({ name, runs, outcomes, longest, failure }: FuzzReport): string =>
	[
		`${failure === null ? '✓' : '✗'} ${name}: ${String(runs)} documents, longest ${longest.toFixed(0)} ms`,
		...Object.entries(outcomes)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([outcome, count]) => `    ${outcome}: ${String(count)}`),
		...(failure === null ? [] : [failure]),
	].join('\n');

/** Tries ingestion with documents made up for it and tells what came of it. Returns the exit code. */
async function runFuzz(root: string, runs: number, seed: number): Promise<number> {
	const progress = createProgress();
	const sources = await readSources(root, readManifest(root));
	const count = (share: number) => Math.ceil(runs * share);
	progress.line(`Seed ${String(seed)}`);
	const tries = [
		() => fuzzDrafts({ runs: count(SHARES.drafts), seed }),
		() => fuzzMinutes({ runs: count(SHARES.minutes), seed }),
		() => fuzzMutations(sources, { runs: count(SHARES.mutations), seed }),
		() => fuzzBytes(sources, { runs: count(SHARES.bytes), seed }),
	];
	let failed = false;
	for (const attempt of tries) {
		const report = attempt();
		progress.line(formatReport(report));
		failed ||= report.failure !== null;
	}
	return failed ? 1 : 0;
}

if (import.meta.main) {
	const { values } = parseArgs({
		options: {
			runs: { type: 'string', default: '100000' },
			seed: { type: 'string', default: '20261121' },
		},
	});
	process.exitCode = await runFuzz(process.cwd(), Number(values.runs), Number(values.seed));
}
