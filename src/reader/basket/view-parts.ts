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

/** Returns the field to choose a file with, of the types of `accept`; the same file may be chosen again. */
export function buildFileInput(
	label: string,
	accept: string,
	take: (file: File) => void,
): HTMLInputElement {
	const input = buildElement('input', 'basket-input', []);
	input.type = 'file';
	input.accept = accept;
	input.ariaLabel = label;
	input.addEventListener('change', () => {
		const [file] = input.files ?? [];
		if (file !== undefined) take(file);
		input.value = '';
	});
	return input;
}
