import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';

/** The table of the first page; becomes `dl.summary`. */
interface SummaryList extends Parent {
	type: 'summaryList';
	children: MdxJsxFlowElement[];
}

declare module 'mdast' {
	interface RootContentMap {
		summaryList: SummaryList;
	}
}

/** Puts the `<Summary>` fields of a front matter into one `dl.summary`, where the first of them stands. */
export function remarkSummary() {
	return (tree: Root): void => {
		visit(tree, 'mdxJsxFlowElement', (node) => {
			if (node.name !== 'Front') return undefined;
			const children: RootContent[] = node.children;
			const fields = children.filter(isSummary);
			const [first] = fields;
			if (first === undefined) return SKIP;
			const list: SummaryList = {
				type: 'summaryList',
				data: { hName: 'dl', hProperties: { className: ['summary'] } },
				children: fields,
			};
			node.children = children.flatMap((child) => {
				if (child === first) return [list];
				return isSummary(child) ? [] : [child];
			}) as MdxJsxFlowElement['children'];
			return SKIP;
		});
	};
}

function isSummary(node: RootContent): node is MdxJsxFlowElement {
	return node.type === 'mdxJsxFlowElement' && node.name === 'Summary';
}
