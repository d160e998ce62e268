import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Search, SearchAnswer } from '../../src/search/client/answer.ts';
import type { Question, Reply, Withdrawal } from '../../src/search/client/worker.ts';

/** Stands for the worker that browsers have: it keeps what is posted to it, and says what it is told. */
class StandIn extends EventTarget {
	static last: StandIn | undefined;
	readonly posted: (Question | Withdrawal)[] = [];

	constructor() {
		super();
		StandIn.last = this;
	}

	postMessage(message: Question | Withdrawal): void {
		this.posted.push(structuredClone(message));
	}

	reply(data: Reply): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

let search: Search;

beforeEach(async () => {
	vi.resetModules();
	vi.stubGlobal('Worker', StandIn);
	({ search } = await import('../../src/search/client/search.ts'));
});

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Lets everything that is under way come as far as it can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

const answer = (total: number) => ({ total }) as SearchAnswer;

test('searches at a time are each answered, in whatever order the answers come', async () => {
	const [one, two] = [search('甲'), search('乙', { limit: Infinity })];
	await settle();
	expect(StandIn.last?.posted).toEqual([
		{ number: 1, query: '甲', options: {} },
		{ number: 2, query: '乙', options: { limit: Infinity } },
	]);
	StandIn.last?.reply({ number: 2, answer: answer(2) });
	StandIn.last?.reply({ number: 1, answer: answer(1) });
	expect(await Promise.all([one, two])).toEqual([answer(1), answer(2)]);
});

test('one that is withdrawn is rejected at once, the worker is told, and the others go on', async () => {
	const controller = new AbortController();
	const { signal } = controller;
	const withdrawn = search('甲', { signal, offset: 20 });
	const other = search('乙');
	await settle();
	const reason = new Error('no longer wanted');
	controller.abort(reason);
	await expect(withdrawn).rejects.toBe(reason);
	expect(StandIn.last?.posted).toEqual([
		{ number: 1, query: '甲', options: { offset: 20 } },
		{ number: 2, query: '乙', options: {} },
		{ withdrawn: 1 },
	]);
	// The worker may have had its answer ready.
	StandIn.last?.reply({ number: 1, answer: answer(1) });
	StandIn.last?.reply({ number: 2, answer: answer(2) });
	expect(await other).toEqual(answer(2));
});

test('one that is withdrawn before it is asked is not asked', async () => {
	const reason = new Error('no longer wanted');
	await expect(search('甲', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
	expect(StandIn.last?.posted).toEqual([]);
});

test('one that is answered is not withdrawn later', async () => {
	const controller = new AbortController();
	const asked = search('甲', { signal: controller.signal });
	await settle();
	StandIn.last?.reply({ number: 1, answer: answer(1) });
	await asked;
	controller.abort();
	expect(StandIn.last?.posted).toHaveLength(1);
});

test('an error of the worker is that of the one search', async () => {
	const [one, two] = [search('甲'), search('乙')];
	await settle();
	StandIn.last?.reply({
		number: 1,
		kind: 'lost',
		error: 'out of reach',
		archive: null,
	});
	StandIn.last?.reply({ number: 2, answer: answer(2) });
	await expect(one).rejects.toThrow('out of reach');
	expect(await two).toEqual(answer(2));
});
