import type { CheckedQuotation } from '../check/check-all.ts';
import type { Checked } from '../check/checked.ts';
import type { Search, SearchAnswer } from './answer.ts';
import type { CheckQuestion, Question, Reply, Withdrawal } from './worker.ts';

export type { SearchAnswer, SearchOptions, SearchResult } from './answer.ts';
export type { Checked } from '../check/checked.ts';
export type { CheckedQuotation } from '../check/check-all.ts';

const ENGINE = new URL('search-worker.js', import.meta.url);

/** Says that a worker could not be had, which is no failure of the search. */
class WorkerError extends Error {}

/** What the search does, in a worker or in the page. */
interface Engine {
	search: Search;
	check: (quotation: string) => Promise<Checked>;
	checkAll: (text: string) => Promise<CheckedQuotation[]>;
}

/** Returns the search as a worker runs it. Throws a `WorkerError` where there is no worker, now and later. */
function startWorker(): Engine {
	const worker = new Worker(ENGINE, { type: 'module' });
	const pending = new Map<number, (reply: Reply | WorkerError) => void>();
	let failure: WorkerError | undefined;
	let last = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		pending.get(data.number)?.(data);
	});
	worker.addEventListener('error', ({ message }) => {
		failure = new WorkerError(message);
		for (const settle of pending.values()) settle(failure);
	});
	const post = (question: Question | CheckQuestion, signal?: AbortSignal) =>
		new Promise<Reply | WorkerError>((resolve, reject) => {
			const withdraw = () => {
				pending.delete(question.number);
				worker.postMessage({ withdrawn: question.number } satisfies Withdrawal);
				// Whatever reason was given is what the caller gets back.
				reject(signal?.reason as Error);
			};
			pending.set(question.number, (reply) => {
				pending.delete(question.number);
				signal?.removeEventListener('abort', withdraw);
				resolve(reply);
			});
			signal?.addEventListener('abort', withdraw);
			worker.postMessage(question);
		});
	/** Asks the worker; the answer is of the kind that was asked for. */
	const ask = async (
		toQuestion: (number: number) => Question | CheckQuestion,
		signal?: AbortSignal,
	): Promise<unknown> => {
		if (failure !== undefined) throw failure;
		signal?.throwIfAborted();
		last += 1;
		const reply = await post(toQuestion(last), signal);
		if (reply instanceof WorkerError) throw reply;
		if ('error' in reply) throw new Error(reply.error);
		return reply.answer;
	};
	return {
		search: (query, { signal, ...options } = {}) =>
			ask((number) => ({ number, query, options }), signal) as Promise<SearchAnswer>,
		check: (quotation) => ask((number) => ({ number, quotation })) as Promise<Checked>,
		checkAll: (text) => ask((number) => ({ number, text })) as Promise<CheckedQuotation[]>,
	};
}

const importEngine = async () => (await import(/* @vite-ignore */ ENGINE.href)) as Engine;

const inPage: Engine = {
	search: async (query, options) => (await importEngine()).search(query, options),
	check: async (quotation) => (await importEngine()).check(quotation),
	checkAll: async (text) => (await importEngine()).checkAll(text),
};

let engine: Engine | undefined;

/** Has the worker do something, and the page where no worker can be had. */
async function ask<Answer>(use: (engine: Engine) => Promise<Answer>): Promise<Answer> {
	try {
		engine ??= startWorker();
	} catch {
		// As on the page of another site, which may start none of this one.
		engine = inPage;
	}
	try {
		return await use(engine);
	} catch (error) {
		if (error instanceof WorkerError) return use(inPage);
		throw error;
	}
}

/**
 * Searches the archive, in a worker, so that the page stays quick; where no worker can be had, the page runs it itself.
 * Exact matches come first, all of them; then what is related, each with its reason. Every call is answered, however many
 * there are at a time, but for one whose signal says that it is no longer wanted: it throws the signal's reason. Throws
 * where a file of the index cannot be fetched; the next call tries again.
 */
export const search: Search = (query, options): Promise<SearchAnswer> =>
	ask((one) => one.search(query, options));

/**
 * Says whether a quotation stands in the archive, character by character after the normal form, where, and else in what it
 * differs from the text that it comes nearest to. Marks round it, marks of notes and a citation behind it are taken off
 * first; `cited` says which place was named and whether the passage stands there. `from`, `to` and `at` are UTF-16 offsets,
 * in the text of the place and in the quotation. Throws as `search` does.
 */
export const check = (quotation: string): Promise<Checked> => ask((one) => one.check(quotation));

/** Does the same for each quotation of a longer text: what stands in quotation marks or is set as a block, else the whole. */
export const checkAll = (text: string): Promise<CheckedQuotation[]> =>
	ask((one) => one.checkAll(text));
