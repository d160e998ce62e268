import { holderOf, placeToPath, type Place } from '../../model/addressing/place.ts';
import type { Pages } from '../../model/document.ts';
import { findRange, type Texts, zoneOf } from './place-text.ts';

/** Returns the pages of the source that a place stands on; none where they are not known. */
function pagesOfPlace(data: Texts, place: Place): Pages[] {
	if (place.kind === 'front') return [];
	const zone = zoneOf(data, place);
	if (zone === undefined) return [];
	const { paragraphs, texts, tables, footnotes, endnotes = [] } = zone;
	const known = (units: readonly { pages: Pages | null }[]) =>
		units.flatMap(({ pages }) => (pages === null ? [] : [pages]));
	if (place.kind === 'range') return known(findRange(zone, placeToPath(place)));
	const all = [...paragraphs, ...texts, ...tables, ...footnotes, ...endnotes];
	if (place.kind === 'part') return known(all);
	const path = placeToPath(holderOf(place));
	return known(all.filter(({ id }) => id.endsWith(`/${path}`)));
}

/** Returns the pages of the source that places stand on; none where it has no pages, or they are not known. */
export const pagesOf = (data: Texts, places: readonly Place[]): Pages[] =>
	places.flatMap((place) => pagesOfPlace(data, place));
