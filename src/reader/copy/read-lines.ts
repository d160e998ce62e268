import { escapeHtml } from '../../citations/cite/escape-markup.ts';
import type { QuotedBlock } from '../../citations/cite/quote.ts';

/** A block of lines as it is copied. */
export interface Line extends QuotedBlock {
	/** Plain text; marks of notes stand in it where they are asked for. */
	text: string;
	/** Fragments of the notes whose marks stand in it: `fn5`, `appendix1-fn2`. */
	marks: string[];
	/** Where its first words stand. */
	element: Element | null;
}

/** Words of a document that are to be quoted. */
export interface Excerpt {
	/** Plain text, a line a block, without marks of notes. */
	text: string;
	/** The same with its links and marks. */
	blocks: readonly QuotedBlock[];
	/** Fragments of the notes whose marks stand in it. */
	marks: readonly string[];
}

export interface LineOptions {
	/** What is read of the nodes; all of it where there is no range. */
	range: Range | null;
	/** Returns where a link leads from elsewhere; null for one that leads nowhere there. */
	urlOf: (link: HTMLAnchorElement) => string | null;
	/** Keeps marks of notes and numbers of notes in the plain text, as raised digits. */
	isMarked: boolean;
}

/** What the site puts between the words: no text of a document, and nothing that reads without the page around it. */
const FURNITURE =
	'.paragraph-number, .heading-link, .source-pages, .figure-lost, .version-note, .office-correction, button, nav, dialog, script, style, template, [hidden], [popover], .toast';
const BLOCKS =
	'p, div, li, ul, ol, dl, dt, dd, h1, h2, h3, h4, h5, h6, article, section, aside, header, footer, figure, figcaption, blockquote';
const INLINE: ReadonlySet<string> = new Set(['em', 'strong', 'sub', 'sup']);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raise = (number: string) =>
	number.replaceAll(/\d/gu, (digit) => RAISED.charAt(Number(digit)));

/** Returns what words inside of an element are: those of a bullet, of a heading, or of any other paragraph. */
function tagOf(element: Element): QuotedBlock['tag'] {
	if (element.matches('.item.bullet, .item.bullet *, li, li *')) return 'li';
	const heading = element.closest('h1, h2, h3, h4, h5, h6')?.tagName;
	if (heading === undefined) return 'p';
	return heading === 'H1' ? 'h2' : (heading.toLowerCase() as QuotedBlock['tag']);
}

/** Returns the words of a text node that are in a range. */
function wordsIn(node: Text, range: Range | null): string {
	if (range === null) return node.data;
	if (!range.intersectsNode(node)) return '';
	const from = node === range.startContainer ? range.startOffset : 0;
	const to = node === range.endContainer ? range.endOffset : node.data.length;
	return node.data.slice(from, to);
}

/** Reads one stretch of nodes; what it has read are its lines. */
class LineReader {
	private readonly options: LineOptions;
	private readonly lines: Line[] = [];
	private open: Line | null = null;
	/** Stands before the next words: the label of an item, the number of a note. */
	private prefix: { html: string; text: string } | null = null;

	constructor(options: LineOptions) {
		this.options = options;
	}

	visit(node: Node): void {
		const { range } = this.options;
		if (range?.intersectsNode(node) === false) return;
		if (node instanceof Text) this.addWords(wordsIn(node, range), node.parentElement);
		else if (!(node instanceof Element)) this.visitAll(node);
		else if (!node.matches(FURNITURE)) this.visitElement(node);
	}

	finish(): Line[] {
		this.close();
		return this.lines;
	}

	private visitAll(node: Node): void {
		for (const child of node.childNodes) this.visit(child);
	}

	private visitElement(element: Element): void {
		const words = () => this.wordsOf(element);
		if (element instanceof HTMLTableElement) this.addTable(element);
		else if (element.matches('.item-label')) this.setPrefix(`${words()} `, `${words()} `);
		else if (element.matches('.note-number')) this.setNoteNumber(words());
		else if (element.matches('sup.mark')) this.addMark(element);
		else if (element.matches('br')) this.close();
		else if (element instanceof HTMLAnchorElement && element.href !== '') this.addLink(element);
		else if (element.matches(BLOCKS)) this.visitBlock(element);
		else if (INLINE.has(element.localName)) this.wrap(element, `<${element.localName}>`);
		else this.visitAll(element);
	}

	private visitBlock(element: Element): void {
		this.close();
		this.visitAll(element);
		this.close();
		if (element.matches('.item, .note')) this.prefix = null;
	}

	/** Returns the words of an element that are in the range. */
	private wordsOf(element: Element): string {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		let words = '';
		while (walker.nextNode() !== null) {
			words += wordsIn(walker.currentNode as Text, this.options.range);
		}
		return words.trim();
	}

	private setPrefix(html: string, text: string): void {
		if (text.trim() !== '') this.prefix = { html, text };
	}

	private setNoteNumber(number: string): void {
		if (this.options.isMarked) this.setPrefix(`<sup>${number}</sup> `, `${raise(number)} `);
	}

	/** Returns the line that is open, or a new one behind what stands before it. */
	private lineAt(element: Element | null): Line {
		const prefix = this.prefix ?? { html: '', text: '' };
		this.prefix = null;
		this.open ??= {
			tag: element === null ? 'p' : tagOf(element),
			...prefix,
			marks: [],
			element,
		};
		return this.open;
	}

	private addWords(words: string, parent: Element | null): void {
		const spaced = words.replaceAll(/\s+/gu, ' ');
		// White space between elements is none of the text; at the beginning of a line it is none either.
		if (spaced === '' || (this.open === null && spaced === ' ')) return;
		const line = this.lineAt(parent);
		const fresh = line.text === '' || line.text.endsWith(' ') ? spaced.trimStart() : spaced;
		line.html += escapeHtml(fresh);
		line.text += fresh;
	}

	private addMark(mark: Element): void {
		const number = mark.textContent.trim();
		const link = mark.querySelector<HTMLAnchorElement>('a[href]');
		if (this.wordsOf(mark) === '') return;
		const line = this.lineAt(mark);
		const url = link === null ? null : this.options.urlOf(link);
		const words = url === null ? number : `<a href="${escapeHtml(url)}">${number}</a>`;
		line.html += `<sup>${words}</sup>`;
		if (this.options.isMarked) line.text += raise(number);
		if (link !== null) line.marks.push(link.hash.slice(1));
	}

	private addLink(link: HTMLAnchorElement): void {
		const url = this.options.urlOf(link);
		if (url === null || this.wordsOf(link) === '') this.visitAll(link);
		else this.wrap(link, `<a href="${escapeHtml(url)}">`);
	}

	/** Reads what stands inside of an element that is kept; one that holds blocks is not. */
	private wrap(element: Element, tag: string): void {
		if (this.wordsOf(element) === '' || element.querySelector(BLOCKS) !== null) {
			this.visitAll(element);
			return;
		}
		const line = this.lineAt(element.parentElement);
		line.html += tag;
		this.visitAll(element);
		line.html += `</${element.localName}>`;
	}

	private close(): void {
		const line = this.open;
		this.open = null;
		if (line === null || line.text.trim() === '') return;
		this.lines.push({ ...line, text: line.text.trim(), html: line.html.trim() });
	}

	private addTable(table: HTMLTableElement): void {
		this.close();
		const { range } = this.options;
		const isIn = (node: Node) => range?.intersectsNode(node) !== false;
		const read = (element: Element) => {
			const lines = readLines(element, this.options);
			return {
				html: lines.map(({ html }) => html).join('<br>'),
				text: lines.map(({ text }) => text).join(' '),
				marks: lines.flatMap(({ marks }) => marks),
			};
		};
		const { caption } = table;
		const title = caption === null || !isIn(caption) ? null : read(caption);
		const rows = [...table.rows].filter(isIn).map((row) =>
			[...row.cells].filter(isIn).map((cell) => {
				const { html, text, marks } = read(cell);
				const spans =
					(cell.colSpan > 1 ? ` colspan="${String(cell.colSpan)}"` : '') +
					(cell.rowSpan > 1 ? ` rowspan="${String(cell.rowSpan)}"` : '');
				const name = cell.localName;
				return { html: `<${name}${spans}>${html}</${name}>`, text, marks };
			}),
		);
		const htmlRows = rows.map((cells) => `<tr>${cells.map(({ html }) => html).join('')}</tr>`);
		const textRows = rows.map((cells) => cells.map(({ text }) => text).join('\t'));
		if (title === null && textRows.join('').trim() === '') return;
		this.lines.push({
			tag: 'table',
			html: `${title === null ? '' : `<caption>${title.html}</caption>`}${htmlRows.join('')}`,
			text: [...(title === null ? [] : [title.text]), ...textRows].join('\n'),
			marks: [...(title?.marks ?? []), ...rows.flat().flatMap(({ marks }) => marks)],
			element: table,
		});
	}
}

/**
 * Returns what stands in a node, a line a block, without anything that the site puts between the words, and with no more
 * markup than a text has: headings, bullets, tables, links, raised marks. White space is one space.
 */
export function readLines(root: Node, options: LineOptions): Line[] {
	const reader = new LineReader(options);
	if (root instanceof Element && root.matches('td, th, caption')) {
		for (const child of root.childNodes) reader.visit(child);
	} else reader.visit(root);
	return reader.finish();
}

/** Returns lines as one text, with the notes whose marks stand in them. */
export const toExcerpt = (lines: readonly Line[]): Excerpt => ({
	text: lines.map(({ text }) => text).join('\n'),
	blocks: lines.map(({ tag, html }) => ({ tag, html })),
	marks: [...new Set(lines.flatMap(({ marks }) => marks))],
});
