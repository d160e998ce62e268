/** What the catalogue is searched for; what is null is not asked. */
export interface PathFilter {
	audience: string | null;
	level: string | null;
	/** At most so many minutes. */
	minutes: number | null;
}

/** What of a path the catalogue is searched by. */
export interface FilteredPath {
	audience: readonly string[];
	level: string;
	minutes: number;
}

/** Returns the filter that the query of an address asks for; what cannot be read is not asked. */
export function readFilter(query: URLSearchParams): PathFilter {
	const value = (name: string) => {
		const text = query.get(name);
		return text === null || text === '' ? null : text;
	};
	const minutes = Number(value('minutes') ?? Number.NaN);
	return {
		audience: value('audience'),
		level: value('level'),
		minutes: Number.isInteger(minutes) && minutes > 0 ? minutes : null,
	};
}

/** True for a path that a filter lets through. */
export function fitsFilter(path: FilteredPath, filter: PathFilter): boolean {
	const { audience, level, minutes } = filter;
	return (
		(audience === null || path.audience.includes(audience)) &&
		(level === null || path.level === level) &&
		(minutes === null || path.minutes <= minutes)
	);
}

/** Minutes between two limits that are offered. */
const STRIDE = 15;

/** Returns the limits that part paths by length: each lets something through, and all but the last not everything. */
export function minuteLimits(minutes: readonly number[]): number[] {
	const limits = minutes.map((value) => Math.ceil(value / STRIDE) * STRIDE);
	return [...new Set(limits)].toSorted((left, right) => left - right);
}
