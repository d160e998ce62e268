import { CITATION_FORMS, type CitationForm } from '../../citations/cite/format-citation.ts';
import { buildElement } from '../page/build-element.ts';
import { readForm, rememberForm } from './choices.ts';
import type { Chosen } from './chosen.ts';
import { citeChosen, copyChosen } from './copy-chosen.ts';
import type { CopyText } from './copy-text.ts';

export interface FormList {
	element: HTMLElement;
	/** Shows what each form gives for what is chosen. */
	show(chosen: Chosen): void;
	/** Puts the focus on the form used last. */
	focus(): void;
}

/** Returns the list of forms, each with what it gives; to press one copies, and makes it the form used from now on. */
export function buildFormList(text: CopyText): FormList {
	let chosen: Chosen | null = null;
	const rows = CITATION_FORMS.map((form) => {
		const sample = buildElement('span', 'copy-sample', []);
		const name = buildElement('span', 'copy-form-name', [text.forms[form]]);
		const button = buildElement('button', 'copy-form', [name, sample]);
		button.type = 'button';
		sample.lang = form === 'english' ? 'en' : 'zh-Hans';
		button.addEventListener('click', () => {
			rememberForm(form);
			markForm();
			if (chosen !== null) void copyChosen(form, chosen);
		});
		return { form, button, sample };
	});
	const markForm = (): void => {
		for (const { form, button } of rows) button.ariaPressed = String(form === readForm());
	};
	const showSample = async (form: CitationForm, sample: HTMLElement, of: Chosen): Promise<void> => {
		const citation = await citeChosen(form, of);
		if (of === chosen) sample.textContent = citation?.text ?? '';
	};
	const element = buildElement(
		'div',
		'copy-forms',
		rows.map(({ button }) => button),
	);
	element.role = 'group';
	element.ariaLabel = text.formsLabel;
	markForm();
	return {
		element,
		show(of) {
			chosen = of;
			markForm();
			for (const { form, sample } of rows) void showSample(form, sample, of);
		},
		focus() {
			rows.find(({ form }) => form === readForm())?.button.focus();
		},
	};
}
