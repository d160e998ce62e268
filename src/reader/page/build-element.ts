/**
 * Returns an element with a class, or none, and its content. Text becomes text and never markup: what is shown comes
 * from documents and queries.
 */
export function buildElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	content: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	if (className !== '') element.className = className;
	element.append(...content);
	return element;
}
