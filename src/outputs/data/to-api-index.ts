import { addressToUrl } from '../../model/addressing/address.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import type { ApiDocuments } from '../../model/api.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { paragraphsOf } from '../../model/text.ts';
import { documentDataPath } from '../../model/file-paths.ts';

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
