import type { ArchiveDocument, Block, BodyPart, Inline } from '../../../src/model/document.ts';
import { groupCorrections, joinPieces } from '../../../src/model/text.ts';

/** Returns text as an MDX file holds it: on one line, without the characters that no parser keeps. */
export const flatten = (text: string) =>
	text.replaceAll(/[\0\uFEFF]/gu, '').replaceAll(/\r\n|[\r\n\u2028\u2029]/gu, ' ');

function printInline(inline: Inline): string {
	const text = joinPieces(inline.pieces);
	switch (inline.type) {
		case 'text':
			return text;
		case 'mark':
			return `⟦${String(inline.footnote)}⟧`;
		case 'reference':
			return inline.target === null ? text : `⟦Ref ${inline.target}⟧${text}⟦⟧`;
		case 'link':
			return `⟦Link ${inline.url}⟧${text}⟦⟧`;
	}
}

function printContent(content: readonly Inline[]): string {
	const printed = groupCorrections(content).map(({ correction, inlines }) => {
		const text = inlines.map(printInline).join('');
		return correction === null ? text : `⟦Corrected ${String(correction + 1)}⟧${text}⟦⟧`;
	});
	return flatten(printed.join('')).trim();
}

const printBlock = (block: Block, place: string) => {
	const item = block.type === 'item' ? ` › Item ${block.fragment} ${flatten(block.label)}` : '';
	return `${place}${item}│${printContent(block.content)}`;
};

function printPart(part: BodyPart): string[] {
	switch (part.type) {
		case 'heading':
			return [`Heading ${part.fragment} ${String(part.level)}│${printContent(part.content)}`];
		case 'paragraph':
			return part.blocks.map((block) => printBlock(block, `Paragraph ${String(part.number)}`));
		case 'text':
			return part.blocks.map((block) => printBlock(block, `Text ${part.fragment}`));
		case 'table': {
			const place = `Table ${part.fragment}`;
			const title = `${place} › Title│${printContent(part.caption)}`;
			const cells = part.rows
				.flat()
				.map(({ content }) => `${place} › Row › Cell│${printContent(content)}`);
			return part.caption.length > 0 ? [title, ...cells] : cells;
		}
		case 'box': {
			const place = `Box ${part.fragment}`;
			const title = `${place} › Title│${printContent(part.title)}`;
			return [title, ...part.blocks.map((block) => printBlock(block, place))];
		}
		case 'figure': {
			const place = `Figure ${part.fragment}`;
			const caption = `${place}│${printContent(part.caption)}`;
			return [caption, ...part.blocks.map((block) => printBlock(block, place))];
		}
	}
}

/** Returns the texts of a document with their places, as `readMdx` returns those of its file. */
export function printDocument({ front, body, footnotes }: ArchiveDocument): string[] {
	return [
		...(front.subtitle.length > 0 ? [`Front › Subtitle│${printContent(front.subtitle)}`] : []),
		...front.purpose.map((content) => `Front › Purpose│${printContent(content)}`),
		...front.summary.map(
			({ label, content }) => `Front › Summary ${flatten(label)}│${printContent(content)}`,
		),
		...body.flatMap(printPart),
		...footnotes.map(({ number, content }) => `[^${String(number)}]│${printContent(content)}`),
	];
}
