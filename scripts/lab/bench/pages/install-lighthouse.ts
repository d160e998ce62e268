import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Not a dependency of the project: the registry holds only some of the platform packages that Lighthouse's own
 * dependencies name, and `npm ci` then refuses the lock file.
 */
export const LIGHTHOUSE_VERSION = '13.5.0';

const run = promisify(execFile);

/** Installs Lighthouse into a temporary folder and returns the path of its program. Throws where npm fails. */
export async function installLighthouse(): Promise<string> {
	const folder = join(tmpdir(), `gb-archive-lighthouse-${LIGHTHOUSE_VERSION}`);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
	await run('npm', ['install', `lighthouse@${LIGHTHOUSE_VERSION}`, ...flags], { cwd: folder });
	return join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
}
