import type { SearchAnswer, SearchOptions } from './answer.ts';
import { search } from './engine.ts';

/** A question that the page posts, and what comes back under the same number. */
export interface Question {
	number: number;
	query: string;
	options: SearchOptions;
}

export type Reply = { number: number; answer: SearchAnswer } | { number: number; error: string };

async function reply({ number, query, options }: Question): Promise<Reply> {
	try {
		return { number, answer: await search(query, options) };
	} catch (error) {
		return { number, error: String(error) };
	}
}

// A page that may start no worker imports this and searches by itself.
if (typeof document === 'undefined') {
	addEventListener('message', ({ data }: MessageEvent<Question>) => {
		void reply(data).then((answer) => {
			postMessage(answer);
		});
	});
}

export { search };
