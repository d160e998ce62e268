import { readVersionSteps } from '../../model/addressing/revision.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { kindOfVersion, toVersion, type Version } from './version.ts';

/** A document that is not held, but has an address. */
interface Named {
	id: string;
	symbol: string;
}

const RANKS = { rev: 2, add: 0, corr: 1 } as const;

/** Returns where an id stands among the versions of its paper where no date tells: supplements before the next revision. */
const rankOf = (id: string): readonly number[] =>
	readVersionSteps(id).steps.flatMap(({ kind, number }) => [RANKS[kind], number ?? 0]);

function compareRanks(left: readonly number[], right: readonly number[]): number {
	for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
		const order = (left[at] ?? -1) - (right[at] ?? -1);
		if (order !== 0) return order;
	}
	return 0;
}

/**
 * Returns versions in the order issued: by their days, where these are known; one without counts as of the day of the
 * version that goes before it by its number. What is of another never stands before it.
 */
function orderVersions(versions: readonly Version[]): Version[] {
	const ranked = versions
		.map((version) => ({ version, rank: rankOf(version.id) }))
		.sort((a, b) => compareRanks(a.rank, b.rank));
	/** The day of the last one of each series, and of what each series is of. */
	const days = new Map<string, string>();
	const dated = ranked.map(({ version, rank }) => {
		const { id, date } = version;
		const series = id.replace(/\d*$/u, '');
		const before = [days.get(series), days.get(id.slice(0, id.lastIndexOf('/')))];
		const least = before.reduce<string>(
			(latest, day) => (day !== undefined && day > latest ? day : latest),
			'',
		);
		const day = date !== null && date > least ? date : least;
		days.set(series, day).set(id, day);
		return { version, rank, day };
	});
	return dated
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : compareRanks(a.rank, b.rank)))
		.map(({ version }) => version);
}

/**
 * Returns the versions of each paper that has more than one, in the order issued, by the id of the paper as it was first
 * issued. Those that are not held are among them: named by a citation, or by a version of theirs.
 */
export function collectVersions(
	documents: readonly ArchiveDocument[],
	notHeld: readonly Named[],
): Map<string, Version[]> {
	const versions: Version[] = [
		...documents.map(toVersion),
		...notHeld.map(({ id, symbol }) => ({
			id,
			symbol: symbol === id ? null : symbol,
			kind: kindOfVersion(id),
			date: null,
			isHeld: false,
		})),
	];
	const families = Map.groupBy(versions, ({ id }) => readVersionSteps(id).original);
	return new Map(
		[...families].flatMap(([original, members]) =>
			members.length < 2 ? [] : [[original, orderVersions(members)] as const],
		),
	);
}

/** Returns the ids that an id is a version of, the nearest first: those of its revision, and of the paper. */
export function listOrigins(id: string): string[] {
	const { steps } = readVersionSteps(id);
	const segments = id.split('/');
	return steps.map((_, index) => segments.slice(0, segments.length - 1 - index).join('/'));
}
