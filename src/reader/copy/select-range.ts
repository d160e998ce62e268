import { readNumber } from './read-number.ts';
import { announce } from './announce.ts';
import { loadCopyText } from './copy-text.ts';
import { openPanel } from './panel.ts';
import { chooseElement } from './read-place.ts';
import { clearRange, markRange } from './show-range.ts';

let start: number | null = null;

/** Ends the selection of a range, and takes it out of the address. */
function giveUp(event: KeyboardEvent): void {
	if (event.key !== 'Escape' || start === null) return;
	start = null;
	clearRange();
	history.replaceState(null, '', location.pathname);
	void loadCopyText().then((text) => {
		announce(text.rangeCleared);
	});
}

/**
 * Takes a paragraph, by its number, as the first of a range, or as the last where there is a first one. The paragraph
 * that the address names is a first one too. The range stands in the address, and the panel opens for it.
 */
export async function extendRange(number: Element): Promise<void> {
	const paragraph = number.closest<HTMLElement>('.paragraph');
	const here = readNumber(paragraph);
	if (paragraph === null || here === null) return;
	if (start === null) document.addEventListener('keydown', giveUp);
	start ??= readNumber(document.querySelector('.paragraph:target'));
	if (start === null || start === here) {
		start = here;
		clearRange();
		paragraph.classList.add('in-range');
		announce((await loadCopyText()).rangeStart(here));
		return;
	}
	const [from, to] = [Math.min(start, here), Math.max(start, here)];
	const chosen = chooseElement(paragraph);
	if (chosen === null || !markRange({ from, to })) return;
	history.replaceState(null, '', `#p${String(from)}-p${String(to)}`);
	await openPanel({ ...chosen, places: [{ kind: 'range', from, to }] }, number);
}
