import { loadPaths } from '../../archive/paths/load-paths.ts';
import type { PathForm } from '../../archive/paths/path-forms.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { siteUrl } from '../../words/site-url.ts';

/** What a page of a path is given. */
export interface PathPage {
	path: ReadingPath;
	previous: ReadingPath | undefined;
	next: ReadingPath | undefined;
}

/** Returns a page a path, for `getStaticPaths`. */
export async function listPathPages() {
	const paths = await loadPaths();
	return paths.map((path, index) => ({
		params: { slug: path.slug },
		props: { path, previous: paths[index - 1], next: paths[index + 1] },
	}));
}

/** Returns the URL of a path by its slug, and of a form of it. */
export function pathUrl(slug: string, view?: PathForm): string {
	return siteUrl(`paths/${slug}/${view === undefined ? '' : `${view}/`}`);
}
