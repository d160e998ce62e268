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
		const { folder, base } = await runBuild({ root, progress });
		await serveSite(folder, PORT, base);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.on(signal, () => process.exit(0));
		}
		progress.line(`The archive is at http://localhost:${String(PORT)}${base} (Ctrl-C ends it).`);
		return 0;
	} catch (error) {
		progress.line(formatBuildError(error));
		return 1;
	}
}

process.exitCode = await start(process.cwd());
