import type * as Client from '../client/search.ts';
import type { Question, Reply } from '../client/worker.ts';

export type Find = typeof Client.search;

/** Says that a worker could not be had, which is no failure of the search. */
class WorkerError extends Error {}

/** Returns the search as a worker runs it. Throws a `WorkerError` where there is no worker, now and later. */
function startWorker(address: URL): Find {
	const worker = new Worker(address, { type: 'module' });
	const pending = new Map<number, (reply: Reply | WorkerError) => void>();
	let failure: WorkerError | undefined;
	let last = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		pending.get(data.number)?.(data);
		pending.delete(data.number);
	});
	worker.addEventListener('error', ({ message }) => {
		failure = new WorkerError(message);
		for (const settle of pending.values()) settle(failure);
		pending.clear();
	});
	return async (query, options) => {
		if (failure !== undefined) throw failure;
		last += 1;
		const question: Question = { number: last, query, options: options ?? {} };
		const reply = await new Promise<Reply | WorkerError>((resolve) => {
			pending.set(question.number, resolve);
			worker.postMessage(question);
		});
		if (reply instanceof WorkerError) throw reply;
		if ('error' in reply) throw new Error(reply.error);
		return reply.answer;
	};
}

/**
 * Returns the search of the module in a folder, run in a worker, so that the page stays quick; where no worker can be
 * had, the page runs it itself. Throws what the search throws.
 */
export function openSearcher(folder: URL): Find {
	const askPage: Find = async (query, options) => {
		const address = new URL('search.js', folder).href;
		const { search } = (await import(/* @vite-ignore */ address)) as typeof Client;
		return search(query, options);
	};
	let askWorker: Find;
	try {
		askWorker = startWorker(new URL('search-worker.js', folder));
	} catch {
		return askPage;
	}
	return async (query, options) => {
		try {
			return await askWorker(query, options);
		} catch (error) {
			if (error instanceof WorkerError) return askPage(query, options);
			throw error;
		}
	};
}
