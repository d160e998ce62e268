import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from './file-errors.ts';

/**
 * Whose a folder is that a process works in, told by the name of the folder: the process, when it began, and the machine.
 * A number alone is given again, after a restart or in another container, and would be taken for the process that died.
 */
export interface Owner {
	process: number;
	/** When it began, as its system tells it; null where the system does not, or the name does not say. */
	began: string | null;
	/** The machine; null where the name does not say, which is then this one. */
	host: string | null;
}

/** What is not told from a separator in a name, nor forbidden in the name of a folder anywhere. */
const NOT_PLAIN = /[^\dA-Za-z]+/gu;

/** Longer names of machines are told apart by their beginning. */
const HOST_LENGTH = 32;

function thisHost(): string {
	return hostname().replaceAll(NOT_PLAIN, '_').slice(0, HOST_LENGTH) || '_';
}

/** The value behind the name of the program, which may itself hold spaces and brackets: proc(5), field 22. */
const STARTED = 19;

/** Returns when a process began, in letters and digits; null where there is none or this system does not tell. */
function readBegin(id: number): string | null {
	if (process.platform === 'win32') return null;
	if (process.platform === 'linux') {
		try {
			const stat = readFileSync(`/proc/${String(id)}/stat`, 'utf8');
			return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[STARTED] ?? null;
		} catch {
			return null;
		}
	}
	const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(id)], {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
	});
	return status === 0 ? stdout.trim().replaceAll(NOT_PLAIN, '') || null : null;
}

let own: string | undefined;

/** Returns what stands in the names of the folders of this process: `1234-88231-buildbox`. */
export function ownTag(): string {
	own ??= [String(process.pid), readBegin(process.pid) ?? '0', thisHost()].join('-');
	return own;
}

const TAG = /^(?<process>\d+)(?:-(?<began>[\dA-Za-z]+)-(?<host>\w+))?$/u;

/** Returns the owner that a tag names; null for any other text. A number alone is that of a process of this machine. */
export function parseOwner(tag: string): Owner | null {
	const { process: id, began, host } = TAG.exec(tag)?.groups ?? {};
	if (id === undefined) return null;
	return {
		process: Number(id),
		began: began === undefined || began === '0' ? null : began,
		host: host ?? null,
	};
}

/** True for a process that runs on this machine. */
function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

/**
 * Tells whether the owner of a folder may still be at work. One on another machine may: nothing here tells whether it runs.
 * One that began at another time than the process of its number is not that process.
 */
export function isAtWork({ process: id, began, host }: Owner): boolean {
	if (host !== null && host !== thisHost()) return true;
	if (!isRunning(id)) return false;
	const now = began === null ? null : readBegin(id);
	return now === null || now === began;
}

/** True for this process. */
export const isOwn = (owner: Owner): boolean =>
	owner.process === process.pid && (owner.host === null || owner.host === thisHost());

/** Returns an owner in words: `Process 1234`, or `Process 1234 of the machine buildbox`. */
export function describeOwner({ process: id, host }: Owner): string {
	const place = host === null || host === thisHost() ? '' : ` of the machine ${host}`;
	return `Process ${String(id)}${place}`;
}
