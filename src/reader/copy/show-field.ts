import { buildElement } from '../page/build-element.ts';
import { copyButton, offerCopy, offeredPlace } from './copy-button.ts';
import type { CopyText } from './copy-text.ts';

/** Shows words in a field, selected, to be copied by hand. The focus goes back when it is closed. */
export function showField(words: string, text: CopyText): void {
	const field = buildElement('textarea', 'copy-field', []);
	field.value = words;
	field.readOnly = true;
	field.rows = 4;
	field.ariaLabel = text.field.label;
	const title = buildElement('h2', '', [text.field.title]);
	const close = buildElement('button', 'button', [text.close]);
	const dialog = buildElement('dialog', 'copy-dialog', [
		title,
		buildElement('p', '', [text.field.text]),
		field,
		close,
	]);
	dialog.setAttribute('aria-label', text.field.title);
	close.addEventListener('click', () => {
		dialog.close();
	});
	const before = document.activeElement;
	const place = offeredPlace();
	dialog.addEventListener('close', () => {
		dialog.remove();
		// A dialog closes the panel from which it was opened.
		const isSeen = before instanceof HTMLElement && before.checkVisibility();
		if (isSeen) {
			before.focus();
			return;
		}
		offerCopy(place);
		copyButton.focus();
	});
	document.body.append(dialog);
	dialog.showModal();
	field.focus();
	field.select();
}
