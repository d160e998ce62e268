import type { SearchAnswer, SearchOptions } from './answer.ts';
import { search } from './engine.ts';
import { type FailureKind, toFailure } from './search-failure.ts';

/** A question that the page posts, and what comes back under the same number. */
export interface Question {
	number: number;
	query: string;
	options: Omit<SearchOptions, 'signal'>;
}

/** Says that a question needs no answer. */
export interface Withdrawal {
	withdrawn: number;
}

export type Reply =
	| { number: number; answer: SearchAnswer }
	| { number: number; kind: FailureKind; error: string; archive: string | null };

/** Questions at work; each is answered, however many there are, unless it is withdrawn. */
const open = new Map<number, AbortController>();

async function reply({ number, query, options }: Question): Promise<void> {
	const controller = new AbortController();
	const { signal } = controller;
	open.set(number, controller);
	try {
		const answer = await search(query, { ...options, signal });
		postMessage({ number, answer } satisfies Reply);
	} catch (error) {
		if (signal.aborted) return;
		const { kind, message, archive } = toFailure(error);
		postMessage({ number, kind, error: message, archive } satisfies Reply);
	} finally {
		open.delete(number);
	}
}

// A page that may start no worker imports this and searches by itself.
if (typeof document === 'undefined') {
	addEventListener('message', ({ data }: MessageEvent<Question | Withdrawal>) => {
		if ('withdrawn' in data) open.get(data.withdrawn)?.abort();
		else void reply(data);
	});
}

export { search };
