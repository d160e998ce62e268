import { expect, test } from 'vitest';
import { fetchInTurn } from '../../src/search/client/fetch-in-turn.ts';

test('fetches no more than some files at a time, and all of them in the end', async () => {
	let [running, most] = [0, 0];
	const ends: (() => void)[] = [];
	const fetched = Array.from({ length: 500 }, (_, at) =>
		fetchInTurn(async () => {
			running += 1;
			most = Math.max(most, running);
			await new Promise<void>((resolve) => ends.push(resolve));
			running -= 1;
			// One that does not come keeps nobody waiting.
			if (at % 7 === 0) throw new Error(String(at));
			return at;
		}),
	);
	const settled = Promise.allSettled(fetched);
	// Each end lets the next one begin, some steps later.
	for (let step = 0; step < 10_000; step += 1) {
		ends.shift()?.();
		await Promise.resolve();
	}
	const all = await settled;
	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(428);
	expect(most).toBeGreaterThan(1);
	expect(most).toBeLessThan(100);
});
