import { printChinesePart } from '../../model/addressing/part-name.ts';
import { ownAppendixId, partId, readOwnAppendix } from '../../model/addressing/own-appendix.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { type MovedPage, planSymbolPage } from './plan-moved-pages.ts';

type Held = Pick<ArchiveDocument, 'id' | 'symbol' | 'parts'>;

/** Returns the pages of the symbols that the appendices of a paper would have: each leads to the appendix in the paper. */
function planOwnPages({ id, symbol, parts }: Held, isHeld: (id: string) => boolean, base: string) {
	return parts.flatMap(({ name }): MovedPage[] => {
		const own = ownAppendixId(id, name);
		if (own === null || isHeld(own)) return [];
		const page = {
			path: `${own}/index.html`,
			name: `${symbol ?? id}，${printChinesePart(name)}`,
			url: sitePath(`${partId(id, name)}/`, base),
		};
		return [page, ...planSymbolPage(own, page)];
	});
}

/**
 * Returns the pages by which the two addresses of an appendix lead to one another: that of its own symbol, where the paper
 * holds it, to the part of the paper; that of the part, where it is held as a document, to the document.
 */
export function planAppendixPages(documents: readonly Held[], base: string): MovedPage[] {
	const held = new Map(documents.map((document) => [document.id, document]));
	return documents.flatMap((document) => {
		const own = readOwnAppendix(document.id);
		const paper = own === null ? undefined : held.get(own.paper);
		const pages = planOwnPages(document, (id) => held.has(id), base);
		if (own === null || paper === undefined) return pages;
		const part = partId(own.paper, own.part);
		if (paper.parts.some(({ name }) => partId(paper.id, name) === part)) return pages;
		const symbol = idToSymbol(document.id);
		const name = document.symbol ?? (symbol === null ? document.id : formatSymbol(symbol));
		return [...pages, { path: `${part}/index.html`, name, url: sitePath(`${document.id}/`, base) }];
	});
}
