import './build/before-astro.ts';
import { connect } from 'node:net';
import { runBuild } from './build/run-build.ts';
import { serveSite } from './build/serve-site.ts';
import { ingestForBuild } from './ingest.ts';
import { formatBuildError } from './report/build-error.ts';
import { createProgress } from './report/progress.ts';

const PORT = 4321;
const PORT_BUSY = `Another program uses port ${String(PORT)}. End it, then run \`npm start\` again.`;

/** Tells whether a program answers on a port of this machine, on either version of IP. */
function isPortBusy(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: 'localhost', autoSelectFamily: true });
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => {
			resolve(false);
		});
	});
}

/** Serves the built site; the server ends with the process's first interrupt. */
async function serve(root: string): Promise<string> {
	const server = await serveSite(root, PORT);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => void server.stop().then(() => process.exit(0)));
	}
	return server.urls?.local[0] ?? '/';
}

/** Ingests, builds and serves the archive. Returns the exit code where it does not come to serving. */
async function start(root: string): Promise<number> {
	const progress = createProgress();
	if (await isPortBusy(PORT)) {
		progress.line(PORT_BUSY);
		return 1;
	}
	try {
		const code = await ingestForBuild({ root, progress });
		if (code !== 0) return code;
		await runBuild({ root, progress });
		const path = new URL(await serve(root), 'http://localhost').pathname;
		progress.line(`The archive is at http://localhost:${String(PORT)}${path} (Ctrl-C ends it).`);
		return 0;
	} catch (error) {
		progress.line(formatBuildError(error));
		return 1;
	}
}

process.exitCode = await start(process.cwd());
