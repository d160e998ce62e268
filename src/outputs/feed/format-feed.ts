import { create } from 'xmlbuilder2';
import type { FeedEntry } from './feed-entries.ts';

const NAMESPACE = 'http://www.w3.org/2005/Atom';

/** What a feed says of itself. */
export interface FeedHead {
	title: string;
	subtitle: string;
	/** Absolute URL of the site. */
	home: string;
	/** Absolute URL of the feed, its identity as well. */
	self: string;
}

/** Returns an Atom feed. Its date is the latest of its entries: what is built carries no date of its own. */
export function formatFeed(
	{ title, subtitle, home, self }: FeedHead,
	entries: readonly FeedEntry[],
): string {
	const document = create({ version: '1.0', encoding: 'UTF-8' });
	const feed = document.ele(NAMESPACE, 'feed', { 'xml:lang': 'zh-Hans' });
	feed.ele('title').txt(title);
	feed.ele('subtitle').txt(subtitle);
	feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
	feed.ele('link', { rel: 'alternate', type: 'text/html', href: home });
	feed.ele('id').txt(self);
	feed.ele('updated').txt(latestDate(entries));
	feed.ele('author').ele('name').txt(title);
	for (const { url, title: name, summary, date } of entries) {
		const entry = feed.ele('entry');
		entry.ele('title').txt(name);
		entry.ele('link', { rel: 'alternate', type: 'text/html', href: url });
		entry.ele('id').txt(url);
		entry.ele('updated').txt(date);
		entry.ele('published').txt(date);
		entry.ele('summary').txt(summary);
	}
	return `${document.end({ prettyPrint: true })}\n`;
}

/** Returns the latest date; that of an empty feed, which has to have one, is the first that Unix knows. */
function latestDate(entries: readonly FeedEntry[]): string {
	return (
		entries
			.map(({ date }) => date)
			.toSorted()
			.at(-1) ?? '1970-01-01T00:00:00Z'
	);
}
