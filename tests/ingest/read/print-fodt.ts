import { noteNumber } from '../../../src/model/addressing/place.ts';
import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Footnote,
	Inline,
} from '../../../src/model/document.ts';
import { joinPieces } from '../../../src/model/text.ts';
import { typeMasthead } from './typed-masthead.ts';

/**
 * Prints a document as a flat text of OpenDocument, for LibreOffice to make Word of: numbers, letters and bullets of lists
 * that go on, headings by their level, notes at their marks, boxes as tables of one cell.
 */

const NAMESPACES = [
	['office', 'office'],
	['text', 'text'],
	['style', 'style'],
	['table', 'table'],
	['fo', 'xsl-fo-compatible'],
]
	.map(
		([prefix = '', name = '']) =>
			`xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
	)
	.join(' ');

const listStyle = (name: string, level: string) =>
	`<text:list-style style:name="${name}">${level}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.7cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-${name === 'Bullets' ? 'bullet' : 'number'}></text:list-style>`;

const STYLES = `<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="10.5pt" style:font-size-asian="10.5pt"/></style:default-style></office:styles><office:automatic-styles>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
${listStyle('Numbers', '<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">')}
${listStyle('Letters', '<text:list-level-style-number text:level="1" style:num-prefix="(" style:num-suffix=")" style:num-format="a">')}
${listStyle('Bullets', '<text:list-level-style-bullet text:level="1" text:bullet-char="•">')}
</office:automatic-styles>`;

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const p = (inside: string) => `<text:p>${inside}</text:p>`;
const bold = (inside: string) => `<text:span text:style-name="Bold">${inside}</text:span>`;
const list = (style: string, inside: string, start?: number) =>
	`<text:list text:style-name="${style}"${start === undefined ? ' text:continue-numbering="true"' : ''}><text:list-item${start === undefined ? '' : ` text:start-value="${String(start)}"`}>${p(inside)}</text:list-item></text:list>`;

/** Returns what prints the text of a document with its notes. */
function makePrinter(footnotes: readonly Footnote[]): (content: readonly Inline[]) => string {
	const print = (content: readonly Inline[]): string =>
		content
			.map((inline) => {
				if (inline.type !== 'mark') return escape(joinPieces(inline.pieces));
				const number = String(noteNumber(inline.note));
				const note = footnotes.find((one) => one.fragment === inline.note);
				return `<text:note text:id="ftn${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body>${p(print(note?.content ?? []))}</text:note-body></text:note>`;
			})
			.join('');
	return print;
}

/** Returns a document as a flat text of OpenDocument in that manner. */
export function printFodt({ apart, front, body, footnotes }: ArchiveDocument): string {
	const print = makePrinter(footnotes);
	const printBlock = (block: Block): string => {
		if (block.type === 'prose') return p(print(block.content));
		const letter = /^\((?<letter>[a-z])\)$/u.exec(block.label)?.groups?.['letter'];
		if (block.label === '-') return list('Bullets', print(block.content));
		if (letter === undefined) return p(`${escape(block.label)} ${print(block.content)}`);
		return list('Letters', print(block.content), letter.charCodeAt(0) - 96);
	};
	const printBlocks = (blocks: readonly Block[]) => blocks.map(printBlock).join('');
	const printPart = (part: BodyPart): string => {
		switch (part.type) {
			case 'heading':
				return `<text:h text:outline-level="${String(part.level)}">${print(part.content)}</text:h>`;
			case 'paragraph': {
				const [first, ...rest] = part.blocks;
				return list('Numbers', print(first?.content ?? []), part.number) + printBlocks(rest);
			}
			case 'text':
				return printBlocks(part.blocks);
			case 'box':
				return `<table:table><table:table-column/><table:table-row><table:table-cell>${p(bold(print(part.title)))}${printBlocks(part.blocks)}</table:table-cell></table:table-row></table:table>`;
			case 'figure':
				return p(bold(print(part.caption))) + printBlocks(part.blocks);
			case 'table':
				throw new Error('No paper of the first corpus has a table.');
		}
	};
	const { lines, label } = typeMasthead({ apart });
	const text = [
		...lines.map((line) => p(escape(line))),
		p(bold(print(front.title))),
		...(front.subtitle.length > 0 ? [p(print(front.subtitle))] : []),
		...(label === undefined ? [] : [p(bold(escape(label)))]),
		...front.purpose.map((content) => p(print(content))),
		...front.summary.map((field) => p(bold(`${escape(field.label)}：`) + print(field.content))),
		...body.map(printPart),
	];
	return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">${STYLES}<office:body><office:text>${text.join('\n')}</office:text></office:body></office:document>`;
}
