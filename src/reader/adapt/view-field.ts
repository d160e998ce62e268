import { buildElement } from '../page/build-element.ts';

interface Field {
	label: string;
	value: string;
	/** Lines of the field; without it, it is one line. */
	rows?: number;
	write: (value: string) => void;
}

/** Returns a field under its name; `write` is called with each change of it. */
export function buildField({ label, value, rows, write }: Field): HTMLElement {
	const field =
		rows === undefined ? buildElement('input', '', []) : buildElement('textarea', '', []);
	if (field instanceof HTMLTextAreaElement) field.rows = rows ?? 1;
	field.value = value;
	field.addEventListener('input', () => {
		write(field.value);
	});
	return buildElement('label', 'adapt-field', [buildElement('span', '', [label]), field]);
}

/** Returns the lines of a field that has one entry a line. */
export function toEntries(value: string): string[] {
	return value
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** Returns entries as the lines of a field. */
export function fromEntries(entries: readonly string[]): string {
	return entries.map((entry) => entry.replaceAll(/\s*\n\s*/gu, ' ')).join('\n');
}
