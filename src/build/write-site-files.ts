import { join } from 'node:path';
import { listFiles } from '../files/folder.ts';
import { createReader } from '../files/reader.ts';
import { interfaceText } from '../words/zh-hans/interface.ts';
import { absoluteUrl, sitePath } from '../model/addressing/site-address.ts';
import { toFeedEntries } from '../outputs/feed/feed-entries.ts';
import { formatFeed } from '../outputs/feed/format-feed.ts';
import { DATA_PATHS, LLMS_PATH, OPENSEARCH_FILE } from '../model/file-paths.ts';
import { englishText } from '../words/en/interface.ts';
import { outputText } from '../words/zh-hans/output.ts';
import { formatOpenSearch } from '../outputs/opensearch/format-opensearch.ts';
import type { OutputContext } from './output-context.ts';
import {
	formatSitemap,
	formatSitemapIndex,
	type Location,
	SITEMAP_INDEX,
} from '../outputs/sitemap/format-sitemap.ts';
import { findModified } from '../outputs/sitemap/find-modified.ts';
import { HEAD_END, isIndexable, listIndexable } from '../outputs/sitemap/list-indexable.ts';

/** A reader of feeds fetches the whole of it every time. */
const NEWEST = 100;

/** Writes `/feed.xml`: the documents published last, newest first. */
export async function writeFeed(context: OutputContext): Promise<void> {
	const { archive, base, write } = context;
	const newest = toFeedEntries(archive, context).slice(0, NEWEST);
	const head = {
		title: interfaceText.site.name,
		subtitle: interfaceText.site.purpose,
		page: absoluteUrl(sitePath('new/', base), context),
		self: absoluteUrl(sitePath('feed.xml', base), context),
	};
	await write('feed.xml', formatFeed(head, newest));
}

/** Writes `/robots.txt`: everything may be read but the endless answers of the search. It names what was made for programs. */
export async function writeRobots(context: OutputContext): Promise<void> {
	const { base, write } = context;
	const lines = [
		'User-agent: *',
		`Disallow: ${sitePath('search/', base)}?`,
		`Disallow: ${sitePath('en/search/', base)}?`,
		'',
		`# ${outputText.llms.data}: ${absoluteUrl(sitePath(LLMS_PATH, base), context)}`,
		`# ${outputText.llms.data}: ${absoluteUrl(sitePath(DATA_PATHS.passages, base), context)}`,
		`Sitemap: ${absoluteUrl(sitePath(SITEMAP_INDEX, base), context)}`,
	];
	await write('robots.txt', `${lines.join('\n')}\n`);
}

/** The head of a page ends well before this; a document's page is a hundred times as long. */
const HEAD_BYTES = 16_384;

/** Half of what the protocol allows a sitemap to hold. */
const PAGES_A_FILE = 25_000;

/**
 * Writes `/sitemap-index.xml` and the sitemaps it names: every canonical page that may be indexed, those of
 * paragraphs and of documents that are cited but not held among them, with the days of the ledger. It comes after every step that writes pages.
 */
export async function writeSitemap(context: OutputContext): Promise<void> {
	const { archive, base, outDir, write } = context;
	const read = createReader(HEAD_BYTES);
	const readHead = (path: string) => {
		const bytes = read(join(outDir, path));
		const end = bytes.indexOf(HEAD_END);
		return bytes.toString('utf8', 0, end === -1 ? bytes.length : end + HEAD_END.length);
	};
	// Those that steps of the build have written are known; of those of Astro, and of an earlier build, the files tell.
	const isIndexed = (path: string, url: string) =>
		context.isIndexed?.(path) ?? isIndexable(readHead(path), url);
	const pages = listIndexable(listFiles(outDir), isIndexed, context).map(({ folder, url }) => ({
		url,
		modified: findModified(folder, archive),
	}));
	const files: Location[] = [];
	for (let at = 0; at < pages.length; at += PAGES_A_FILE) {
		const file = `sitemap-${String(files.length)}.xml`;
		const part = pages.slice(at, at + PAGES_A_FILE);
		await write(file, formatSitemap(part));
		const days = part.flatMap(({ modified }) => modified ?? []);
		const url = absoluteUrl(sitePath(file, base), context);
		files.push({ url, modified: days.toSorted().at(-1) ?? null });
	}
	await write(SITEMAP_INDEX, formatSitemapIndex(files));
}

/** The first pages of the site: where each stands, and its words. */
const FRONTS = [
	{ language: 'zh-Hans', path: '', words: interfaceText.site },
	{ language: 'en', path: 'en/', words: englishText.site },
] as const;

/** Writes the description of the search in each language, by which browsers ask it from their own bars. */
export async function writeOpenSearch(context: OutputContext): Promise<void> {
	const { base, write } = context;
	const absolute = (path: string) => absoluteUrl(sitePath(path, base), context);
	for (const { language, path, words } of FRONTS) {
		const file = path + OPENSEARCH_FILE;
		const { name, shortName, purpose } = words;
		const urls = {
			self: absolute(file),
			icon: absolute('favicon.svg'),
			search: `${absolute(`${path}search/`)}?q={searchTerms}`,
		};
		await write(file, formatOpenSearch({ name, shortName, purpose, language, ...urls }));
	}
}
