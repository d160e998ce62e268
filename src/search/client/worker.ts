import type * as Client from './search.ts';

/** A question that the page posts, and what comes back under the same number. */
export interface Question {
	number: number;
	query: string;
	options: Client.SearchOptions;
}

export type Reply =
	{ number: number; answer: Client.SearchAnswer } | { number: number; error: string };

// The module that anyone may import stands beside this script.
const address = new URL('search.js', import.meta.url).href;

async function reply({ number, query, options }: Question): Promise<Reply> {
	try {
		const { search } = (await import(/* @vite-ignore */ address)) as typeof Client;
		return { number, answer: await search(query, options) };
	} catch (error) {
		return { number, error: String(error) };
	}
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	void reply(data).then((answer) => {
		postMessage(answer);
	});
});
