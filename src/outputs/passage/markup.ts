import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { imageUrl } from '../../model/file-paths.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { partAt, partPrefix } from '../../model/addressing/place.ts';
import type {
	DivisionNode,
	FieldNode,
	InlineNode,
	MarkNode,
	NoteNode,
	PartNode,
	PassageNode,
	RowNode,
} from '../../model/passage-tree.ts';
import { labelled, labelledName } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { findFigureCells } from './figure-cells.ts';
import {
	frameDivision,
	frameParagraph,
	frameText,
	linkPlace,
	ownNumber,
	renderPages,
} from './place-frames.ts';
import { linkWords, wordsText, type MentionNode } from './link-words.ts';
import { footnoteUrl, markId, placeId, type RenderContext } from './render-context.ts';
import { isOwnAddress, requireWebAddress } from './printed-web-address.ts';

const BULLET = '-';
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
type RenderedNode = PassageNode | MentionNode;
type NodeOf<Type extends RenderedNode['type']> = Extract<RenderedNode, { type: Type }>;

type Markup = {
	[Type in RenderedNode['type']]: (
		node: NodeOf<Type>,
		context: RenderContext,
	) => ElementContent | ElementContent[];
};

/**
 * The markup of each kind of node, the same wherever it stands: in a document, on a page of its own, in a reading path,
 * in the data. A new kind is a row here, and one of `ELEMENTS` in `src/model/passage-tree.ts`. A paragraph with its note:
 *
 *     <div class="passage">
 *       <article class="paragraph" id="p61" data-paragraph="61">
 *         <a class="paragraph-number" href="/gb/346/ins/8/p61/" aria-label="第61段的链接">61</a>
 *         <div class="paragraph-text">
 *           <p>理事会：<sup class="mark" id="fnref12"><a href="#fn12" aria-label="脚注12">12</a></sup></p>
 *           <div class="item" id="p61-a">
 *             <span class="item-label">(a)</span>
 *             <div class="item-text"><p>见<a class="reference" href="/gb/346/pfa/1/">GB.346/PFA/1</a>…</p></div>
 *           </div>
 *         </div>
 *       </article>
 *       <aside class="note" id="fn12" role="note" aria-label="脚注12">
 *         <a class="note-number" href="#fnref12" aria-label="脚注12，回到正文">12</a>
 *         <div class="note-text"><p>…</p></div>
 *       </aside>
 *     </div>
 */
const MARKUP: Markup = {
	text: ({ value }) => ({ type: 'text', value }),

	mark: (node, context) => {
		const mark = node.label ?? String(node.number);
		const id = context.setting === 'page' ? (context.marks?.get(node) ?? null) : null;
		const href = footnoteUrl(node.fragment, context);
		return h('sup', { className: ['mark'], id }, [
			h('a', { href, ...nameNote('label', node) }, mark),
		]);
	},

	reference: ({ target, children }, context) => {
		const className = context.held.has(target) ? ['reference'] : ['reference', 'not-held'];
		const href = addressToUrl({ document: target, place: null }, context.base);
		return h('a', { className, href }, renderAll(children, context));
	},

	link: ({ url, children }, context) => {
		const href = requireWebAddress(url);
		const isAddress = isOwnAddress(wordsText(children), href);
		const className = isAddress ? ['link', 'own-address'] : ['link'];
		return h('a', { className, href, rel: ['noopener'] }, renderAll(children, context));
	},

	mention: ({ url, children }, context) =>
		h('a', { className: ['mention'], href: url }, renderAll(children, context)),

	// What the sign opens stands once a page: see `render-correction.ts`.
	corrected: ({ number, children }, context) => {
		const words = renderAll(children, context);
		if (context.setting === 'excerpt') return words;
		const sign = h('button', {
			className: ['corrected-sign'],
			type: 'button',
			popoverTarget: `correction-${String(number)}`,
			ariaLabel: interfaceText.correction.label(number),
		});
		return h('span', { className: ['corrected'] }, [...words, sign]);
	},

	// MDX has no form for a text without words.
	prose: ({ children }, context) =>
		children.length === 0 ? [] : h('p', renderWords(children, context)),

	// The sign of a bullet comes from the style sheet.
	item: ({ fragment, label, children }, context) => {
		const isBullet = label === BULLET;
		const isNested = fragment.slice(partPrefix(fragment).length).split('-').length > 2;
		const depth = isBullet ? ['bullet'] : isNested ? ['nested'] : [];
		return h(
			'div',
			{ className: ['item', ...depth], id: placeId(fragment, context) },
			isBullet ? [] : [h('span', { className: ['item-label'] }, label)],
			h('div', { className: ['item-text'] }, renderAll(children, context)),
		);
	},

	// The link stands outside of the heading, which is read by its own words alone. The title of the document is the `h1`.
	heading: ({ fragment, level, children }, context) => {
		const number = ownNumber(fragment);
		const properties = { className: ['heading'], id: fragment, dataLevel: String(level) };
		return h('div', { className: ['heading-line'], dataPlace: fragment }, [
			h(
				HEADINGS[level - 1 + (partPrefix(fragment) === '' ? 0 : 1)] ?? 'h6',
				properties,
				renderAll(children, context),
			),
			h('a', {
				className: ['heading-link'],
				href: `#${fragment}`,
				ariaLabel: interfaceText.heading.link(number),
				...labelledName('heading.link', number),
			}),
		]);
	},

	paragraph: ({ fragment, label, children }, context) =>
		frameParagraph({ fragment, label }, renderAll(children, context), context),

	unnumbered: ({ fragment, children }, context) =>
		frameText(fragment, renderAll(children, context), context),

	// Wider than a screen, it scrolls in its frame, which the keyboard reaches.
	table: ({ fragment, children }, context) => {
		const number = ownNumber(fragment);
		const isTitle = (node: PassageNode) => node.type === 'title';
		const words = children.filter(isTitle).flatMap((title) => title.children);
		const rows = children.filter((node) => node.type === 'row');
		const [head, body] = splitHead(rows);
		const inside = { ...context, figures: findFigureCells(rows) };
		const group = (name: 'thead' | 'tbody', group: RowNode[]) =>
			group.length === 0 ? [] : [h(name, renderAll(group, inside))];
		return h('div', { className: ['table'], id: placeId(fragment, context), dataPlace: fragment }, [
			linkPlace('table', fragment, number, context),
			...renderPages(fragment, context),
			h(
				'div',
				{
					className: ['table-frame'],
					role: 'region',
					tabIndex: 0,
					ariaLabel: interfaceText.place.table(number),
					...labelledName('place.table', number),
				},
				h('table', [
					...(words.length === 0 ? [] : [h('caption', renderAll(words, context))]),
					...group('thead', head),
					...group('tbody', body),
				]),
			),
		]);
	},

	row: ({ children }, context) => h('tr', renderAll(children, context)),

	cell: (node, context) => {
		const { role, columns, rows, children } = node;
		return h(
			role === 'header' ? 'th' : 'td',
			{
				...(context.figures?.has(node) === true && { className: ['of-figures'] }),
				...(columns > 1 && { colSpan: columns }),
				...(rows > 1 && { rowSpan: rows }),
			},
			renderWords(children, context),
		);
	},

	division: (node, context) =>
		frameDivision(
			node,
			renderHead(node, context),
			renderAll(node.children.filter(isInside), context),
			context,
		),

	name: ({ children }, context) =>
		h('span', { className: ['division-name'] }, renderAll(children, context)),

	box: ({ fragment, children }, context) =>
		h(
			'section',
			{ className: ['box'], id: placeId(fragment, context) },
			renderAll(children, context),
		),

	title: ({ children }, context) =>
		h('p', { className: ['box-title'] }, renderAll(children, context)),

	// A caption names the figure, and is what is read out for its images; it is not read for links.
	figure: ({ fragment, children }, context) => {
		const images = children.filter((node) => node.type === 'image');
		const words = children.filter((node) => node.type !== 'image');
		const [caption] = words;
		const alt = caption?.type === 'prose' ? wordsText(caption.children) : '';
		return h('figure', { className: ['figure'], id: placeId(fragment, context) }, [
			...(images.length === 0 ? [renderLost()] : renderAll(images, { ...context, alt })),
			h('figcaption', renderAll(words, { ...context, findLinks: undefined })),
		]);
	},

	image: ({ file, width, height }, { base, alt = '' }) =>
		h('img', {
			src: imageUrl(file, base),
			width,
			height,
			alt,
			loading: 'lazy',
			decoding: 'async',
		}),

	// Its number leads back to its mark on the same page.
	note: (node, context) => {
		const mark = node.label ?? String(node.number);
		return h(
			'aside',
			{
				className: ['note'],
				id: placeId(node.fragment, context),
				role: 'note',
				...nameNote('label', node),
			},
			h(
				'a',
				{
					className: ['note-number'],
					href: `#${markId(node.fragment)}`,
					...nameNote('back', node),
				},
				mark,
			),
			h('div', { className: ['note-text'] }, renderAll(node.children, context)),
			renderPages(node.fragment, context),
		);
	},

	subtitle: ({ children }, context) =>
		h('p', { className: ['subtitle'] }, renderAll(children, context)),

	purpose: ({ children }, context) =>
		h('div', { className: ['purpose'] }, renderAll(children, context)),

	field: ({ label, children }, context) =>
		h('div', { className: ['summary-field'] }, [
			h('dt', label),
			h('dd', renderWords(children, context)),
		]),

	// The fields of the table are one list, where the first of them stands.
	front: ({ children }, context) => {
		const isField = (node: PassageNode): node is FieldNode => node.type === 'field';
		const fields = children.filter(isField);
		return children.flatMap((node): ElementContent[] => {
			if (!isField(node)) return render(node, context);
			if (node !== fields[0]) return [];
			return [h('dl', { className: ['summary'] }, renderAll(fields, context))];
		});
	},
};

/** Returns what a note, or what leads to it, is called: of a footnote the number says it, which every page has in both languages. */
function nameNote(part: 'label' | 'back', { number, label }: MarkNode | NoteNode) {
	const { note } = interfaceText;
	if (label === undefined) return { ariaLabel: note[part](String(number)) };
	const ofEndnote = part === 'label' ? 'endLabel' : 'endBack';
	return { ariaLabel: note[ofEndnote](label), ...labelledName(`note.${ofEndnote}`, label) };
}

/** Returns what says that the drawing of a figure is not there. */
const renderLost = () =>
	h('p', { className: ['figure-lost'], ...labelled('figure.lost') }, interfaceText.figure.lost);

/** Returns the context of a node, which tells whose paragraphs the numbers in its text are. */
function settle(node: RenderedNode, context: RenderContext): RenderContext {
	const inside = 'fragment' in node ? partAt(node.fragment) : null;
	return inside === null || inside === context.inside ? context : { ...context, inside };
}

/** Returns a node as hast. Throws where a link is not an absolute address of http or https. */
export function render(node: RenderedNode, context: RenderContext): ElementContent[] {
	const markup = MARKUP[node.type] as (
		node: RenderedNode,
		context: RenderContext,
	) => ElementContent | ElementContent[];
	const made = markup(node, settle(node, context));
	return Array.isArray(made) ? made : [made];
}

/** Returns nodes as hast, one behind the other. */
export function renderAll(
	nodes: readonly RenderedNode[],
	context: RenderContext,
): ElementContent[] {
	return nodes.flatMap((node) => render(node, context));
}

/** Returns the words of a text on a line of its own; those that lead somewhere are links, where the context finds any. */
function renderWords(words: readonly InlineNode[], context: RenderContext): ElementContent[] {
	const { findLinks, base } = context;
	if (findLinks === undefined) return renderAll(words, context);
	const find = (text: string) => findLinks(text, context.inside);
	return renderAll(linkWords(words, find, base), context);
}

/** Returns the rows that open a table and are all header, and the others. */
function splitHead(rows: readonly RowNode[]): [head: RowNode[], body: RowNode[]] {
	const first = rows.findIndex(({ children }) => children.some(({ role }) => role === 'data'));
	const end = first === -1 ? 0 : first;
	return [rows.slice(0, end), rows.slice(end)];
}

/** True for what stands in a part behind its name and title. */
export const isInside = (node: DivisionNode['children'][number]): node is PartNode =>
	node.type !== 'name' && node.type !== 'title';

/** Returns the name and the title of a part. */
export function renderHead({ fragment, children }: DivisionNode, context: RenderContext): Element {
	const head = children.filter((node) => !isInside(node));
	const name = head.flatMap((node) => (node.type === 'name' ? node.children : []));
	const title = head.flatMap((node) => (node.type === 'title' ? node.children : []));
	return h('div', { className: ['division-head'] }, [
		h('h2', { className: ['division-title'] }, [
			h('span', { className: ['division-name'] }, renderAll(name, context)),
			...(title.length === 0 ? [] : [' ', h('span', renderAll(title, context))]),
		]),
		linkPlace('part', fragment, wordsText(name), context),
	]);
}
