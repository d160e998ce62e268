import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../src/files/folder.ts';
import {
	findProgram,
	type Host,
	HOST_PROGRAMS,
	startHost,
} from '../tests/hosting/host-programs.ts';
import { drawMix, sharesOfArchive, toRequest } from './lab/bench/load/draw-mix.ts';
import { formatLoad, type LoadRow } from './lab/bench/load/format-load.ts';
import { runWrk } from './lab/bench/load/run-wrk.ts';
import { describeSetting, writeSection } from './lab/bench/results.ts';
import { readCost } from './lab/bench/run-measured.ts';
import { readOwnRecords } from './lab/bench/scale-records.ts';
import { measurePeer, PEER } from './lab/bench/scale/measure-peer.ts';
import { runBuild } from './build/run-build.ts';
import { createProgress } from './report/progress.ts';

const { values } = parseArgs({
	options: {
		clients: { type: 'string', default: '200' },
		seconds: { type: 'string', default: '60' },
	},
});
const [clients, seconds] = [Number(values.clients), Number(values.seconds)];
const progress = createProgress();
const root = process.cwd();

/** Asks a host for pages and returns what came of it. */
async function measure(
	wrk: string,
	host: Host,
	name: string,
	paths: readonly string[],
): Promise<LoadRow> {
	progress.line(`${name}: ${String(clients)} clients for ${String(seconds)} s`);
	const before = readCost(host.pid);
	const result = await runWrk(wrk, host.origin, { clients, seconds, paths });
	const after = readCost(host.pid);
	const cpuSeconds = before && after && after.cpuSeconds - before.cpuSeconds;
	return { name, cpuSeconds, result };
}

/** Builds the archive and Starlight of the same paragraphs, and measures how both are served. */
async function measureAll(wrk: string, nginx: (typeof HOST_PROGRAMS)[number]): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-load-'));
	const [site, peer] = [join(folder, 'dist'), join(folder, 'peer')];
	try {
		await runBuild({ root, outDir: site, cacheDir: join(folder, 'cache'), base: '/', progress });
		const records = await readOwnRecords(root);
		progress.line('Building Starlight …');
		const peerResult = (await measurePeer(records, [records.length], peer)).get(records.length);

		const settings = readFileSync(join(site, nginx.settings), 'utf8');
		const ids = records.map(({ symbol }) => symbol);
		const rows: LoadRow[] = [];
		{
			await using host = await startHost(nginx, site, settings);
			const mix = drawMix(sharesOfArchive(listFiles(site), ids));
			rows.push(await measure(wrk, host, '本库：各种页', mix));
			const pages = drawMix([{ share: 100, paths: ids.map((id) => `/${id}/`) }]);
			rows.push(await measure(wrk, host, '本库：文件的页', pages));
		}
		const name = `Starlight ${PEER['@astrojs/starlight']}：同样段落的页`;
		if (peerResult === undefined || 'skipped' in peerResult) {
			const skipped = peerResult?.skipped ?? '没有做成';
			rows.push({ name, cpuSeconds: null, result: { skipped } });
		} else {
			const dist = join(peer, 'dist');
			await using host = await startHost(nginx, dist, settings);
			const pages = listFiles(dist).filter((file) => file.endsWith('/index.html'));
			const paths = drawMix([{ share: 100, paths: pages.map(toRequest) }]);
			rows.push(await measure(wrk, host, name, paths));
		}
		const setting = describeSetting(
			'npm run bench:load',
			`${String(clients)}个客户端，每项${String(seconds)}秒，wrk和nginx（Debian）`,
			`测量末尾的系统负载${(loadavg()[0] ?? 0).toFixed(1)}`,
		);
		return formatLoad(`${setting}。`, rows);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const wrk = findProgram('wrk');
const nginx = HOST_PROGRAMS.find(({ name }) => name === 'nginx');
if (wrk === null) progress.line('Skipped, because wrk is not installed (Debian has it as wrk).');
else if (nginx?.program == null) {
	progress.line('Skipped, because nginx is not installed (Debian has it as nginx-light).');
} else {
	const text = await measureAll(wrk, nginx);
	await writeSection(root, 'load', text);
	progress.line(text);
}
