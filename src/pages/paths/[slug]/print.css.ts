import type { APIRoute, GetStaticPaths } from 'astro';
import { listPathPages, type PathPage, pathUrl } from '../../../components/path/path-pages.ts';
import { formatPageHead } from '../../../words/page-head.ts';

export const getStaticPaths = (async () => listPathPages()) satisfies GetStaticPaths;

type Props = PathPage & Record<string, unknown>;

/** What is printed in the margins of a path's pages. Only a style sheet can say it, and a page may hold none. */
export const GET: APIRoute<Props> = ({ props: { path }, site }) => {
	const css = formatPageHead(path.title, new URL(pathUrl(path.slug), site).href);
	return new Response(css, { headers: { 'content-type': 'text/css' } });
};
