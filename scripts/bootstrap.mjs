// Runs one of the project's scripts on the project's own Node, after installing what is missing:
//   node scripts/bootstrap.mjs scripts/test.ts [argument …]
// Plain JavaScript, because the Node that npm found may be older than the one the project brings.
import { spawn, spawnSync } from 'node:child_process';
import {
	accessSync,
	constants as access,
	existsSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	// eslint-disable-next-line no-restricted-syntax -- on the same disk, and nothing else has to come of it
	renameSync,
	rmSync,
} from 'node:fs';
import { constants, homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const BIN = join(MODULES, '.bin');
const IS_WINDOWS = process.platform === 'win32';

/** The package with the project's own Node for this machine; the lock file has its checksum. */
const RUNTIME = join(MODULES, `node-${IS_WINDOWS ? 'win' : process.platform}-${process.arch}`);

/** The word segmentation is compiled here: its own installer asks another host for a binary that nobody has checked. */
const SEGMENTER = join(MODULES, 'nodejieba');
const SEGMENTER_BINARY = join(SEGMENTER, 'build/Release/nodejieba.node');
const COMPILER = join(MODULES, '@mapbox/node-pre-gyp/bin/node-pre-gyp');

/**
 * Where Node keeps the code of scripts and packages as it compiled it: the start of a command takes half a second less
 * of CPU. It goes with the packages.
 */
const COMPILED = join(MODULES, '.cache/code');

/**
 * Room for what is new in memory, in MB. What is read of a thousand papers stays to the end: with the 16 MB that Node
 * gives, a tenth of the CPU of such a run went into copying it from one corner of that room to the other.
 */
const SETTINGS = ['--max-semi-space-size=64'];

/**
 * What a command asks for besides. What ingestion reads stays to the end: the memory is looked through for what can go
 * only from 300 MB on, since before that nearly nothing can. A server that stays would keep that much for nothing.
 */
const OWN_SETTINGS = { 'scripts/ingest.ts': ['--initial-heap-size=300'] };

const INSTALL_FAILED =
	'The dependencies could not be installed. See the messages above, check that the npm registry can be reached, ' +
	'then run the same command again.';
const COMPILE_FAILED =
	'The word segmentation could not be compiled. See the messages above, check that python3, make and a C++ compiler ' +
	'are there, then run the same command again.';

/** How often is looked how far the installation is, in milliseconds. */
const PAUSE = 2_000;

/** Returns a file of the project, parsed. */
const readJson = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** Returns the packages that a lock file lists, by their path, or none where there is no such file. */
function readPackages(file) {
	try {
		return readJson(file).packages;
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

/** Tells whether a Node is as new as the project needs, by what it says of its version. */
function isNewEnough(version) {
	const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
	const [, least = '0', leastMinor = '0'] = /(\d+)\.(\d+)/.exec(
		readJson('package.json').engines.node,
	);
	return major > Number(least) || (major === Number(least) && minor >= Number(leastMinor));
}

/** Returns the Node that the project runs on: its own, or where there is none for this machine, that of the machine. */
function findNode() {
	const own = join(RUNTIME, 'bin', IS_WINDOWS ? 'node.exe' : 'node');
	const { status, stdout } = spawnSync(own, ['--version'], { encoding: 'utf8' });
	if (status === 0 && isNewEnough(stdout.trim())) return own;
	return isNewEnough(process.version) ? process.execPath : null;
}

/** Runs a command to its end, handing signals on. Returns its exit code, as a shell counts it. */
function run(command, parameters, options) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, { cwd: ROOT, ...options });
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
			process.on(signal, () => {
				// A terminal sends its interrupt to every process itself.
				if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
			});
		}
		if (process.env.npm_lifecycle_event !== undefined && !IS_WINDOWS) {
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

/**
 * Returns the folders of npm that there are: that of the npm which runs this, and those that commands are looked for in, where
 * on Windows npm lies beside its command.
 */
function listNpms() {
	const { npm_execpath: running, PATH: path } = process.env;
	const folders = path.split(delimiter);
	const clis = [running, ...folders.map((folder) => join(folder, 'npm'))];
	return [
		...clis
			.filter((file) => file && existsSync(file))
			.map((file) => dirname(dirname(realpathSync(file)))),
		...folders.map((folder) => join(folder, 'node_modules/npm')),
	];
}

/** Returns a file of the first npm that has it; undefined where none has. */
const findInNpm = (file) =>
	listNpms()
		.map((npm) => join(npm, file))
		.find((path) => existsSync(path));

/** Returns how npm is started: by its file, since a shell is needed for its name on Windows, and on the Node that it is run by. */
function findNpm() {
	const cli = findInNpm('bin/npm-cli.js');
	const node = process.env.npm_node_execpath ?? process.execPath;
	return cli === undefined ? ['npm', []] : [node, [cli]];
}

/** Says at each fifth how many of the packages are there, until the returned function is called. */
function tellInstalled(paths) {
	let fifth = 0;
	const timer = setInterval(() => {
		const count = paths.filter((path) => existsSync(join(ROOT, path, 'package.json'))).length;
		const next = Math.floor((count * 5) / paths.length);
		// Before it begins anew npm removes what is there.
		if (next > fifth && next < 5) console.log(`  ${count} of ${paths.length} packages are there`);
		fifth = next;
	}, PAUSE);
	return () => clearInterval(timer);
}

/** Tells whether a folder can be written to, or made. */
function isWritable(folder) {
	try {
		accessSync(folder, access.W_OK);
		return true;
	} catch (error) {
		return error.code === 'ENOENT' && dirname(folder) !== folder && isWritable(dirname(folder));
	}
}

/**
 * Returns the folder in which npm is to keep what it fetches, where that of its own cannot be written to, as in a container whose
 * user has no home; undefined where it can.
 */
function findOtherCache() {
	const own = process.env.npm_config_cache ?? (IS_WINDOWS ? undefined : join(homedir(), '.npm'));
	return own === undefined || isWritable(own) ? undefined : join(ROOT, '.cache', 'npm');
}

/**
 * Puts the running Node aside where it is the project's own and this is Windows: npm is going to remove what is installed, and a
 * program that runs can be given another name there, and not be removed.
 */
function putNodeAside() {
	if (!IS_WINDOWS || !process.execPath.startsWith(MODULES)) return;
	const aside = join(ROOT, '.cache', 'node-before.exe');
	try {
		mkdirSync(dirname(aside), { recursive: true });
		rmSync(aside, { force: true });
		renameSync(process.execPath, aside);
	} catch {
		// npm says what it cannot remove.
	}
}

/** Returns the exit code of `npm ci`, run on the Node of the machine. No package runs a script of its own: see .npmrc. */
async function install() {
	const packages = Object.entries(readPackages('package-lock.json'));
	const paths = packages.filter(([path, { optional }]) => path !== '' && !optional);
	console.log(
		`Installing ${paths.length} packages of package-lock.json from the npm registry (some 150 MB the first time) …`,
	);
	const stop = tellInstalled(paths.map(([path]) => path));
	const path = process.env.PATH.split(delimiter).filter((folder) => folder !== BIN);
	const [npm, first] = findNpm();
	putNodeAside();
	const cache = findOtherCache();
	const parameters = [...first, 'ci', '--include=dev', '--loglevel=error'];
	if (cache !== undefined) parameters.push(`--cache=${cache}`);
	try {
		const env = { ...process.env, PATH: path.join(delimiter) };
		return await run(npm, parameters, { env, stdio: ['inherit', 'ignore', 'inherit'] });
	} catch (error) {
		console.error(error.message);
		return 1;
	} finally {
		stop();
		if (cache !== undefined) rmSync(cache, { recursive: true, force: true });
	}
}

/** Returns the path of the compiler that npm brings, as npm tells it to what it runs, or as it lies in npm; undefined without one. */
const findGyp = () =>
	process.env.npm_config_node_gyp ?? findInNpm('node_modules/node-gyp/bin/node-gyp.js');

/** Returns the exit code of the compilation of the word segmentation, from the source that the lock file has the checksum of. */
async function compile(node) {
	console.log('Compiling the word segmentation (some ten seconds) …');
	const gyp = findGyp();
	const headers = existsSync(join(RUNTIME, 'include/node')) ? { npm_config_nodedir: RUNTIME } : {};
	const env = {
		...headers,
		...process.env,
		...(gyp !== undefined && { npm_config_node_gyp: gyp }),
		npm_config_build_from_source: 'true',
	};
	const { status, stdout, stderr, error } = spawnSync(
		node,
		[COMPILER, 'install', '--build-from-source'],
		{
			cwd: SEGMENTER,
			env,
			encoding: 'utf8',
			maxBuffer: 1e8,
		},
	);
	if (status !== 0) console.error(error?.message ?? stdout + stderr);
	return status ?? 1;
}

/** Makes all that is missing. Returns the Node that the project runs on; null, after saying why, where that failed. */
async function prepare() {
	if (!isInstalled() && (await install()) !== 0) {
		console.error(INSTALL_FAILED);
		return null;
	}
	const node = findNode();
	if (node === null) {
		const { node: needed } = readJson('package.json').engines;
		console.error(
			`The project needs Node ${needed}. None is installed for ${process.platform} on ${process.arch}, and this is ` +
				`${process.version}: install a newer one (https://nodejs.org), then run the same command again.`,
		);
		return null;
	}
	if (!existsSync(SEGMENTER_BINARY) && (await compile(node)) !== 0) {
		console.error(COMPILE_FAILED);
		return null;
	}
	return node;
}

/** Returns the exit code of the script, or of what kept it from running. */
async function bootstrap([script, ...parameters]) {
	const node = await prepare();
	if (node === null) return 1;
	const env = {
		INIT_CWD: process.cwd(),
		NODE_COMPILE_CACHE: COMPILED,
		...process.env,
		PATH: `${BIN}${delimiter}${dirname(node)}${delimiter}${process.env.PATH}`,
	};
	const settings = [...SETTINGS, ...(OWN_SETTINGS[script] ?? [])];
	return run(node, [...settings, join(ROOT, script), ...parameters], { env, stdio: 'inherit' });
}

process.exitCode = await bootstrap(process.argv.slice(2));
