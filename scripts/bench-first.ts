import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeSetting, formatTable, quantile, writeSection } from './lab/bench/results.ts';
import { runMeasured } from './lab/bench/run-measured.ts';
import { readOwnRecords } from './lab/bench/scale-records.ts';
import { measurePeer, PEER } from './lab/bench/scale/measure-peer.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const root = process.cwd();
const records = await readOwnRecords(root);
const folder = await mkdtemp(join(tmpdir(), 'gb-archive-first-'));

/**
 * Returns the CPU seconds of a build from nothing, as the first command in a fresh copy makes it: no code is compiled yet.
 * Those of the processes that it starts are among them.
 */
async function measureOwn(run: number): Promise<number | null> {
	const places = ['--out-dir', join(folder, 'dist'), '--cache-dir', join(folder, 'cache')];
	const { cpuSeconds } = await runMeasured(
		['scripts/bootstrap.mjs', 'scripts/build.ts', '--cold', ...places],
		{
			folder: root,
			env: { ...process.env, NODE_COMPILE_CACHE: join(folder, `compiled-${String(run)}`) },
		},
	);
	return cpuSeconds;
}

/** Returns those of Starlight, which each run installs anew, or why there are none. */
async function measureOther(run: number): Promise<number | string | null> {
	const place = join(folder, `peer-${String(run)}`);
	const result = (await measurePeer(records, [records.length], place)).get(records.length);
	if (result === undefined) return 'nothing was measured';
	return 'skipped' in result ? result.skipped : result.cpuSeconds;
}

const own: number[] = [];
const other: number[] = [];
let reason = '';
try {
	for (let run = 1; run <= Number(values.runs); run += 1) {
		console.log(`Run ${String(run)} …`);
		const seconds = await measureOwn(run);
		if (seconds !== null) own.push(seconds);
		const peer = await measureOther(run);
		if (typeof peer === 'number') other.push(peer);
		else reason = peer ?? 'the system does not tell';
	}
} finally {
	await rm(folder, { recursive: true, force: true });
}

const name = `Starlight ${PEER['@astrojs/starlight']}`;
const median = (seconds: readonly number[]) =>
	seconds.length === 0 ? '未测' : quantile(seconds, 0.5).toFixed(1);
const each = (seconds: readonly number[]) => seconds.map((one) => one.toFixed(1)).join('、');
const ratio =
	own.length === 0 || other.length === 0
		? '未测'
		: (quantile(own, 0.5) / quantile(other, 0.5)).toFixed(2);
const text = `## 第一次构建

${describeSetting('npm run bench:first', `测量末尾的系统负载${(loadavg()[0] ?? 0).toFixed(1)}`)}。

装好之后从头构建本库的五份文件（\`npm run build -- --cold\`），与同样的段落排成${name}的普通页面，轮流量，取中位；CPU秒含各自启动的进程。CPU秒也受机器快慢和负载的影响，看比值。

${formatTable(
	['', 'CPU秒', '各次'],
	[
		['本库', median(own), each(own)],
		[name, other.length === 0 ? `略过，因为${reason}` : median(other), each(other)],
		['比值', ratio, ''],
	],
)}`;
await writeSection(root, 'first', text);
console.log(text);
