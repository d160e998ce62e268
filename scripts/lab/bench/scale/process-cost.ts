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
