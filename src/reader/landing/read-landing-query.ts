import { normalize } from '../../search/normal-form.ts';
import { parseQuery } from '../../search/query.ts';

/** What the address of a page says of the search that led there. */
export interface LandingQuery {
	/** As it was written. */
	query: string;
	/** Normal forms of what was searched for; what was excluded is not among them. */
	needles: string[];
	/** Words that stand where a related result leads, as printed there. */
	near: string[];
}

/** Words that an address may give for a related result; a search gives a few. */
const MOST_NEAR = 8;

/** Reads the query part of an address, `?q=儿基会&near=联合国儿童基金会`; null where it asks for nothing that could be marked. */
export function readLandingQuery(queryPart: string): LandingQuery | null {
	const parameters = new URLSearchParams(queryPart);
	const query = parameters.get('q')?.trim() ?? '';
	const needles = parseQuery(query).flatMap(({ excluded, alternatives }) =>
		excluded ? [] : alternatives,
	);
	if (needles.length === 0) return null;
	const near = parameters
		.getAll('near')
		.map((words) => words.trim())
		.filter((words) => normalize(words) !== '');
	return { query, needles: [...new Set(needles)], near: [...new Set(near)].slice(0, MOST_NEAR) };
}

/** Returns the query part of an address without what a search put there; empty where nothing is left. */
export function dropLandingQuery(queryPart: string): string {
	const parameters = new URLSearchParams(queryPart);
	parameters.delete('q');
	parameters.delete('near');
	const rest = parameters.toString();
	return rest === '' ? '' : `?${rest}`;
}
