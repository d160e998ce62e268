import { interfaceText } from '../words/zh-hans.ts';
import { absoluteUrl, sitePath } from '../model/addressing/site-address.ts';
import { toFeedEntries } from '../outputs/feed/feed-entries.ts';
import { formatFeed } from '../outputs/feed/format-feed.ts';
import type { OutputContext } from './output-context.ts';

/** A reader of feeds fetches the whole of it every time. */
const NEWEST = 100;

/** Writes `/feed.xml`: the newest dated documents held, newest first. */
export async function writeFeed(context: OutputContext): Promise<void> {
	const { archive, base, write } = context;
	const newest = toFeedEntries(archive.documents.toReversed(), context).slice(0, NEWEST);
	const head = {
		title: interfaceText.site.name,
		subtitle: interfaceText.site.purpose,
		home: absoluteUrl(sitePath('', base), context),
		self: absoluteUrl(sitePath('feed.xml', base), context),
	};
	await write('feed.xml', formatFeed(head, newest));
}
