import { formatAddress, parseAddress } from '../../model/addressing/address.ts';
import { holderOf, type LocalPlace } from '../../model/addressing/place.ts';
import type { Redirect } from '../../model/manifest.ts';

/** Returns where an address of a reading path leads on to; null where it stands, or leads to no place of its own kind. */
export type FollowMoved = (id: string) => string | null;

/** Returns the last paragraph of a range. */
const endOf = (range: Extract<LocalPlace, { kind: 'range' }>) => ({
	...holderOf(range),
	number: range.to,
});

/** Returns the function that follows the moves of an archive; a range goes where both of its ends go. */
export function createFollowMoved(redirects: readonly Redirect[]): FollowMoved {
	const moved = new Map(redirects.map(({ from, to }) => [from, to]));
	return (id) => {
		const address = parseAddress(id);
		const own = moved.get(id);
		if (own !== undefined || address?.place?.kind !== 'range') return own ?? null;
		const { document, place } = address;
		const [first, last] = [holderOf(place), endOf(place)].map((end) => {
			const to = moved.get(formatAddress({ document, place: end }));
			return to === undefined ? null : parseAddress(to);
		});
		if (first?.place?.kind !== 'paragraph' || last?.place?.kind !== 'paragraph') return null;
		if (first.document !== last.document || first.place.part !== last.place.part) return null;
		const range = { ...place, from: first.place.number, to: last.place.number };
		const isWhole = range.to - range.from === place.to - place.from;
		return isWhole ? formatAddress({ document: first.document, place: range }) : null;
	};
}
