import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressToUrl } from '../../model/addressing/address.ts';
import type { FieldNode, InlineNode, PassageNode } from '../../model/passage-tree.ts';
import { labelled, labelledName } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import { linkWords, wordsText, type MentionNode } from './link-words.ts';
import { footnoteUrl, placeId, type RenderContext } from './render-context.ts';
import { isOwnAddress, requireWebAddress } from './web-address.ts';

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
		const number = String(node.number);
		const id = context.setting === 'page' ? (context.marks?.get(node) ?? null) : null;
		const href = footnoteUrl(node.number, context);
		return h('sup', { className: ['mark'], id }, [
			h('a', { href, ariaLabel: interfaceText.note.label(number) }, number),
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
		const isNested = fragment.split('-').length > 2;
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
		const number = Number(fragment.slice(1));
		const properties = { className: ['heading'], id: fragment, dataLevel: String(level) };
		return h('div', { className: ['heading-line'], dataPlace: fragment }, [
			h(HEADINGS[level - 1] ?? 'h6', properties, renderAll(children, context)),
			h('a', {
				className: ['heading-link'],
				href: `#${fragment}`,
				ariaLabel: interfaceText.heading.link(number),
				...labelledName('heading.link', number),
			}),
		]);
	},

	paragraph: ({ number, children }, context) =>
		frameParagraph(
			number,
			placeId(`p${String(number)}`, context),
			renderAll(children, context),
			context,
		),

	box: ({ fragment, children }, context) =>
		h(
			'section',
			{ className: ['box'], id: placeId(fragment, context) },
			renderAll(children, context),
		),

	title: ({ children }, context) =>
		h('p', { className: ['box-title'] }, renderAll(children, context)),

	// A caption names the figure; it is not read for links.
	figure: ({ fragment, children }, context) =>
		h('figure', { className: ['figure'], id: placeId(fragment, context) }, [
			h('p', { className: ['figure-lost'], ...labelled('figure.lost') }, interfaceText.figure.lost),
			h('figcaption', renderAll(children, { ...context, findLinks: undefined })),
		]),

	// Its number leads back to its mark on the same page.
	note: (node, context) => {
		const number = String(node.number);
		return h(
			'aside',
			{
				className: ['note'],
				id: placeId(`fn${number}`, context),
				role: 'note',
				ariaLabel: interfaceText.note.label(number),
			},
			h(
				'a',
				{
					className: ['note-number'],
					href: `#fnref${number}`,
					ariaLabel: interfaceText.note.back(number),
				},
				number,
			),
			h('div', { className: ['note-text'] }, renderAll(node.children, context)),
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

/** Returns a node as hast. Throws where a link is not an absolute address of http or https. */
export function render(node: RenderedNode, context: RenderContext): ElementContent[] {
	const markup = MARKUP[node.type] as (
		node: RenderedNode,
		context: RenderContext,
	) => ElementContent | ElementContent[];
	const made = markup(node, context);
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
	return renderAll(findLinks === undefined ? words : linkWords(words, findLinks, base), context);
}

/** Returns a paragraph around what stands in it; its number leads to its own page. */
export function frameParagraph(
	number: number,
	id: string | null,
	content: ElementContent[],
	{ base, documentId: document }: RenderContext,
): Element {
	const href = addressToUrl({ document, place: { kind: 'paragraph', number } }, base);
	return h('article', { className: ['paragraph'], id, dataParagraph: String(number) }, [
		h(
			'a',
			{ className: ['paragraph-number'], href, ariaLabel: interfaceText.paragraph.link(number) },
			String(number),
		),
		h('div', { className: ['paragraph-text'] }, content),
	]);
}
