import { formatAddress, parseAddress } from '../../model/addressing/address.ts';
import { rangeEnds, toRange } from '../../model/addressing/place.ts';
import { compareParagraphNumbers } from '../../model/addressing/paragraph-number.ts';
import type { Redirect } from '../../model/manifest.ts';

/** Returns where an address of a reading path leads on to; null where it stands, or leads to no place of its own kind. */
export type FollowMoved = (id: string) => string | null;

/** Returns the function that follows the moves of an archive; a range goes where both of its ends go. */
export function createFollowMoved(redirects: readonly Redirect[]): FollowMoved {
	const leads = new Map(redirects.map(({ from, to }) => [from, to]));
	return (id) => {
		const address = parseAddress(id);
		const own = leads.get(id);
		if (own !== undefined || address?.place?.kind !== 'range') return own ?? null;
		const { document, place } = address;
		const [first, last] = rangeEnds(place).map((end) => {
			const to = leads.get(formatAddress({ document, place: end }));
			return to === undefined ? null : parseAddress(to);
		});
		if (first?.place?.kind !== 'paragraph' || last?.place?.kind !== 'paragraph') return null;
		if (first.document !== last.document || first.place.part !== last.place.part) return null;
		const { part } = place;
		const range = toRange(first.place, last.place);
		if (range === null || range.to - range.from !== place.to - place.from) return null;
		const [from, to] = rangeEnds(place);
		const isSame =
			compareParagraphNumbers({ ...first.place, number: 0 }, { ...from, number: 0 }) === 0 &&
			compareParagraphNumbers({ ...last.place, number: 0 }, { ...to, number: 0 }) === 0;
		if (!isSame) return null;
		const moved = { ...range, ...(part !== undefined && { part }) };
		return formatAddress({ document: first.document, place: moved });
	};
}
