import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const BOOTSTRAP = fileURLToPath(new URL('../../scripts/bootstrap.mjs', import.meta.url));
const SEGMENTER = 'node_modules/nodejieba/build/Release/nodejieba.node';

/** Stands for npm: says how it was called, and installs what the lock file lists. */
const NPM = `
	import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
	mkdirSync('node_modules', { recursive: true });
	writeFileSync('called.json', JSON.stringify(process.argv.slice(2)));
	if (existsSync('fails')) process.exit(7);
	copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

let folder: string;

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gb-archive-bootstrap 文-'));
	mkdirSync(join(folder, 'scripts'));
	cpSync(BOOTSTRAP, join(folder, 'scripts/bootstrap.mjs'));
	write('package.json', '{ "type": "module", "engines": { "node": ">=24.16" } }');
	write('package-lock.json', '{ "packages": { "node_modules/a": { "version": "1.0.0" } } }');
	write('scripts/say.js', 'console.log(JSON.stringify(process.argv.slice(2)));');
	write(SEGMENTER, 'compiled');
	write('npm/bin/npm-cli.js', NPM);
	write('npm/package.json', '{ "type": "module" }');
	symlinkSync('npm-cli.js', join(folder, 'npm/bin/npm'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Runs the bootstrap as a shell does, with an npm among the commands, and nothing that npm itself would tell. */
function run(
	settings: Readonly<Record<string, string>> = {},
	parameters: string[] = [],
	script = 'scripts/say.js',
) {
	const path = [join(folder, 'npm/bin'), dirname(process.execPath)].join(':');
	return spawnSync(
		process.execPath,
		[join(folder, 'scripts/bootstrap.mjs'), script, ...parameters],
		{ encoding: 'utf8', cwd: folder, env: { HOME: folder, PATH: path, ...settings } },
	);
}

const readCalled = (): unknown => JSON.parse(readFileSync(join(folder, 'called.json'), 'utf8'));

describe.skipIf(process.platform === 'win32')('the bootstrap', () => {
	test('installs what is missing, once, and hands on what the command was given', () => {
		const first = run({}, ['--only', '一 二']);
		expect(first.stdout).toBe(
			'Installing 1 packages of package-lock.json from the npm registry (some 150 MB the first time) …\n["--only","一 二"]\n',
		);
		expect(readCalled()).toEqual(['ci', '--include=dev', '--loglevel=error']);
		expect(run().stdout).toBe('[]\n');
	});

	test('starts each command with the memory that it asks for', () => {
		const tell = 'console.log(process.execArgv.join(" "));';
		write('scripts/tell.js', tell);
		write('scripts/ingest.ts', tell);
		run();
		expect(run({}, [], 'scripts/tell.js').stdout).toBe('--max-semi-space-size=64\n');
		expect(run({}, [], 'scripts/ingest.ts').stdout).toBe(
			'--max-semi-space-size=64 --initial-heap-size=300\n',
		);
	});

	test('lets npm keep what it fetches in the project where the home cannot be written to', () => {
		write('file', '');
		const { status } = run({ HOME: join(folder, 'file/home') });
		expect(status).toBe(0);
		expect(readCalled()).toContain(`--cache=${join(folder, '.cache/npm')}`);
		expect(existsSync(join(folder, '.cache/npm'))).toBe(false);
	});

	test('says what to do where npm fails, and runs nothing', () => {
		write('fails', '');
		const { status, stdout, stderr } = run();
		expect(status).toBe(1);
		expect(stdout).not.toContain('[]');
		expect(stderr).toBe(
			'The dependencies could not be installed. See the messages above, check that the npm registry can be reached, ' +
				'then run the same command again.\n',
		);
	});

	test('says which Node is needed where there is none for this machine', () => {
		write('package.json', '{ "type": "module", "engines": { "node": ">=999.0" } }');
		const { status, stderr } = run();
		expect(status).toBe(1);
		expect(stderr).toContain('The project needs Node >=999.0.');
	});
});
