import { noteNumber } from '../../../../src/model/addressing/place.ts';
import { joinPieces } from '../../../../src/model/text.ts';
import type { ArchiveDocument, Block, BodyPart, Inline } from '../../../../src/model/document.ts';
import { docx, footnote, mark, p, r } from './make-docx.ts';
import { typeMasthead } from '../typed-masthead.ts';

/**
 * Prints a document as Word in the manner of a typist, another one than that of the papers made by a program: numbers
 * and bullets typed, headings bold and without a style, the masthead letterspaced, text cut into many runs, boxes as
 * text boxes, and hidden and deleted text in between.
 */

const HIDDEN = r('供内部核对', '<w:vanish/>');
const DELETED = '<w:del w:id="1" w:author="a"><w:r><w:delText>旧稿</w:delText></w:r></w:del>';

/** Returns text in runs of seven characters, with what is not shown behind the first of them. */
function cut(text: string, properties = ''): string {
	const runs = text.match(/.{1,7}/gsu) ?? [];
	return runs
		.map((run, index) => r(run, properties) + (index === 0 ? HIDDEN + DELETED : ''))
		.join('');
}

const runs = (content: readonly Inline[], properties = '') =>
	content
		.map((inline) =>
			inline.type === 'mark'
				? mark(noteNumber(inline.note) + 100)
				: cut(joinPieces(inline.pieces), properties),
		)
		.join('');

const BOLD = '<w:b/><w:bCs/>';
const bold = (content: readonly Inline[]) => p(runs(content, BOLD));

/** 理事会 as 理 事 会. */
const spaced = (text: string) => (/^\p{Script=Han}{2,6}$/u.test(text) ? [...text].join(' ') : text);

function printBlock(block: Block, opening = ''): string {
	if (block.type === 'prose') return p(cut(opening) + runs(block.content));
	return p(r(`${block.label === '-' ? '•' : block.label} `) + runs(block.content));
}

const textBox = (inside: string) =>
	`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

function printPart(part: BodyPart): string {
	switch (part.type) {
		case 'heading':
			return bold(part.content);
		case 'paragraph':
			return part.blocks
				.map((block, index) => printBlock(block, index === 0 ? `${String(part.number)}. ` : ''))
				.join('');
		case 'text':
			return part.blocks.map((block) => printBlock(block)).join('');
		case 'box':
			return p(textBox(bold(part.title) + part.blocks.map((block) => printBlock(block)).join('')));
		case 'figure':
			return bold(part.caption) + part.blocks.map((block) => printBlock(block)).join('');
		case 'table':
			throw new Error('No paper of the first corpus has a table.');
	}
}

/** Returns a document as a Word file in that manner. */
export function printDocx({ apart, front, body, footnotes }: ArchiveDocument): Uint8Array {
	const { lines, label } = typeMasthead({ apart });
	const text = [
		...lines.map((line) => p(r(spaced(line)))),
		bold(front.title),
		...(front.subtitle.length > 0 ? [p(runs(front.subtitle))] : []),
		...(label === undefined ? [] : [p(r(label, BOLD))]),
		...front.purpose.map((content) => p(runs(content))),
		...front.summary.map((field) => p(r(`${field.label}：`, BOLD) + runs(field.content))),
		...body.map(printPart),
	].join('');
	return docx(text, {
		footnotes: footnotes
			.map(({ number, content }) => footnote(number + 100, p(runs(content))))
			.join(''),
	});
}
