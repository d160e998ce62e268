import type { Site } from '../model/addressing/site-address.ts';
import { isIndexable, isPage, urlOfPage } from '../outputs/sitemap/list-indexable.ts';
import type { WriteOutput } from './output-writer.ts';

/** What the steps of a build have written of pages, so that nobody has to read them again. */
interface NotedPages {
	write: WriteOutput;
	/** Tells whether an index may list a page; undefined of one that no step has written. */
	isIndexed: (path: string) => boolean | undefined;
}

/** Returns a function that writes as the given one, and notes which pages an index may list. */
export function notePages(write: WriteOutput, site: Site): NotedPages {
	const indexed = new Map<string, boolean>();
	return {
		write(path, content, owner) {
			if (isPage(path) && typeof content === 'string') {
				indexed.set(path, isIndexable(content, urlOfPage(path, site)));
			}
			return write(path, content, owner);
		},
		isIndexed: (path) => indexed.get(path),
	};
}
