import { buildElement } from '../page/build-element.ts';

/** Returns a button that does something. */
export function buildButton(
	words: string,
	act: () => void,
	className = 'button',
): HTMLButtonElement {
	const button = buildElement('button', className, [words]);
	button.type = 'button';
	button.addEventListener('click', act);
	return button;
}

/** Returns a section under a heading. */
export function buildSection(title: string, content: readonly (Node | string)[]): HTMLElement {
	return buildElement('section', 'basket-section', [buildElement('h2', '', [title]), ...content]);
}
