/** What a published copy answers to one address. */
export interface Answer {
	status: number;
	headers: Headers;
	bytes: Uint8Array;
}

/** Asks a published copy. Throws, with the address, where nothing answers. */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** Returns how the copy at an absolute URL, which ends with a slash, is asked for a path under it. It is led nowhere else. */
export function askCopy(home: string): Ask {
	return async (path, headers = {}) => {
		const url = new URL(path, home);
		try {
			const response = await fetch(url, {
				headers: { 'user-agent': 'gb-archive check', ...headers },
				redirect: 'manual',
				signal: AbortSignal.timeout(PATIENCE),
			});
			const bytes = new Uint8Array(await response.arrayBuffer());
			return { status: response.status, headers: response.headers, bytes };
		} catch (cause) {
			throw new Error(`${url.href} does not answer: ${reasonOf(cause)}.`, { cause });
		}
	};
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
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
