import { afterEach, expect, test, vi } from 'vitest';
import { createTurns } from '../../src/search/client/take-turns.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

/** Makes each look at the clock so many milliseconds later than the one before. */
function pass(milliseconds: number): void {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
}

test('a message that is sent while the work goes on is heard before its end', async () => {
	pass(3);
	const controller = new AbortController();
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		controller.abort(new Error('withdrawn'));
	};
	port2.postMessage(null);
	const turn = createTurns(controller.signal);
	let steps = 0;
	const work = async () => {
		while (steps < 10_000) {
			await turn();
			steps += 1;
		}
	};
	await expect(work()).rejects.toThrow('withdrawn');
	port1.close();
	expect(steps).toBeLessThan(10_000);
});

test('what is withdrawn before it is begun does not begin', async () => {
	const reason = new Error('withdrawn');
	await expect(createTurns(AbortSignal.abort(reason))()).rejects.toBe(reason);
});

test('short work is done in one go', async () => {
	pass(0);
	const turn = createTurns();
	let isHeard = false;
	const timer = setImmediate(() => {
		isHeard = true;
	});
	for (let step = 0; step < 1000; step += 1) await turn();
	expect(isHeard).toBe(false);
	clearImmediate(timer);
});
