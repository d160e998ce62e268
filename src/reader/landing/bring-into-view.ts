/** Share of the window's height at which a place stands that was out of sight. */
const LINE = 0.35;

/** Opens whatever is folded around an element. */
export function unfoldAround(element: Element | null): void {
	let folded = element?.closest<HTMLDetailsElement>('details:not([open])');
	while (folded) {
		folded.open = true;
		folded = folded.closest<HTMLDetailsElement>('details:not([open])');
	}
}

/** Scrolls, at once, where a place is not between what stands fast at the head and at the foot of the window. */
export function bringIntoView({ top, bottom }: DOMRect): void {
	const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
	const head = Number.parseFloat(scrollPaddingTop) || 0;
	const foot = Number.parseFloat(scrollPaddingBottom) || 0;
	if (top >= head && bottom <= innerHeight - foot) return;
	scrollBy({ top: top - Math.max(head, innerHeight * LINE), behavior: 'instant' });
}
