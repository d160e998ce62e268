import type { Parent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';

const PASSAGES = new Set(['Paragraph', 'Box', 'Figure']);

/** A block and the notes beside it; becomes `div.passage`. */
interface Passage extends Parent {
	type: 'passage';
	children: RootContent[];
}

declare module 'mdast' {
	interface RootContentMap {
		passage: Passage;
	}
}

/**
 * Puts every paragraph, box and figure into a `div.passage` of its own, together with the notes that follow it,
 * so that a style sheet can set them side by side. Any other block is put into one only where notes follow it.
 */
export function remarkPassages() {
	return (tree: Root): void => {
		const groups: [RootContent, ...RootContent[]][] = [];
		for (const node of tree.children) {
			const last = groups.at(-1);
			if (node.type === 'note' && last !== undefined) last.push(node);
			else groups.push([node]);
		}
		tree.children = groups.map((group) => {
			const [block, ...notes] = group;
			return isPassage(block) || notes.length > 0 ? buildPassage(group) : block;
		});
	};
}

function isPassage(node: RootContent): boolean {
	return node.type === 'mdxJsxFlowElement' && node.name !== null && PASSAGES.has(node.name);
}

function buildPassage(children: RootContent[]): Passage {
	return {
		type: 'passage',
		data: { hName: 'div', hProperties: { className: ['passage'] } },
		children,
	};
}
