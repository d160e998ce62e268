import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/documents/load-archive.ts';
import { isFresh } from '../../keep/build-keep.ts';
import { buildPageHead } from '../../words/page-head.ts';
import { documentUrl } from '../../words/site-url.ts';
import type { ArchiveDocument } from '../../model/document.ts';

export const getStaticPaths = (async () => {
	const { documents } = await loadArchive();
	return documents
		.filter(({ id }) => isFresh(id))
		.map((document) => ({ params: { id: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
	document: ArchiveDocument;
}

/** What is printed in the margins of a document's pages. Only a style sheet can say it, and a page may hold none. */
export const GET: APIRoute<Props> = ({ props: { document }, site }) => {
	const url = new URL(documentUrl(document.id), site).href;
	return new Response(buildPageHead(document, url), { headers: { 'content-type': 'text/css' } });
};
