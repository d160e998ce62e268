import { addressToUrl } from '../addressing/address.ts';
import { sitePath } from '../render/site-address.ts';
import type { ApiDocuments } from '../schemas/api.ts';
import type { ArchiveDocument } from '../schemas/document.ts';
import { paragraphsOf } from '../schemas/text.ts';
import { documentDataPath } from './data-paths.ts';

/** Returns the list of held documents as `/api/v1/documents.json` gives it, in the order they come in. */
export function toApiIndex(documents: readonly ArchiveDocument[], base: string): ApiDocuments {
	return {
		documents: documents.map(({ id, symbol, metadata, body }) => ({
			id,
			symbol,
			title: metadata.title.value,
			url: addressToUrl({ document: id, place: null }, base),
			data: sitePath(documentDataPath(id), base),
			paragraphs: paragraphsOf(body).length,
		})),
	};
}
