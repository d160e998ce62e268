import { noteNumber } from '../../../src/model/addressing/place.ts';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArchiveDocument, Block, BodyPart, Inline } from '../../../src/model/document.ts';
import { joinPieces } from '../../../src/model/text.ts';
import { typeMasthead } from './typed-masthead.ts';

/**
 * Prints a document as a page of the web, for a browser to print: numbers in the margin, bullets of lists, notes under a
 * heading at the end instead of at the foot of their pages, heads and page numbers made by the browser.
 */

const FONT = join(
	dirname(
		createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
	),
	'index.css',
);

const STYLE = `
@page { size: A4; margin: 2.2cm 2.4cm; @top-right { content: attr(title); font-size: 8pt } @bottom-center { content: counter(page); font-size: 9pt } }
body { font: 10.5pt/1.6 'Noto Serif SC Variable', serif; text-align: justify; margin: 0 }
h1 { font-size: 18pt; line-height: 1.4 } h2 { font-size: 14pt } h3 { font-size: 12pt } h4 { font-size: 11.5pt }
.masthead { letter-spacing: .3em; margin: 0 }
.number { position: relative; padding-left: 3em; margin: .6em 0 } .number > .n { position: absolute; left: 0 }
.item { padding-left: 2.4em; position: relative; margin: .4em 0 } .item > .n { position: absolute; left: 0 }
ul { margin: .3em 0; padding-left: 2em }
.box { border: 1pt solid #555; padding: 0 1em; margin: 1em 0 }
sup { font-size: 65%; line-height: 0 }
.notes { font-size: 8.5pt; border-top: .8pt solid #000; margin-top: 2em }
`;

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const print = (content: readonly Inline[]) =>
	content
		.map((inline) =>
			inline.type === 'mark'
				? `<sup>${String(noteNumber(inline.note))}</sup>`
				: escape(joinPieces(inline.pieces)),
		)
		.join('');

function printBlock(block: Block): string {
	if (block.type === 'prose') return `<p>${print(block.content)}</p>`;
	if (block.label === '-') return `<ul><li>${print(block.content)}</li></ul>`;
	return `<p class="item"><span class="n">${escape(block.label)}</span> ${print(block.content)}</p>`;
}

const printBlocks = (blocks: readonly Block[]) => blocks.map(printBlock).join('\n');

function printPart(part: BodyPart): string {
	switch (part.type) {
		case 'heading': {
			const level = String(Math.min(4, part.level + 1));
			return `<h${level}>${print(part.content)}</h${level}>`;
		}
		case 'paragraph': {
			const [first, ...rest] = part.blocks;
			const opening = first === undefined ? '' : printBlock(first).replace(/^<p>|<\/p>$/gu, '');
			const number = `<span class="n">${String(part.number)}.</span> `;
			return `<div class="number">${number}${opening}</div>${printBlocks(rest)}`;
		}
		case 'text':
			return printBlocks(part.blocks);
		case 'box':
			return `<div class="box"><p><b>${print(part.title)}</b></p>${printBlocks(part.blocks)}</div>`;
		case 'figure':
			return `<p><b>${print(part.caption)}</b></p>${printBlocks(part.blocks)}`;
		case 'table':
			throw new Error('No paper of the first corpus has a table.');
	}
}

/** Returns a document as HTML in that manner. */
export function printHtml({ apart, front, body, footnotes }: ArchiveDocument): string {
	const { lines, label } = typeMasthead({ apart });
	const parts = [
		...lines.map((line) => `<p class="masthead">${escape(line)}</p>`),
		`<h1>${print(front.title)}</h1>`,
		...(front.subtitle.length > 0 ? [`<p>${print(front.subtitle)}</p>`] : []),
		...(label === undefined ? [] : [`<p><b>${escape(label)}</b></p>`]),
		...front.purpose.map((content) => `<p>${print(content)}</p>`),
		...front.summary.map(
			(field) => `<p><b>${escape(field.label)}：</b>${print(field.content)}</p>`,
		),
		...body.map(printPart),
		'<div class="notes">',
		...footnotes.map(
			({ number, content }) => `<p><sup>${String(number)}</sup> ${print(content)}</p>`,
		),
		'</div>',
	];
	return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>a</title><link rel="stylesheet" href="${pathToFileURL(FONT).href}"><style>${STYLE}</style><body>${parts.join('\n')}</body></html>`;
}
