import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of a second and bytes of a page, on every Linux that Node runs on. */
const TICKS = 100;
const PAGE = 4096;

/** What a process and all under it cost so far, and the memory that they hold. */
export interface ProcessCost {
	/** User and system, those that have ended included. */
	cpuSeconds: number;
	memoryBytes: number;
}

interface Entry extends ProcessCost {
	id: number;
	parent: number;
}

function readEntry(id: number): Entry[] {
	try {
		const stat = readFileSync(`/proc/${String(id)}/stat`, 'utf8');
		const fields = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const [parent = 0, user = 0, system = 0, usersDone = 0, systemDone = 0, pages = 0] = [
			1, 11, 12, 13, 14, 21,
		].map((at) => fields[at]);
		const ticks = user + system + usersDone + systemDone;
		return [{ id, parent, cpuSeconds: ticks / TICKS, memoryBytes: pages * PAGE }];
	} catch {
		// It has ended meanwhile.
		return [];
	}
}

/** Returns what a process and its children cost; null where the system does not tell. */
export function readCost(root: number): ProcessCost | null {
	if (process.platform !== 'linux') return null;
	const all = readdirSync('/proc')
		.filter((name) => /^\d+$/u.test(name))
		.flatMap((name) => readEntry(Number(name)));
	const parents = new Map(all.map(({ id, parent }) => [id, parent]));
	const isUnder = (id: number): boolean =>
		id === root || (parents.has(id) && isUnder(parents.get(id) ?? 0));
	const own = all.filter(({ id }) => isUnder(id));
	return {
		cpuSeconds: own.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
		memoryBytes: own.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
	};
}

/** What a process and all under it held at a moment. */
export interface Sample extends ProcessCost {
	/** Milliseconds since the epoch. */
	at: number;
}

/** What a process and all under it cost; null where the system does not tell. */
export interface Measured {
	seconds: number;
	cpuSeconds: number | null;
	samples: Sample[];
}

const INTERVAL = 200;

interface Command {
	/** Working folder. */
	folder: string;
	env?: NodeJS.ProcessEnv;
	/** Program; this Node without it. */
	program?: string;
	/** What it may end with; 0 without it. */
	codes?: readonly number[];
}

/** Runs a command to its end and returns its cost. Throws with what it printed where it fails. */
export async function runMeasured(
	parameters: readonly string[],
	{ folder, env = process.env, program = process.execPath, codes = [0] }: Command,
): Promise<Measured> {
	const started = performance.now();
	const child = spawn(program, parameters, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
	const printed: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
	}
	const samples: Sample[] = [];
	const sample = () => {
		const cost = readCost(child.pid ?? 0);
		if (cost !== null && cost.memoryBytes > 0) samples.push({ at: Date.now(), ...cost });
	};
	const timer = setInterval(sample, INTERVAL);
	const [code] = (await once(child, 'close')) as [number | null];
	clearInterval(timer);
	if (code === null || !codes.includes(code)) {
		throw new Error(`${parameters.join(' ')} failed:\n${printed.join('').slice(-2000)}`);
	}
	return {
		seconds: (performance.now() - started) / 1000,
		cpuSeconds: samples.at(-1)?.cpuSeconds ?? null,
		samples,
	};
}

/** Returns the most memory held between two moments, in bytes; null where none was told. */
export function peakMemory(samples: readonly Sample[], from = 0, to = Infinity): number | null {
	const within = samples.filter(({ at }) => at >= from && at <= to);
	return within.length === 0 ? null : Math.max(...within.map(({ memoryBytes }) => memoryBytes));
}
