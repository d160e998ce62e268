import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From how much that the heap holds, in bytes, the second that it takes is worth it. */
const LEAST = 512 * 2 ** 20;

/**
 * Collects garbage and gives the emptied pages of the heap back to the system, which the engine by itself keeps for
 * later use. It costs up to a second, and pays where a build has left behind much more than it still needs:
 * below `least` bytes it does nothing.
 */
export function releaseMemory(least = LEAST): void {
	if (process.memoryUsage().heapUsed < least) return;
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as NodeJS.GCFunction;
	collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
