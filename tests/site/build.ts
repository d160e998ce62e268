import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { otherDisk } from '../files/other-disk.ts';
import { unpackChromium } from './chromium.ts';

/** A built site: its folder, and the path it was built for. */
export interface BuiltSite {
	folder: string;
	base: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		/** The site as it is built without settings, once more, and under a base path. */
		sites: { root: BuiltSite; again: BuiltSite; archive: BuiltSite };
	}
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Another place on earth, in another language; on another disk, too, where there is one. What is built there must be the same to the byte. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Builds for a path that is set in code, as a keeper's own script does; nothing in the environment says it. */
const BUILD_UNDER_BASE = `
	import './scripts/build/before-astro.ts';
	import { runBuild } from './scripts/build/run-build.ts';
	import { createProgress } from './scripts/report/progress.ts';
	const [outDir, cacheDir, base] = process.argv.slice(1);
	await runBuild({ root: process.cwd(), outDir, cacheDir, base, progress: createProgress() });
`;

/**
 * Builds the site in a process of its own: a second build in one process would meet the memory of the first. Without a
 * path, `npm run build` does it.
 */
async function buildSite(
	folder: string,
	name: string,
	{ settings = {}, base }: { settings?: Readonly<Record<string, string>>; base?: string } = {},
): Promise<BuiltSite> {
	const outDir = join(folder, name);
	const cacheDir = join(folder, `${name}-cache`);
	// What Vitest and the caller set would change the build.
	const {
		SITE: _site,
		BASE: _base,
		REPORT_TO: _report,
		OTHERS: _others,
		NODE_ENV: _mode,
		VITEST: _vitest,
		...env
	} = process.env;
	const parameters =
		base === undefined
			? ['scripts/build.ts', '--out-dir', outDir, '--cache-dir', cacheDir]
			: ['--input-type=module', '--eval', BUILD_UNDER_BASE, outDir, cacheDir, base];
	const build = spawn(process.execPath, parameters, {
		cwd: ROOT,
		env: { ...env, ...settings },
		stdio: 'inherit',
	});
	const [code] = (await once(build, 'exit')) as [number | null];
	if (code !== 0) throw new Error('The site could not be built; the reason stands above.');
	return { folder: outDir, base: base ?? '/' };
}

/** Builds the sites before the tests of the browser, and removes them behind the last. */
export default async function setup(project: TestProject) {
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-site-'));
	const elsewhere = await mkdtemp(join(otherDisk ?? folder, 'gb-archive-site-'));
	const remove = async () => {
		await rm(elsewhere, { recursive: true });
		await rm(folder, { recursive: true });
	};
	try {
		await unpackChromium();
		project.provide('sites', {
			root: await buildSite(folder, 'root'),
			again: await buildSite(elsewhere, 'elsewhere/again', { settings: ELSEWHERE }),
			archive: await buildSite(folder, 'archive', { base: '/archive/' }),
		});
	} catch (error) {
		await remove();
		throw error;
	}
	return remove;
}
