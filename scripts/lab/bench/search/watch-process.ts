import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its children cost; null where the system does not tell. */
export interface Cost {
	seconds: number;
	cpuSeconds: number | null;
	peakMegabytes: number | null;
}

const INTERVAL = 100;
/** Ticks of a second and bytes of a page, on every Linux that Node runs on. */
const TICKS = 100;
const PAGE = 4096;

interface Sample {
	parent: number;
	cpu: number;
	memory: number;
}

function readSample(pid: string): Sample | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const [parent = 0, user = 0, system = 0, pages = 0] = [1, 11, 12, 21].map((at) => fields[at]);
		return { parent, cpu: (user + system) / TICKS, memory: pages * PAGE };
	} catch {
		return null;
	}
}

/** Returns the samples of a process and all under it, by their ids. */
function sampleTree(root: number): Map<number, Sample> {
	const all = new Map<number, Sample>();
	for (const name of readdirSync('/proc')) {
		const sample = /^\d+$/u.test(name) ? readSample(name) : null;
		if (sample !== null) all.set(Number(name), sample);
	}
	const isUnder = (pid: number): boolean =>
		pid === root || (all.has(pid) && isUnder(all.get(pid)?.parent ?? 0));
	return new Map([...all].filter(([pid]) => isUnder(pid)));
}

function watch(child: ChildProcess): () => Omit<Cost, 'seconds'> {
	if (process.platform !== 'linux') return () => ({ cpuSeconds: null, peakMegabytes: null });
	const cpu = new Map<number, number>();
	let peak = 0;
	const timer = setInterval(() => {
		const tree = sampleTree(child.pid ?? 0);
		for (const [pid, sample] of tree) cpu.set(pid, sample.cpu);
		peak = Math.max(
			peak,
			[...tree.values()].reduce((sum, { memory }) => sum + memory, 0),
		);
	}, INTERVAL);
	return () => {
		clearInterval(timer);
		const cpuSeconds = [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0);
		return { cpuSeconds, peakMegabytes: peak / 1e6 };
	};
}

/** Runs a script of this project and returns its cost. Throws where it fails. */
export async function runWatched(parameters: readonly string[]): Promise<Cost> {
	const started = performance.now();
	const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
	const stop = watch(child);
	const [code] = (await once(child, 'exit')) as [number | null];
	const cost = stop();
	if (code !== 0) throw new Error(`${parameters.join(' ')} failed; the reason stands above.`);
	return { seconds: (performance.now() - started) / 1000, ...cost };
}
