import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Cell,
	Division,
	Footnote,
	Inline,
} from '../../../src/model/document.ts';
import { identifierOf } from './mdx-nodes.ts';
import { groupCorrections, joinPieces } from '../../../src/model/text.ts';

/** Returns text as an MDX file holds it: on one line, without the characters that no parser keeps. */
export const flatten = (text: string) =>
	text.replaceAll(/[\0\uFEFF]/gu, '').replaceAll(/\r\n|[\r\n\u2028\u2029]/gu, ' ');

function printInline(inline: Inline, owner: string): string {
	const text = joinPieces(inline.pieces);
	switch (inline.type) {
		case 'text':
			return text;
		case 'mark':
			return `⟦${identifierOf(inline.note, owner, inline.label)}⟧`;
		case 'reference':
			return inline.target === null ? text : `⟦Ref ${inline.target}⟧${text}⟦⟧`;
		case 'link':
			return `⟦Link ${inline.url}⟧${text}⟦⟧`;
	}
}

function printContent(content: readonly Inline[], owner = 'p1'): string {
	const printed = groupCorrections(content).map(({ correction, inlines }) => {
		const text = inlines.map((inline) => printInline(inline, owner)).join('');
		return correction === null ? text : `⟦Corrected ${String(correction + 1)}⟧${text}⟦⟧`;
	});
	return flatten(printed.join('')).trim();
}

const printBlock = (block: Block, place: string, owner: string) => {
	const item = block.type === 'item' ? ` › Item ${block.fragment} ${flatten(block.label)}` : '';
	return `${place}${item}│${printContent(block.content, owner)}`;
};

function printCell({ content, header, columns, rows }: Cell, owner: string): string {
	const attributes = [
		...(header ? [' header'] : []),
		...(columns > 1 ? [` ${String(columns)}`] : []),
		...(rows > 1 ? [` ${String(rows)}`] : []),
	];
	return `Row › Cell${attributes.join('')}│${printContent(content, owner)}`;
}

/** Returns the texts of a part of a body, each with its place. */
function printPart(part: BodyPart): string[] {
	const { fragment } = part;
	const printBlocks = (blocks: readonly Block[], place: string) =>
		blocks.map((block) => printBlock(block, place, fragment));
	switch (part.type) {
		case 'heading': {
			const level = String(part.level);
			return [`Heading ${fragment} ${level}│${printContent(part.content, fragment)}`];
		}
		case 'paragraph': {
			const { number, inserted, blocks } = part;
			const names = [
				String(number),
				...(fragment === `p${String(number)}` ? [] : [fragment]),
				...(inserted === undefined ? [] : [flatten(inserted.label)]),
			];
			return printBlocks(blocks, `Paragraph ${names.join(' ')}`);
		}
		case 'text':
			return printBlocks(part.blocks, `Text ${fragment}`);
		case 'table': {
			const place = `Table ${fragment}`;
			const title = `${place} › Title│${printContent(part.caption, fragment)}`;
			const cells = part.rows.flat().map((cell) => `${place} › ${printCell(cell, fragment)}`);
			return part.caption.length > 0 ? [title, ...cells] : cells;
		}
		case 'box': {
			const place = `Box ${fragment}`;
			const title = `${place} › Title│${printContent(part.title, fragment)}`;
			return [title, ...printBlocks(part.blocks, place)];
		}
		case 'figure': {
			const place = `Figure ${fragment}`;
			const caption = `${place}│${printContent(part.caption, fragment)}`;
			return [caption, ...printBlocks(part.blocks, place)];
		}
	}
}

function printDivision({ fragment, label, title, body }: Division): string[] {
	const owner = `${fragment}-p1`;
	const name = `Name│${printContent(label, owner)}`;
	const head = title.length > 0 ? [name, `Title│${printContent(title, owner)}`] : [name];
	return [...head, ...body.flatMap(printPart)].map((line) => `Part ${fragment} › ${line}`);
}

const printNote = ({ fragment, label, content }: Footnote) =>
	`[^${identifierOf(fragment.replace(/^.*-/u, ''), fragment, label)}]│${printContent(content, fragment)}`;

/** Returns the texts of a document with their places, as `readMdx` returns those of its file. */
export function printDocument({ front, body, footnotes, parts }: ArchiveDocument): string[] {
	return [
		...(front.subtitle.length > 0 ? [`Front › Subtitle│${printContent(front.subtitle)}`] : []),
		...front.purpose.map((content) => `Front › Purpose│${printContent(content)}`),
		...front.summary.map(
			({ label, content }) => `Front › Summary ${flatten(label)}│${printContent(content)}`,
		),
		...body.flatMap(printPart),
		...parts.flatMap(printDivision),
		...[...footnotes, ...parts.flatMap((part) => part.footnotes)].map(printNote),
	];
}
