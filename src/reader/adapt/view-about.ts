import { LEVELS, type PathFields } from '../../archive/paths/path-schema.ts';
import { buildSection } from '../basket/view-parts.ts';
import { buildElement } from '../page/build-element.ts';
import { withFields } from './draft.ts';
import type { Editor } from './editor.ts';
import { buildField, fromEntries, toEntries } from './view-field.ts';

type TextKey = 'title' | 'summary' | 'author' | 'licence';
type ListKey = 'audience' | 'objectives';

/** Returns the fields of what a path is called, whom it is for, and what it teaches. */
export function buildAbout({ text, draft, write }: Editor): HTMLElement {
	const { fields, slug, closing } = draft();
	const put = (change: Partial<PathFields>) => {
		write((one) => withFields(one, change));
	};
	const textField = (key: TextKey, rows?: number) =>
		buildField({
			label: text.fields[key],
			value: fields[key],
			...(rows !== undefined && { rows }),
			write: (value) => {
				put({ [key]: value });
			},
		});
	const listField = (key: ListKey, rows: number) =>
		buildField({
			label: text.fields[key],
			value: fromEntries(fields[key]),
			rows,
			write: (value) => {
				put({ [key]: toEntries(value) });
			},
		});
	const select = buildElement(
		'select',
		'',
		LEVELS.map((level) => new Option(level, level, false, level === fields.level)),
	);
	select.addEventListener('change', () => {
		const level = LEVELS.find((one) => one === select.value);
		if (level !== undefined) put({ level });
	});
	return buildSection(text.fields.about, [
		textField('title'),
		textField('summary', 3),
		listField('audience', 3),
		buildElement('label', 'adapt-field', [buildElement('span', '', [text.fields.level]), select]),
		listField('objectives', 4),
		textField('author'),
		textField('licence'),
		buildField({
			label: text.fields.closing,
			value: closing,
			rows: 3,
			write: (value) => {
				write((one) => ({ ...one, closing: value }));
			},
		}),
		buildField({
			label: text.fields.slug,
			value: slug,
			write: (value) => {
				write((one) => ({ ...one, slug: value.trim() }));
			},
		}),
	]);
}
