const MARGIN = 8;

/** What something is put beside: a rectangle in the window. */
type Box = Pick<DOMRect, 'top' | 'bottom' | 'left'>;

/** Puts a popover below a rectangle, or above it where there is no room below; inside of the window's width. It scrolls with the page. */
export function placeBeside(popover: HTMLElement, box: Box): void {
	const { offsetWidth: width, offsetHeight: height } = popover;
	const { clientWidth, clientHeight } = document.documentElement;
	const left = Math.max(MARGIN, Math.min(box.left, clientWidth - width - MARGIN));
	const below = box.bottom + MARGIN;
	const above = box.top - height - MARGIN;
	const top = below + height > clientHeight && above > 0 ? above : below;
	popover.style.left = `${String(left + window.scrollX)}px`;
	popover.style.top = `${String(top + window.scrollY)}px`;
}
