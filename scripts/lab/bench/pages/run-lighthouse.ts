import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writeWhole } from '../../../../src/files/write.ts';

/**
 * Not a dependency of the project: the registry holds only some of the platform packages that Lighthouse's own
 * dependencies name, and `npm ci` then refuses the lock file.
 */
export const LIGHTHOUSE_VERSION = '13.5.0';

const run = promisify(execFile);

/** Installs Lighthouse into a temporary folder and returns the path of its program. Throws where npm fails. */
export async function installLighthouse(): Promise<string> {
	const folder = join(tmpdir(), `gb-archive-lighthouse-${LIGHTHOUSE_VERSION}`);
	writeWhole(join(folder, 'package.json'), '{ "private": true }\n');
	const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
	await run('npm', ['install', `lighthouse@${LIGHTHOUSE_VERSION}`, ...flags], { cwd: folder });
	return join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
}

/** Categories and metrics of a page, by their ids in Lighthouse. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export const METRICS = [
	'first-contentful-paint',
	'largest-contentful-paint',
	'total-blocking-time',
	'cumulative-layout-shift',
] as const;

const report = z.object({
	categories: z.record(
		z.string(),
		z.object({
			score: z.number().nullable(),
			auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
		}),
	),
	audits: z.record(
		z.string(),
		z.object({
			title: z.string(),
			score: z.number().nullable(),
			numericValue: z.number().optional(),
		}),
	),
});

export interface PageRun {
	/** From 0 to 100. */
	scores: Record<string, number>;
	/** Milliseconds; the layout shift is a number of its own. */
	metrics: Record<string, number>;
	/** Titles of the audits outside of performance that count and did not pass. */
	failed: string[];
}

const FLAGS = '--headless=new --no-sandbox --disable-gpu';

/** Runs Lighthouse once on a page, with its own defaults: a mobile phone on a slow line, both simulated. */
export async function runLighthouse(
	program: string,
	url: string,
	chromium: string,
): Promise<PageRun> {
	const parameters = [program, url, '--quiet', '--output=json', `--chrome-flags=${FLAGS}`];
	const { stdout } = await run(process.execPath, parameters, {
		env: { ...process.env, CHROME_PATH: chromium },
		maxBuffer: 1e8,
	});
	const { categories, audits } = report.parse(JSON.parse(stdout));
	const counted = Object.entries(categories)
		.filter(([name]) => name !== 'performance')
		.flatMap(([, { auditRefs }]) => auditRefs.filter(({ weight }) => weight > 0));
	return {
		scores: Object.fromEntries(
			CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
		),
		metrics: Object.fromEntries(METRICS.map((name) => [name, audits[name]?.numericValue ?? 0])),
		failed: counted.flatMap(({ id }) => {
			const audit = audits[id];
			return audit !== undefined && audit.score !== null && audit.score < 1 ? [audit.title] : [];
		}),
	};
}
