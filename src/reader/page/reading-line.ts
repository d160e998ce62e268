/** Share of the window's height above which a section counts as reached. */
export const SECTION_LINE = 0.3;

/** Share of the window's height above which a paragraph counts as reached: a link to it leads just over this line. */
const PARAGRAPH_LINE = 0.16;

const paragraphs = [...document.querySelectorAll<HTMLElement>('.document-text .paragraph')];

/** Returns the paragraph that is being read; undefined before the first. */
export function findParagraphRead(): HTMLElement | undefined {
	const line = window.innerHeight * PARAGRAPH_LINE;
	let low = 0;
	let high = paragraphs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const top = paragraphs[middle]?.getBoundingClientRect().top ?? Infinity;
		if (top <= line) low = middle + 1;
		else high = middle;
	}
	return paragraphs[low - 1];
}
