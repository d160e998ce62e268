import type { Search, SearchAnswer } from './answer.ts';
import { SearchFailure } from './search-failure.ts';
import type { Question, Reply, Withdrawal } from './worker.ts';

export type { SearchAnswer, SearchOptions, SearchResult } from './answer.ts';

const ENGINE = new URL('search-worker.js', import.meta.url);

/** Says that a worker could not be had, which is no failure of the search. */
class WorkerError extends Error {}

/** Returns the search as a worker runs it. Throws a `WorkerError` where there is no worker, now and later. */
function startWorker(): Search {
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
	const ask = (question: Question, signal?: AbortSignal) =>
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
	return async (query, { signal, ...options } = {}) => {
		if (failure !== undefined) throw failure;
		signal?.throwIfAborted();
		last += 1;
		const reply = await ask({ number: last, query, options }, signal);
		if (reply instanceof WorkerError) throw reply;
		if ('error' in reply) throw new SearchFailure(reply.kind, reply.error, reply.archive);
		return reply.answer;
	};
}

const askPage: Search = async (query, options) => {
	const engine = (await import(/* @vite-ignore */ ENGINE.href)) as { search: Search };
	return engine.search(query, options);
};

let askWorker: Search | undefined;

/**
 * Searches the archive, in a worker, so that the page stays quick; where no worker can be had, the page runs it itself.
 * Exact matches come first, all of them; then what is related, each with its reason. Every call is answered, however many
 * there are at a time, but for one whose signal says that it is no longer wanted: it throws the signal's reason. Throws
 * a `SearchFailure`, whose `kind` says why, where a file of the index does not come; the next call tries again.
 */
export const search: Search = async (query, options): Promise<SearchAnswer> => {
	try {
		askWorker ??= startWorker();
	} catch {
		// As on the page of another site, which may start none of this one.
		askWorker = askPage;
	}
	try {
		return await askWorker(query, options);
	} catch (error) {
		if (error instanceof WorkerError) return askPage(query, options);
		throw error;
	}
};
