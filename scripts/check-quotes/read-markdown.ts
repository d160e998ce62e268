import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

type Stretch = [from: number, to: number];

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu;
const TICKS = /^`+ ?| ?`+$/gu;

const stretchOf = ({ position }: Nodes): Stretch => [
	position?.start.offset ?? 0,
	position?.end.offset ?? 0,
];

/** Returns the marks of a node that are no text: of emphasis and code, and before what is escaped. */
function findMarks(node: Nodes, source: string): Stretch[] {
	const [from, to] = stretchOf(node);
	if (node.type === 'emphasis' || node.type === 'strong') {
		const [first, last] = [node.children.at(0), node.children.at(-1)];
		if (first === undefined || last === undefined) return [];
		return [
			[from, stretchOf(first)[0]],
			[stretchOf(last)[1], to],
		];
	}
	const pattern = node.type === 'text' ? ESCAPE : node.type === 'inlineCode' ? TICKS : null;
	if (pattern === null) return [];
	return [...source.slice(from, to).matchAll(pattern)].map(({ 0: mark, index }) => [
		from + index,
		from + index + mark.length,
	]);
}

/**
 * Returns a text in Markdown without the marks of emphasis and code and the signs of escapes, its lines, links and
 * block quotations as they are.
 */
export function readMarkdown(source: string): string {
	const marks: Stretch[] = [];
	visit(unified().use(remarkParse).parse(source), (node) => {
		marks.push(...findMarks(node, source));
	});
	let text = '';
	let end = 0;
	for (const [from, to] of marks.sort(([left], [right]) => left - right)) {
		text += source.slice(end, from);
		end = to;
	}
	return text + source.slice(end);
}
