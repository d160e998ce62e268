import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program of the system that serves files, with what it needs besides the file that the build makes. */
export interface HostProgram {
	name: string;
	/** Null where it is not installed. */
	program: string | null;
	/** Path of its settings in the built site. */
	settings: string;
	/** Writes all that it reads beside the site into a folder and returns how it is started. */
	prepare: (place: Place) => string[];
	/** Returns the parameters with which it judges its settings and ends, from those with which it starts. */
	judge: (parameters: readonly string[]) => string[];
}

interface Place {
	/** For its own files. */
	folder: string;
	/** Holds the site under its base path. */
	root: string;
	port: number;
	/** What the build wrote for it. */
	text: string;
}

const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];

/** Returns the path of a program of the system; null where it is not installed. */
export const findProgram = (name: string): string | null =>
	FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;

const isRoot = process.getuid?.() === 0;

const nginx: HostProgram = {
	name: 'nginx',
	program: findProgram('nginx'),
	settings: 'deploy/nginx.conf',
	prepare({ folder, root, port, text }) {
		const site = join(folder, 'site.conf');
		const main = join(folder, 'nginx.conf');
		writeFileSync(
			site,
			text
				.replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
				.replace('root /srv/www;', `root "${root}";`),
		);
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(name) => `${name}_temp_path "${join(folder, name)}";`,
		);
		writeFileSync(
			main,
			[
				...(isRoot ? ['user root;'] : []),
				'daemon off;',
				'error_log stderr;',
				`pid "${join(folder, 'pid')}";`,
				'events {}',
				`http { access_log off; ${temporary.join(' ')} include "${site}"; }`,
			].join('\n'),
		);
		return ['-c', main, '-p', folder];
	},
	judge: (parameters) => [...parameters, '-t'],
};

const MODULES = '/usr/lib/apache2/modules';

const apache: HostProgram = {
	name: 'Apache',
	program: existsSync(MODULES) ? findProgram('apache2') : null,
	settings: '.htaccess',
	prepare({ folder, root, port }) {
		const modules = [
			'mpm_event',
			'authz_core',
			'dir',
			'mime',
			'headers',
			'rewrite',
			'filter',
			'deflate',
		];
		const main = join(folder, 'apache.conf');
		writeFileSync(
			main,
			[
				...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
				`ServerRoot "${folder}"`,
				'ServerName localhost',
				`Listen 127.0.0.1:${String(port)}`,
				`PidFile "${join(folder, 'pid')}"`,
				`ErrorLog "${join(folder, 'error.log')}"`,
				`DefaultRuntimeDir "${folder}"`,
				'TypesConfig /dev/null',
				...(isRoot ? ['User nobody', 'Group nogroup'] : []),
				`DocumentRoot "${root}"`,
				`<Directory "${root}">`,
				'AllowOverride All',
				'Require all granted',
				'</Directory>',
				'<FilesMatch "^\\.ht">',
				'Require all denied',
				'</FilesMatch>',
			].join('\n'),
		);
		return ['-f', main, '-D', 'FOREGROUND'];
	},
	judge: (parameters) => [...parameters, '-t'],
};

const caddy: HostProgram = {
	name: 'Caddy',
	program: findProgram('caddy'),
	settings: 'deploy/Caddyfile',
	prepare({ folder, root, port, text }) {
		const main = join(folder, 'Caddyfile');
		const site = text
			.replace(':80 {', `http://127.0.0.1:${String(port)} {`)
			.replace('root * /srv/www', `root * "${root}"`);
		writeFileSync(main, `{\n\tadmin off\n}\n${site}`);
		return ['run', '--config', main, '--adapter', 'caddyfile'];
	},
	judge: ([, ...parameters]) => ['validate', ...parameters],
};

export const HOST_PROGRAMS: readonly HostProgram[] = [nginx, apache, caddy];

/** Returns a port of this machine that nobody uses. */
function findPort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject).listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				if (address === null || typeof address === 'string') reject(new Error('No port.'));
				else resolve(address.port);
			});
		});
	});
}

export interface Host extends AsyncDisposable {
	origin: string;
	/** Of its process, under which those stand that it starts. */
	pid: number;
	/** What it says of its settings when it is asked to judge them. */
	judgement: string;
}

async function answers(origin: string, child: ChildProcess): Promise<boolean> {
	while (child.exitCode === null) {
		const isUp = await fetch(origin).then(
			async (response) => {
				await response.body?.cancel();
				return true;
			},
			() => false,
		);
		if (isUp) return true;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return false;
}

/** Starts a program that serves the folder `root` by the settings that the build made. Throws where it ends at once. */
export async function startHost(host: HostProgram, root: string, text: string): Promise<Host> {
	if (host.program === null) throw new Error(`${host.name} is not installed.`);
	const folder = mkdtempSync(join(tmpdir(), 'gb-archive-host-'));
	const port = await findPort();
	const parameters = host.prepare({ folder, root, port, text });
	const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const judged = spawnSync(host.program, host.judge(parameters), { encoding: 'utf8', env });
	const child = spawn(host.program, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	}
	const origin = `http://127.0.0.1:${String(port)}`;
	if (!(await answers(origin, child))) throw new Error(`${host.name} ended: ${said}`);
	return {
		origin,
		pid: child.pid ?? 0,
		judgement: judged.stdout + judged.stderr,
		[Symbol.asyncDispose]: async () => {
			const ended = new Promise((resolve) => child.once('close', resolve));
			child.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
