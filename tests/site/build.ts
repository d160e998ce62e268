import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
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

/** Another place on earth, in another language: what is built there must be the same to the byte. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Builds the site in a process of its own: a second build in one process would meet the memory of the first. */
async function buildSite(
	folder: string,
	name: string,
	settings: Readonly<Record<string, string>> = {},
): Promise<BuiltSite> {
	const outDir = join(folder, name);
	// What Vitest and the caller set would change the build.
	const {
		SITE: _site,
		BASE: _base,
		REPORT_TO: _report,
		NODE_ENV: _mode,
		VITEST: _vitest,
		...env
	} = process.env;
	const build = spawn(
		process.execPath,
		['scripts/build.ts', '--out-dir', outDir, '--cache-dir', join(folder, `${name}-cache`)],
		{ cwd: ROOT, env: { ...env, ...settings }, stdio: 'inherit' },
	);
	const [code] = (await once(build, 'exit')) as [number | null];
	if (code !== 0) throw new Error('The site could not be built; the reason stands above.');
	return { folder: outDir, base: settings['BASE'] ?? '/' };
}

/** Builds the sites before the tests of the browser, and removes them behind the last. */
export default async function setup(project: TestProject) {
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-site-'));
	const remove = () => rm(folder, { recursive: true });
	try {
		await unpackChromium();
		project.provide('sites', {
			root: await buildSite(folder, 'root'),
			again: await buildSite(folder, 'elsewhere/again', ELSEWHERE),
			archive: await buildSite(folder, 'archive', { BASE: '/archive/' }),
		});
	} catch (error) {
		await remove();
		throw error;
	}
	return remove;
}
