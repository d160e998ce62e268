import { addressToUrl } from '../../model/addressing/address.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import type { ApiDocuments, ApiPaths } from '../../model/api/lists.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { paragraphsOf } from '../../model/text.ts';
import { documentDataPath } from '../../model/file-paths.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';

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

const LIST = '、';

/** Returns the reading paths as `/api/v1/paths.json` gives them, in the order they come in. */
export function toApiPaths(paths: readonly ReadingPath[], base: string): ApiPaths {
	return {
		paths: paths.map(({ id, title, audience, level, minutes, objectives, steps }) => ({
			id,
			url: sitePath(`${id}/`, base),
			title,
			audience: audience.join(LIST),
			level,
			minutes,
			objectives,
			steps: steps.map((step) => ({
				title: step.title,
				minutes: step.minutes,
				passages: step.passages.map((passage) => passage.id),
				questions: step.questions,
			})),
		})),
	};
}
