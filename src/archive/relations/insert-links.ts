import type { Element, ElementContent, Node, Parent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { linkUrl, type FindTextLinks, type TextLink } from './text-link.ts';

/** A node of hast, or one of MDX, which has a name instead of a tag name. */
interface Named extends Node {
	tagName?: string;
	name?: string | null;
	children?: Named[];
	properties?: { className?: unknown };
	value?: string;
}

/** What holds one text of the document: its paragraphs, and a field of the summary, which has none. */
const TEXTS = new Set(['p', 'Summary']);

/** What a text is not read in: it names itself, or is the archive's own words. */
const CLOSED = new Set(['Heading', 'Title', 'Figure', 'figure', 'Subtitle', 'nav']);

/** What is a link already; its words count for what stands around them. */
const LINKED = new Set(['a', 'Ref', 'Link']);

/** What has no words of the text. */
const SILENT = new Set(['sup', 'button']);

const nameOf = ({ tagName, name }: Named): string => tagName ?? name ?? '';

/** A text node with its parent, and the offset of its first character in the text; null where a link cannot begin. */
interface Stretch {
	node: Text;
	parent: Parent;
	from: number;
	isFree: boolean;
}

function collectStretches(root: Named): Stretch[] {
	const stretches: Stretch[] = [];
	let offset = 0;
	const walk = (parent: Named, isFree: boolean): void => {
		for (const child of parent.children ?? []) {
			if (child.type === 'text') {
				stretches.push({ node: child as Text, parent: parent as Parent, from: offset, isFree });
				offset += child.value?.length ?? 0;
			} else if (!SILENT.has(nameOf(child))) walk(child, isFree && !LINKED.has(nameOf(child)));
		}
	};
	walk(root, true);
	return stretches;
}

function splitStretch(
	{ node, from }: Stretch,
	links: readonly TextLink[],
	base: string,
): ElementContent[] {
	const parts: ElementContent[] = [];
	let at = 0;
	for (const link of links) {
		const start = link.from - from;
		const end = link.to - from;
		if (start > at) parts.push({ type: 'text', value: node.value.slice(at, start) });
		parts.push(
			h(
				'a',
				{ className: ['mention'], href: linkUrl(link.target, base) },
				node.value.slice(start, end),
			),
		);
		at = end;
	}
	if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
	return parts;
}

function linkText(text: Named, find: FindTextLinks, base: string): void {
	const stretches = collectStretches(text);
	const { links } = find(stretches.map(({ node }) => node.value).join(''));
	if (links.length === 0) return;
	for (const stretch of stretches) {
		const end = stretch.from + stretch.node.value.length;
		const inside = links.filter(({ from, to }) => from >= stretch.from && to <= end);
		if (!stretch.isFree || inside.length === 0) continue;
		const { children } = stretch.parent as Element;
		children.splice(children.indexOf(stretch.node), 1, ...splitStretch(stretch, inside, base));
	}
}

function isTitle({ properties }: Named): boolean {
	const names = properties?.className;
	return Array.isArray(names) && names.includes('box-title');
}

/**
 * Makes links of the words of a tree that lead somewhere: `<a class="mention">`. The tree is what `src/outputs/passage` makes
 * of a passage, or what MDX makes of a document, so that both show the same. Headings, captions and words that are
 * a link already are left as they are; a link that would reach over the border of an element is left out. Run twice,
 * it changes nothing.
 */
export function insertLinks(tree: Root | Element, find: FindTextLinks, base: string): void {
	const visit = (node: Named): void => {
		for (const child of node.children ?? []) {
			const name = nameOf(child);
			if (CLOSED.has(name) || isTitle(child)) continue;
			if (TEXTS.has(name)) linkText(child, find, base);
			else visit(child);
		}
	};
	visit(tree);
}
