import type { Chosen } from './chosen.ts';
import { joinPlaces } from './join-places.ts';
import { findPlaceElement, PAGE_FURNITURE } from './place-element.ts';
import { readDocument, readPlace } from './read-place.ts';

interface Stretch {
	element: HTMLElement;
	/** The block of lines that it stands in. */
	block: Element;
	words: string;
}

/** Returns the words of a text node that a range covers. */
function wordsIn(node: Text, range: Range): string {
	const from = node === range.startContainer ? range.startOffset : 0;
	const to = node === range.endContainer ? range.endOffset : node.data.length;
	return node.data.slice(from, to);
}

/** Returns the words of documents that a range covers, in the order printed, with the places they stand in. */
function collectStretches(range: Range): Stretch[] {
	const { commonAncestorContainer: root } = range;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const stretches: Stretch[] = [];
	for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
		if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
		const words = wordsIn(node, range).replaceAll(/\s+/gu, ' ');
		const element = findPlaceElement(node);
		const parent = node.parentElement;
		if (words.trim() === '' || element === null || parent === null) continue;
		if (parent.closest(PAGE_FURNITURE) !== null) continue;
		const block = parent.closest('.item') ?? parent.closest('p, h1') ?? parent;
		stretches.push({ element, block, words });
	}
	return stretches;
}

/** Returns stretches as text, a line a block. */
function joinStretches(stretches: readonly Stretch[]): string {
	return [...Map.groupBy(stretches, ({ block }) => block).values()]
		.map((line) =>
			line
				.map(({ words }) => words)
				.join('')
				.replaceAll(/\s+/gu, ' ')
				.replace(/^\s*(\([a-z]+\))\s*/u, '$1 ')
				.trim(),
		)
		.join('\n');
}

/** Returns what the reader has selected, with its address; null where no words of a document are among it. */
export function readSelection(selection: Selection | null): Chosen | null {
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
	const stretches = collectStretches(selection.getRangeAt(0)).filter(
		({ element }) => element.closest('.main') !== null,
	);
	const [first] = stretches;
	const id = first === undefined ? null : readDocument(first.element);
	if (id === null) return null;
	const own = stretches.filter(({ element }) => readDocument(element) === id);
	const isNote = ({ element }: Stretch) => element.matches('.note');
	const words = own.every(isNote) ? own : own.filter((stretch) => !isNote(stretch));
	const elements = [...new Set(words.map(({ element }) => element))];
	const places = joinPlaces(elements.map(readPlace).filter((place) => place !== null));
	return { document: id, places, quotation: joinStretches(words) };
}
