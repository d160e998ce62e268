import type { ApiDocument } from '../../model/api.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { toApiBody } from './api-body.ts';
import { toApiFront } from './api-front.ts';
import { toApiMetadata } from './api-metadata.ts';
import type { DataContext } from './data-context.ts';

/** Returns a document as `/api/v1/<id>.json` gives it, keys in the order of the public contract. */
export function toApiDocument(document: ArchiveDocument, context: DataContext): ApiDocument {
	const { id, symbol, metadata, draftDecisions, source, corrections, findings } = document;
	const { purpose, summary, front } = toApiFront(document.front);
	const { headings, paragraphs, footnotes, boxes, figures } = toApiBody(document, context);
	return {
		id,
		symbol,
		...toApiMetadata(metadata),
		purpose,
		summary,
		draftDecisions,
		source: { file: source.file, sha256: source.sha256, lines: source.lines },
		headings,
		paragraphs,
		footnotes,
		front,
		boxes,
		figures,
		corrections: corrections.map(({ id, printed, proposed, reason }) => ({
			id,
			printed,
			proposed,
			reason,
		})),
		findings: findings.map(({ rule, line, message }) => ({ rule, line, message })),
	};
}
