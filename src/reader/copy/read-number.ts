/** Returns the printed number of a paragraph's element; null for any other. */
export function readNumber(element: Element | null): number | null {
	const number = element instanceof HTMLElement ? element.dataset['paragraph'] : undefined;
	return number === undefined ? null : Number(number);
}
