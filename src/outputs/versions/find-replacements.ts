import type { Archive } from '../../archive/documents/archive.ts';
import type { VersionRelations } from '../../archive/versions/version-relations.ts';
import { earlierTexts, laterTexts } from '../../archive/versions/version.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import type { Replacements } from '../metadata/described-page.ts';

/** Returns the pages of the held texts that a document was replaced by, and that it has replaced. */
export function findReplacements(
	id: string,
	base: string,
	archive: Pick<Archive, 'versionsOf'>,
): Replacements {
	const versions = archive.versionsOf(id);
	const urlOf = ({ id: document }: { id: string }) => addressToUrl({ document, place: null }, base);
	return {
		replacedBy: laterTexts(versions, id).map(urlOf),
		replaces: earlierTexts(versions, id).map(urlOf),
	};
}

/**
 * Returns the same for a place of a document: the places that it is in the text that stands, and that it was in the one
 * before; of a place that was deleted the document that stands, so that none is taken for the text of today.
 */
export function findPlaceReplacements(
	id: string,
	fragment: string,
	base: string,
	related: { archive: Archive; versions?: VersionRelations } | undefined,
): Replacements {
	if (related?.versions === undefined) return { replacedBy: [], replaces: [] };
	const { archive, versions } = related;
	const urls = (document: string, places: readonly string[]) =>
		places.map((place) => addressToUrl({ document, place: fragmentToPlace(place) }, base));
	const later = versions.inCurrent(id, fragment);
	const earlier = versions.inEarlier(id, fragment);
	const placed = later === null ? [] : urls(later.document, later.places);
	const whole = findReplacements(id, base, archive).replacedBy.slice(-1);
	return {
		replacedBy: placed.length > 0 ? placed : whole,
		replaces: earlier === null ? [] : urls(earlier.document, earlier.places),
	};
}
