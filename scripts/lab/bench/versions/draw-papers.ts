import type { ArchiveDocument } from '../../../../src/model/document.ts';
import { drawRevision } from '../../../../tests/archive/versions/draw-revision.ts';
import { makeDocument, paragraph, prose, text } from '../../../../tests/fixtures/make-document.ts';
import type { ScaleRecord } from '../scale-records.ts';

/** One paper in so many is a revision of another one. */
const EVERY = 5;

function makePaper(at: number, texts: readonly string[], isRevision = false): ArchiveDocument {
	const number = String(at + 1);
	return makeDocument({
		id: `gb/401/ins/${number}${isRevision ? '/rev1' : ''}`,
		symbol: `GB.401/INS/${number}${isRevision ? '(Rev.1)' : ''}`,
		body: texts.map((words, index) => paragraph(index + 1, prose(text(words)))),
	});
}

/** Returns papers of real paragraphs, `size` in all, of which a fifth are revisions, made by a seed, of others among them. */
export function drawPapers(records: readonly ScaleRecord[], size: number): ArchiveDocument[] {
	const revisions = Math.floor(size / EVERY);
	return records.slice(0, size - revisions).flatMap(({ paragraphs }, at) => {
		const distinct = [...new Set(paragraphs)];
		const paper = makePaper(at, distinct);
		if (at >= revisions) return [paper];
		const spare = records[size - at]?.paragraphs ?? [];
		const { given } = drawRevision(distinct, spare, at + 1);
		return [
			paper,
			makePaper(
				at,
				given.map((one) => one.text),
				true,
			),
		];
	});
}
