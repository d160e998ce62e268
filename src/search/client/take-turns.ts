/** Waits until others have had their turn. Throws where the work is no longer wanted. */
export type TakeTurn = () => Promise<void>;

/** Milliseconds of work in one go: a message that says that the work is not wanted waits no longer. */
const LONGEST = 10;

/** Lets every event that waits, such as a message from the page, come first. A timer would make it wait for milliseconds. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Returns the function that some long work calls at every step; it throws the reason of the signal once that is given. */
export function createTurns(signal?: AbortSignal): TakeTurn {
	let since = performance.now();
	return async () => {
		if (performance.now() - since >= LONGEST) {
			await nextTask();
			since = performance.now();
		}
		signal?.throwIfAborted();
	};
}
