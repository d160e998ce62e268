import type { Hit } from './find-hits.ts';
import type { Segment } from './read-records.ts';

/** The hits of a page as they are shown. */
export interface PaintedHits {
	/** Shows a hit as the one where the reader is. */
	setCurrent(index: number): void;
	/** Returns where a hit begins, in the window. */
	boxOf(index: number): DOMRect | undefined;
	clear(): void;
}

const HITS = 'landing-hit';
const CURRENT = 'landing-current';

/** Paints without touching the page: neither copying nor the reader's programs see any of it. */
function paintHighlights(hits: readonly Hit[]): PaintedHits {
	const toRange = ({ node, from, to }: Segment) =>
		new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
	const current = new Highlight();
	current.priority = 1;
	CSS.highlights.set(HITS, new Highlight(...hits.flatMap(({ segments }) => segments.map(toRange))));
	CSS.highlights.set(CURRENT, current);
	return {
		setCurrent(index) {
			current.clear();
			for (const segment of hits[index]?.segments ?? []) current.add(toRange(segment));
		},
		boxOf(index) {
			const segment = hits[index]?.segments[0];
			if (segment === undefined) return undefined;
			const range = document.createRange();
			range.setStart(segment.node, segment.from);
			range.setEnd(segment.node, segment.to);
			return range.getClientRects()[0];
		},
		clear() {
			CSS.highlights.delete(HITS);
			CSS.highlights.delete(CURRENT);
		},
	};
}

/** Puts a part of a text node into an element of its own; what stands before it stays in the node. */
function wrapSegment({ node, from, to }: Segment): HTMLElement {
	const mark = document.createElement('mark');
	mark.className = HITS;
	const words = node.splitText(from);
	words.splitText(to - from);
	words.replaceWith(mark);
	mark.append(words);
	return mark;
}

/** Paints with elements, for browsers that know no highlights. */
function paintMarks(hits: readonly Hit[]): PaintedHits {
	// From the end, so that what is still to be wrapped keeps its places.
	const marks = hits
		.toReversed()
		.map(({ segments }) => segments.toReversed().map(wrapSegment).toReversed())
		.toReversed();
	return {
		setCurrent(index) {
			for (const mark of marks.flat()) mark.classList.remove(CURRENT);
			for (const mark of marks[index] ?? []) mark.classList.add(CURRENT);
		},
		boxOf: (index) => marks[index]?.[0]?.getClientRects()[0],
		clear() {
			for (const mark of marks.flat()) {
				const parent = mark.parentNode;
				mark.replaceWith(...mark.childNodes);
				parent?.normalize();
			}
		},
	};
}

/** Shows the hits of a page. */
export function paintHits(hits: readonly Hit[]): PaintedHits {
	return 'highlights' in CSS ? paintHighlights(hits) : paintMarks(hits);
}
