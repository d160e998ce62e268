import { siteUrl } from '../../words/site-url.ts';

/** The forms of a path that have a page beside its own. */
export type PathView = 'guide' | 'handout' | 'present';

/** Returns the URL of a path by its slug, and of a form of it. */
export function pathUrl(slug: string, view?: PathView): string {
	return siteUrl(`paths/${slug}/${view === undefined ? '' : `${view}/`}`);
}
