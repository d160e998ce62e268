import type { CheckedQuotation } from '../check/check-all.ts';
import type { Checked } from '../check/checked.ts';
import type { SearchAnswer, SearchOptions } from './answer.ts';
import { check, checkAll, search } from './engine.ts';

/** A question that the page posts, and what comes back under the same number. */
export interface Question {
	number: number;
	query: string;
	options: Omit<SearchOptions, 'signal'>;
}

/** A quotation to be checked, or a text whose quotations are. */
export type CheckQuestion =
	{ number: number; quotation: string } | { number: number; text: string };

/** Says that a question needs no answer. */
export interface Withdrawal {
	withdrawn: number;
}

export type Reply =
	| { number: number; answer: SearchAnswer | Checked | CheckedQuotation[] }
	| { number: number; error: string };

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
		if (!signal.aborted) postMessage({ number, error: String(error) } satisfies Reply);
	} finally {
		open.delete(number);
	}
}

async function replyChecked(question: CheckQuestion): Promise<void> {
	const { number } = question;
	try {
		const answer =
			'text' in question ? await checkAll(question.text) : await check(question.quotation);
		postMessage({ number, answer } satisfies Reply);
	} catch (error) {
		postMessage({ number, error: String(error) } satisfies Reply);
	}
}

// A page that may start no worker imports this and searches by itself.
if (typeof document === 'undefined') {
	addEventListener('message', ({ data }: MessageEvent<Question | CheckQuestion | Withdrawal>) => {
		if ('withdrawn' in data) open.get(data.withdrawn)?.abort();
		else if ('query' in data) void reply(data);
		else void replyChecked(data);
	});
}

export { check, checkAll, search };
