import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A disk in memory that Linux has for every user; in a container it may be small. */
const MEMORY = '/dev/shm';

/** A built site and what builds keep of it take a fifth of it; browsers need some of it too. */
const ROOM = 256 * 1024 * 1024;

function isOtherDisk(path: string): boolean {
	try {
		accessSync(path, constants.W_OK);
		const { bavail, bsize } = statfsSync(path);
		const disks = [tmpdir(), process.cwd()].map((folder) => statSync(folder).dev);
		return bavail * bsize > ROOM && !disks.includes(statSync(path).dev);
	} catch {
		return false;
	}
}

/** A folder on another file system than the project's and the temporary one; null where this machine has none for us. */
export const otherDisk = isOtherDisk(MEMORY) ? MEMORY : null;

/** Names tests that need another file system; where there is none, says why they are skipped. */
export const nameOnOtherDisk = (name: string) =>
	otherDisk === null
		? `skipped, because this machine has no second file system with room in ${MEMORY}: ${name}`
		: name;
