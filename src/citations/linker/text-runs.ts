/** Text that is read as one, across the elements that only change its look. */
export interface TextRun {
	text: string;
	/** Where each text node begins in it. */
	nodes: readonly { from: number; node: Text }[];
}

/** Elements whose text stays as it is: links, controls, code, and what the page excepts. */
const SKIPPED = [
	...['a', 'button', 'code', 'iframe', 'input', 'kbd', 'math', 'noscript', 'object', 'pre'],
	...['samp', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'var'],
	'[contenteditable]:not([contenteditable="false"])',
	'[data-gb-linker="off"]',
].join();

/** Elements that words go on across. A raised number is a note, and no digit of what it stands behind. */
const SAME_LINE = [
	...['abbr', 'b', 'bdi', 'bdo', 'cite', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'mark', 'q'],
	...['s', 'small', 'span', 'strong', 'time', 'u', 'wbr'],
].join();

/** Returns the runs of text in an element, in order, without those of links, controls and code. */
export function collectRuns(root: Node): TextRun[] {
	const runs: TextRun[] = [];
	let nodes: { from: number; node: Text }[] = [];
	let text = '';
	const close = (): void => {
		if (nodes.length > 0) runs.push({ text, nodes });
		nodes = [];
		text = '';
	};
	const visit = (node: Node): void => {
		if (node instanceof Text) {
			nodes.push({ from: text.length, node });
			text += node.data;
		} else if (node instanceof HTMLBRElement) {
			text += '\n';
		} else if (node instanceof Element) {
			const isSkipped = node.matches(SKIPPED);
			const isSameLine = !isSkipped && node.matches(SAME_LINE);
			if (!isSameLine) close();
			if (!isSkipped) node.childNodes.forEach(visit);
			if (!isSameLine) close();
		}
	};
	const isInside = root instanceof Element && root.closest(SKIPPED) !== null;
	if (!isInside) root.childNodes.forEach(visit);
	close();
	return runs;
}

/** Returns the node and the place in it of an offset in a run; the end of a stretch belongs to the node before it. */
function locate(
	{ nodes }: TextRun,
	offset: number,
	isEnd: boolean,
): { node: Text; at: number } | null {
	const found = nodes.findLast(({ from }) => (isEnd ? from < offset : from <= offset));
	if (found === undefined) return null;
	return { node: found.node, at: Math.min(offset - found.from, found.node.length) };
}

/** Takes in the elements whose whole text is in a range, so that a link may stand around them. */
function widen(range: Range): void {
	const isFirst = () => range.startOffset === 0;
	const isLast = () => {
		const { endContainer: end, endOffset } = range;
		return endOffset === (end instanceof Text ? end.length : end.childNodes.length);
	};
	while (range.startContainer !== range.commonAncestorContainer && isFirst()) {
		range.setStartBefore(range.startContainer);
	}
	while (range.endContainer !== range.commonAncestorContainer && isLast()) {
		range.setEndAfter(range.endContainer);
	}
}

const isText = (node: Node, whole: Node): boolean =>
	node === whole || (node instanceof Text && node.parentNode === whole);

/**
 * Puts a stretch of a run into an element that `build` makes: into one, where it stands around whole elements, else into one
 * for each text node. What stands before the stretch in the run keeps its nodes.
 */
export function wrapStretch(
	run: TextRun,
	from: number,
	to: number,
	build: () => HTMLElement,
): void {
	const [start, end] = [locate(run, from, false), locate(run, to, true)];
	if (start === null || end === null) return;
	const range = start.node.ownerDocument.createRange();
	range.setStart(start.node, start.at);
	range.setEnd(end.node, end.at);
	widen(range);
	const { commonAncestorContainer: whole, startContainer, endContainer } = range;
	if (isText(startContainer, whole) && isText(endContainer, whole)) {
		range.surroundContents(build());
		return;
	}
	const parts = run.nodes.filter((part) => part.from < to && part.from + part.node.length > from);
	for (const part of parts.toReversed()) {
		const words = part.node.splitText(Math.max(0, from - part.from));
		words.splitText(Math.min(words.length, to - Math.max(from, part.from)));
		const element = build();
		words.replaceWith(element);
		element.append(words);
	}
}
