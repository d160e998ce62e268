import {
	holderOf,
	isPaged,
	placeToFragment,
	placeToPath,
	type Place,
} from '../../model/addressing/place.ts';
import { findCitations, type FoundCitation } from './find-citations.ts';

/** Class of the links that are made here, for the style sheet of the page. */
const LINK_CLASS = 'gb-archive-link';

/** Elements whose text stays as it is: links, controls, code, and what the page excepts. */
const SKIPPED = [
	...['a', 'button', 'code', 'iframe', 'input', 'kbd', 'math', 'noscript', 'object', 'pre'],
	...['samp', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'var'],
	'[contenteditable]:not([contenteditable="false"])',
	'[data-gb-linker="off"]',
].join();

/** Returns the path of a place under the archive, as `addressToUrl` has it, which would bring every family of symbols along. */
function formatPath(document: string, place: Place | null): string {
	if (place === null) return `${document}/`;
	const first = place.kind === 'range' ? holderOf(place) : place;
	const fragment = placeToFragment(place);
	if (!isPaged(first)) return `${document}/#${fragment}`;
	const page = `${document}/${placeToPath(first)}/`;
	return place.kind === 'range' ? `${page}#${fragment}` : page;
}

function wrapCitation(
	node: Text,
	{ from, to, document, place }: FoundCitation,
	archive: URL,
): void {
	const words = node.splitText(from);
	words.splitText(to - from);
	const link = words.ownerDocument.createElement('a');
	link.href = new URL(formatPath(document, place), archive).href;
	link.className = LINK_CLASS;
	words.replaceWith(link);
	link.append(words);
}

function collectTexts(root: Node): Text[] {
	const texts: Text[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode() !== null) {
		const node = walker.currentNode as Text;
		if (node.parentElement?.closest(SKIPPED) === null) texts.push(node);
	}
	return texts;
}

/**
 * Makes links of the citations in an element; `archive` ends with a slash. What is a link already stays one, and
 * so a second run changes nothing.
 */
export function linkText(root: Node, archive: URL): void {
	for (const node of collectTexts(root)) {
		// From the last, so that the offsets of the others stay true.
		for (const citation of findCitations(node.data).toReversed()) {
			wrapCitation(node, citation, archive);
		}
	}
}
