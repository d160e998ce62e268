import { explainNoAnswer } from './no-answer.ts';

/** What a published copy answers to one address. */
export interface Answer {
	/** Null where nothing answers. */
	status: number | null;
	/** The same in words, behind “it”: `is answered with 404`. */
	said: string;
	/** What to do about it, where that is known of such an answer. */
	hint: string | null;
	headers: Headers;
	/** Without their compression. */
	bytes: Uint8Array;
}

/** How a copy is asked. */
export interface Question {
	headers?: Readonly<Record<string, string>>;
	/** `HEAD` where the file itself is not wanted. */
	method?: 'GET' | 'HEAD';
}

/** Asks a published copy for a path under its home. Throws where the host has ceased to answer. */
export type Ask = (path: string, question?: Question) => Promise<Answer>;

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** After so many questions without an answer no more are asked. */
const MOST_UNANSWERED = 16;

const HINTS: Readonly<Record<number, string>> = {
	401: 'Readers would be asked for a password, and search engines turned away: let anyone read the files.',
	403: 'Let the web server read the files and their folders, and let anyone ask for them.',
	429: 'The host limits how often one reader may ask. Raise the limit: the search alone asks for some thirty files.',
	503: 'The host is overloaded, or limits how often one reader may ask: the search alone asks for some thirty files.',
};

/** Returns where an answer leads, absolute; null where it leads nowhere. */
export function targetOf({ status, headers }: Pick<Answer, 'status' | 'headers'>, url: string) {
	const to = headers.get('location');
	if (status === null || status < 300 || status >= 400 || to === null) return null;
	return URL.canParse(to, url) ? new URL(to, url) : null;
}

function toAnswer(url: string, { status, headers }: Response, bytes: Uint8Array): Answer {
	const target = targetOf({ status, headers }, url);
	return {
		status,
		said:
			target === null
				? `is answered with ${String(status)}`
				: `leads to ${target.href} (${String(status)})`,
		hint:
			target === null
				? (HINTS[status] ?? null)
				: 'Where that is a page for signing in, let anyone read the files; where the archive stands there, check that address.',
		headers,
		bytes,
	};
}

/**
 * Returns how the copy at an absolute URL, which ends with a slash, is asked for a path under it. It is led nowhere else.
 *
 * @param patience How long an answer may take, in milliseconds.
 */
export function askCopy(home: string, patience = PATIENCE): Ask {
	let unanswered = 0;
	return async (path, { headers = {}, method = 'GET' } = {}) => {
		const url = new URL(path, home).href;
		try {
			const response = await fetch(url, {
				method,
				headers: { 'user-agent': 'gb-archive check', ...headers },
				redirect: 'manual',
				signal: AbortSignal.timeout(patience),
			});
			return toAnswer(url, response, new Uint8Array(await response.arrayBuffer()));
		} catch (cause) {
			const { reason, hint } = explainNoAnswer(cause);
			unanswered += 1;
			if (unanswered > MOST_UNANSWERED) {
				throw new Error(
					`${home} has ceased to answer, ${url} as the last: ${reason}.\n  Hint: ${hint}`,
					{ cause },
				);
			}
			const said = `is not answered: ${reason}`;
			return { status: null, said, hint, headers: new Headers(), bytes: new Uint8Array() };
		}
	};
}

/** Calls `use` with every item, some at a time, and returns what it gives in the order of the items. */
export async function forEachAtOnce<T, R>(
	items: readonly T[],
	use: (item: T) => Promise<R>,
	atOnce = 8,
): Promise<R[]> {
	const results: R[] = [];
	let next = 0;
	const work = async () => {
		while (next < items.length) {
			const at = next;
			next += 1;
			results[at] = await use(items[at] as T);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return results;
}
