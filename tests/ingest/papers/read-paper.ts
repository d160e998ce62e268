import { noteNumber } from '../../../src/model/addressing/place.ts';
import { ingestDocument, type SourceReading } from '../../../src/ingest/ingest-document.ts';
import { zonesOf } from '../../../src/model/contents.ts';
import type { BodyPart, Inline } from '../../../src/model/document.ts';
import type { ManifestEntry } from '../../../src/model/manifest.ts';
import { inlineText, joinPieces, titleText } from '../../../src/model/text.ts';

const HEAD = `理事会

第 347 届会议，2023 年 3 月，日内瓦

机构部分

INS

第七项议程
`;

/** Returns a paper of the Governing Body with this title and body. */
export const paper = (body: string, title = '关于会议室使用规则的报告') =>
	`${HEAD}\n${title}\n\n${body.trim()}\n`;

/** Returns what ingestion makes of a text. */
export function readPaper(
	text: string | Uint8Array,
	entry: Partial<ManifestEntry> = {},
): SourceReading {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	const sha256 = 'a'.repeat(64);
	return ingestDocument({
		entry: { file: 'a.txt', sha256, origin: '试验', ...entry },
		bytes,
		sha256,
	});
}

const printContent = (content: readonly Inline[]) =>
	content
		.map((inline) =>
			inline.type === 'mark' ? `⟦${String(noteNumber(inline.note))}⟧` : joinPieces(inline.pieces),
		)
		.join('');

function printPart(part: BodyPart): string[] {
	switch (part.type) {
		case 'heading':
			return [`${part.fragment} ${inlineText(part.content)}`];
		case 'table':
			return [
				`${part.fragment} ${inlineText(part.caption)}`.trimEnd(),
				...part.rows.map((row) =>
					row
						.map(({ content, header }) => `${header ? '*' : ''}${inlineText(content)}`)
						.join(' | '),
				),
			];
		case 'box':
			return [
				`${part.fragment} ${inlineText(part.title)}`,
				...part.blocks.map(({ content }) => `  ${printContent(content)}`),
			];
		case 'figure':
			return [
				`${part.fragment} ${inlineText(part.caption)}`,
				...part.blocks.map(({ content }) => `  ${printContent(content)}`),
			];
		case 'paragraph':
		case 'text':
			return part.blocks.map((block, index) => {
				const place = block.type === 'item' ? block.fragment : index === 0 ? part.fragment : ' ';
				return `${place} ${printContent(block.content)}`;
			});
	}
}

/** Returns the places of a text with what stands there, a line each; its errors where it is refused. */
export function outline(text: string | Uint8Array, entry: Partial<ManifestEntry> = {}): string[] {
	const { document, findings } = readPaper(text, entry);
	if (document === null) {
		return findings
			.filter(({ severity }) => severity === 'error')
			.map(({ rule, line }) => `${rule} at line ${String(line)}`);
	}
	return zonesOf(document).flatMap(({ division, body, footnotes }) => [
		...(division === null
			? []
			: [
					`${division.fragment} [${inlineText(division.label)}] ${titleText(division.title)}`.trimEnd(),
				]),
		...body.flatMap(printPart),
		...footnotes.map(({ fragment, content }) => `${fragment} ${printContent(content)}`),
	]);
}
