import { buildElement } from '../page/build-element.ts';

interface Choice {
	type: 'checkbox' | 'radio';
	name: string;
	value: string;
	label: string;
	checked: boolean;
	/** Count of results that it would leave; none where that makes no sense. */
	count?: number;
	choose: () => void;
}

/** Returns a box or a button with its label, to be chosen or given up. */
export function renderChoice({
	type,
	name,
	value,
	label,
	checked,
	count,
	choose,
}: Choice): HTMLLabelElement {
	const box = buildElement('input', '', []);
	box.type = type;
	box.name = name;
	box.value = value;
	box.checked = checked;
	box.addEventListener('change', choose);
	const text = buildElement('span', 'choice-text', [label]);
	const parts = [box, ' ', text];
	if (count !== undefined) parts.push(' ', buildElement('span', 'count', [String(count)]));
	return buildElement('label', '', parts);
}

/** Returns choices under a name. */
export function renderChoices(legend: string, choices: readonly HTMLElement[]): HTMLElement {
	return buildElement('fieldset', '', [buildElement('legend', '', [legend]), ...choices]);
}

/** Puts the focus where it was before choices were rendered again. */
export function keepFocus(root: HTMLElement, render: () => void): void {
	const focused = root.querySelector<HTMLInputElement>('input:focus');
	render();
	for (const box of root.querySelectorAll('input')) {
		if (box.name === focused?.name && box.value === focused.value) box.focus();
	}
}
