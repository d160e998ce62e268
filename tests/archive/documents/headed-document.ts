import type { ArchiveDocument, BodyPart } from '../../../src/model/document.ts';
import { describeDocument, paragraph, text } from './describe-document.ts';

/** A heading with its level, or the number of a paragraph. */
type Line = [level: number, heading: string] | number;

/** Returns a document of headings and paragraphs, each paragraph under the headings that stand over it. */
export function headedDocument(lines: Line[], drafts: number[] = []): ArchiveDocument {
	const open: { level: number; fragment: string }[] = [];
	let count = 0;
	const body = lines.map((line): BodyPart => {
		if (typeof line === 'number') {
			const section = open.map(({ fragment }) => fragment);
			return { ...paragraph(line, text(`第${String(line)}段的文字`)), section };
		}
		const [level, heading] = line;
		while ((open.at(-1)?.level ?? 0) >= level) open.pop();
		count += 1;
		const fragment = `h${String(count)}`;
		open.push({ level, fragment });
		return {
			type: 'heading',
			fragment,
			level,
			content: [text(heading)],
			firstParagraph: null,
			first: null,
		};
	});
	return {
		...describeDocument({ id: 'gb/346/pfa/1', body }),
		decisions: drafts.map((number) => `p${String(number)}`),
	};
}
