import { addElement, addText, createXml, formatXml } from '../xml.ts';
import { toTag, type FeedEntry } from './feed-entries.ts';

const NAMESPACE = 'http://www.w3.org/2005/Atom';

/** What a feed says of itself. */
export interface FeedHead {
	title: string;
	subtitle: string;
	/** Absolute URL of the page that lists the same. */
	page: string;
	/** Absolute URL of the feed. */
	self: string;
}

/** Returns an Atom feed. Its date is the latest of its entries: what is built carries no date of its own. */
export function formatFeed(
	{ title, subtitle, page, self }: FeedHead,
	entries: readonly FeedEntry[],
): string {
	const file = createXml(NAMESPACE);
	const feed = addElement(file, 'feed', { 'xml:lang': 'zh-Hans' });
	addText(addElement(feed, 'title'), title);
	addText(addElement(feed, 'subtitle'), subtitle);
	addElement(feed, 'link', { rel: 'self', type: 'application/atom+xml', href: self });
	addElement(feed, 'link', { rel: 'alternate', type: 'text/html', href: page });
	addText(addElement(feed, 'id'), toTag('feed'));
	addText(addElement(feed, 'updated'), latestDate(entries));
	addText(addElement(addElement(feed, 'author'), 'name'), title);
	for (const { id, url, title: name, summary, published, updated } of entries) {
		const entry = addElement(feed, 'entry');
		addText(addElement(entry, 'title'), name);
		addElement(entry, 'link', { rel: 'alternate', type: 'text/html', href: url });
		addText(addElement(entry, 'id'), id);
		addText(addElement(entry, 'updated'), updated);
		addText(addElement(entry, 'published'), published);
		addText(addElement(entry, 'summary'), summary);
	}
	return formatXml(file, { isIndented: true });
}

/** Returns the latest date; that of an empty feed, which has to have one, is the first that Unix knows. */
function latestDate(entries: readonly FeedEntry[]): string {
	return (
		entries
			.map(({ updated }) => updated)
			.toSorted()
			.at(-1) ?? '1970-01-01T00:00:00Z'
	);
}
