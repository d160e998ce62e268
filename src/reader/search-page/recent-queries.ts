import { readChoice, writeChoice } from '../page/stored-choice.ts';

const NAMES = { queries: 'search.recent', off: 'search.forget' } as const;
const MOST = 8;

/** Returns whether queries are to be remembered on this device. */
export function isRemembering(): boolean {
	return readChoice(NAMES.off) === null;
}

/** Returns the queries asked on this device, the last first. What another program has put there is taken for none. */
export function readRecentQueries(): string[] {
	try {
		const stored: unknown = JSON.parse(readChoice(NAMES.queries) ?? '[]');
		return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}

/** Remembers a query on this device and nowhere else. */
export function rememberQuery(query: string): void {
	if (query === '' || !isRemembering()) return;
	const queries = [query, ...readRecentQueries().filter((one) => one !== query)].slice(0, MOST);
	writeChoice(NAMES.queries, JSON.stringify(queries));
}

/** Forgets the queries of this device. */
export function forgetQueries(): void {
	writeChoice(NAMES.queries, null);
}

/** Remembers queries from here on, or forgets all and remembers none. */
export function setRemembering(on: boolean): void {
	if (!on) forgetQueries();
	writeChoice(NAMES.off, on ? null : '1');
}
