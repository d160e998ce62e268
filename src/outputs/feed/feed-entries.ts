import type { Archive } from '../../archive/documents/archive.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { absoluteUrl, type Site } from '../../model/addressing/site-address.ts';
import { labelVersion } from '../../archive/versions/version.ts';
import { versionsText } from '../../words/zh-hans/versions.ts';
import { describeDocument } from '../../words/page-description.ts';

/** A document as the feed lists it. */
export interface FeedEntry {
	/** What it is known by, wherever the archive stands: see `toTag`. */
	id: string;
	/** Absolute URL. */
	url: string;
	title: string;
	summary: string;
	/** When the archive published it, and when the last of its places: RFC 3339, as Atom wants it. */
	published: string;
	updated: string;
}

/**
 * Returns a URI of RFC 4151 for an id of the archive, `tag:gb-archive,2026:gb/346/ins/8`: readers of the feed know by it
 * what they have seen, and the address of a site may change.
 */
export const toTag = (id: string): string => `tag:gb-archive,2026:${id}`;

const beginningOf = (day: string) => `${day}T00:00:00Z`;

/** Returns which version of a paper a document is, as a sentence; "" where there is no other. */
function describeVersion(id: string, { versionsOf }: Pick<Archive, 'versionsOf'>): string {
	const versions = versionsOf(id);
	const own = versions.find((version) => version.id === id);
	if (versions.length < 2 || own === undefined) return '';
	const label = labelVersion(versions, id);
	const kind = versionsText.kinds[own.kind];
	return versionsText.isVersion(label === null ? kind : `${kind}${label}`);
}

/**
 * Returns the published documents of an archive as entries, the newest first, those of a day in the order of the
 * archive. Atom knows no entry without a full date: it is the day of publication in the ledger, which every paper has,
 * dated or not.
 */
export function toFeedEntries(
	archive: Pick<Archive, 'documents' | 'releaseOf' | 'versionsOf'>,
	site: Site,
): FeedEntry[] {
	return archive.documents
		.toReversed()
		.flatMap((document) => {
			const release = archive.releaseOf(document.id);
			if (release === null) return [];
			const { id, symbol, metadata } = document;
			const url = absoluteUrl(addressToUrl({ document: id, place: null }, site.base), site);
			const title = [symbol, metadata.title.value].filter(Boolean).join(' ');
			const version = describeVersion(id, archive);
			const published = beginningOf(release.first);
			const updated = beginningOf(release.last);
			const summary = version + describeDocument(document);
			return [{ id: toTag(id), url, title, summary, published, updated }];
		})
		.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}
