import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, type BuiltSite, readSite } from '../../scripts/check-site/built-site.ts';
import { findElements, textProperty } from '../../scripts/check-site/page-tree.ts';
import type { ApiDocument } from '../../src/model/api/document.ts';
import type { ApiDocuments } from '../../src/model/api/lists.ts';

/** The data files of a built site, and its pages. */
export interface SiteData {
	site: BuiltSite;
	index: ApiDocuments;
	documents: ApiDocument[];
}

/** Reads a file of the site by its root-relative URL; throws where the URL is not under the base. */
export function readUrl({ folder, base }: BuiltSite, url: string): string {
	if (!url.startsWith(base)) throw new Error(`${url} is not under ${base}.`);
	return readFileSync(join(folder, decodeURI(url.slice(base.length))), 'utf8');
}

/** Reads a built site and the data that it publishes. */
export async function readSiteData(built: { folder: string; base: string }): Promise<SiteData> {
	const site = await readSite(built.folder, built.base);
	const index = JSON.parse(readUrl(site, `${site.base}api/v1/documents.json`)) as ApiDocuments;
	const documents = index.documents.map(
		({ data }) => JSON.parse(readUrl(site, data)) as ApiDocument,
	);
	return { site, index, documents };
}

/** Returns the page at a URL of the site, without fragment; throws where there is none. */
export function requirePage({ pages }: BuiltSite, url: string): BuiltPage {
	const page = pages.get(decodeURI(url.replace(/#.*/, '')));
	if (page === undefined) throw new Error(`There is no page ${url}.`);
	return page;
}

/** Returns the ids on a page. */
export function collectIds({ tree }: BuiltPage): Set<string> {
	return new Set(findElements(tree, () => true).flatMap((one) => textProperty(one, 'id') ?? []));
}
