import type { LockEntry } from '../../ingest/addresses/address-lock.ts';

/** When a document or a reading path was published, by the ledger of addresses. */
export interface Release {
	/** ISO day of its own address. */
	first: string;
	/** ISO day of the last of its addresses. */
	last: string;
	/** Addresses of the places that were published after it, by their day. */
	later: ReadonlyMap<string, readonly string[]>;
}

/** Returns the id that an address belongs to: itself, or the nearest one above it. */
function findOwner(address: string, ids: ReadonlySet<string>): string | null {
	for (let id = address; ; id = id.slice(0, id.lastIndexOf('/'))) {
		if (ids.has(id)) return id;
		if (!id.includes('/')) return null;
	}
}

/** Returns when each of `ids` was published; those that are not published yet are not in it. */
export function collectReleases(
	lock: readonly LockEntry[],
	ids: Iterable<string>,
): Map<string, Release> {
	const known = new Set(ids);
	const days = new Map<string, { first: string | null; places: Map<string, string[]> }>();
	for (const { address, released } of lock) {
		if (released === null) continue;
		const owner = findOwner(address, known);
		if (owner === null) continue;
		const found = days.get(owner) ?? { first: null, places: new Map<string, string[]>() };
		if (address === owner) found.first = released;
		else found.places.set(released, [...(found.places.get(released) ?? []), address]);
		days.set(owner, found);
	}
	return new Map(
		[...days].flatMap(([id, { first, places }]) => {
			if (first === null) return [];
			const later = new Map([...places].filter(([day]) => day > first));
			const last = [first, ...later.keys()].toSorted().at(-1) ?? first;
			return [[id, { first, last, later }]];
		}),
	);
}
