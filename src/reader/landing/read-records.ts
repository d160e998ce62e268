import { PAGE_FURNITURE } from '../copy/place-element.ts';

/** What the search knows as one record, as it stands on a page. */
export interface PageRecord {
	/** What has the record's address as its id. */
	root: Element;
	/** Its nodes in the order of the text, and where in the text each of them begins. */
	nodes: { node: Text; from: number }[];
	text: string;
}

/** A part of a text node. */
export interface Segment {
	node: Text;
	from: number;
	to: number;
}

const SCOPE = ':is(.document-text, .paragraph-page .passage)';
const RECORDS = ['paragraph', 'table', 'division', 'note', 'heading', 'box', 'figure', 'front']
	.map((name) => `${SCOPE} .${name}`)
	.join(', ');

/** The title of a box is no part of what the search looks through. */
const LEFT_OUT = `${PAGE_FURNITURE}, .box-title`;

/** Returns the elements that hold the text of a record: of the first page those of its title, purpose and summary, of a part its head. */
function findHolders(root: Element): Iterable<Element> {
	if (root.matches('.division')) return root.querySelectorAll(':scope > .division-head');
	return root.matches('.front')
		? document.querySelectorAll(
				'.masthead h1, .front > .purpose, .front > .summary > .summary-field > dd',
			)
		: [root];
}

function collectNodes(holder: Element): Text[] {
	const walker = document.createTreeWalker(
		holder,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
		(node) =>
			node instanceof Element && node.matches(LEFT_OUT)
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_ACCEPT,
	);
	const nodes: Text[] = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (node instanceof Text) nodes.push(node);
	}
	return nodes;
}

/** Returns the records of a page in its order, each with the text that the search looks through, white space aside. */
export function readRecords(): PageRecord[] {
	return [...document.querySelectorAll(RECORDS)].map((root) => {
		let text = '';
		const nodes = [...findHolders(root)].flatMap(collectNodes).map((node) => {
			const from = text.length;
			text += node.data;
			return { node, from };
		});
		return { root, nodes, text };
	});
}

/** Returns the parts of text nodes that a stretch of a record's text is made of. */
export function toSegments({ nodes }: PageRecord, from: number, to: number): Segment[] {
	return nodes.flatMap(({ node, from: start }) => {
		const end = start + node.data.length;
		if (end <= from || start >= to) return [];
		const segment = { node, from: Math.max(from, start) - start, to: Math.min(to, end) - start };
		// What only parts two elements is not the text of either.
		return node.data.slice(segment.from, segment.to).trim() === '' ? [] : [segment];
	});
}
