import { buildElement } from '../page/build-element.ts';
import type { AdaptText } from './adapt-words.ts';
import { measureField, type FieldLimit, type FieldState } from './measure-field.ts';

interface Field {
	label: string;
	value: string;
	/** Lines of the field; without it, it is one line. */
	rows?: number;
	/** What a path can have in it; without it there is no limit. It hinders no writing. */
	limit?: FieldLimit;
	text: AdaptText;
	write: (value: string) => void;
}

let built = 0;

/** Returns the element that says how much there is of how much there can be. */
export function buildCount({ count, fault }: FieldState): HTMLElement {
	const element = buildElement('p', 'adapt-limit', [count]);
	element.classList.toggle('adapt-over', fault !== '');
	return element;
}

/** Returns the element that says what is wrong; it is read out when that changes, and not with every letter. */
export function buildFault({ fault }: FieldState): HTMLElement {
	const element = buildElement('p', 'adapt-fault', [fault]);
	element.role = 'status';
	return element;
}

/** Says beside a field what a path can have in it, and how much there is. Returns the elements that say it. */
function watchLimit(
	field: HTMLInputElement | HTMLTextAreaElement,
	limit: FieldLimit,
	text: AdaptText,
): HTMLElement[] {
	const first = measureField(field.value, limit, text);
	const [count, fault] = [buildCount(first), buildFault(first)];
	built += 1;
	count.id = `adapt-count-${String(built)}`;
	fault.id = `adapt-fault-${String(built)}`;
	field.setAttribute('aria-describedby', `${count.id} ${fault.id}`);
	const show = (state: FieldState): void => {
		count.textContent = state.count;
		count.classList.toggle('adapt-over', state.fault !== '');
		// The same words once more would be read out once more.
		if (fault.textContent !== state.fault) fault.textContent = state.fault;
		field.ariaInvalid = state.fault === '' ? 'false' : 'true';
	};
	show(first);
	field.addEventListener('input', () => {
		show(measureField(field.value, limit, text));
	});
	return [count, fault];
}

/** Returns a field under its name, with its limit beside it; `write` is called with each change of it. */
export function buildField({ label, value, rows, limit, text, write }: Field): HTMLElement {
	const field =
		rows === undefined ? buildElement('input', '', []) : buildElement('textarea', '', []);
	if (field instanceof HTMLTextAreaElement) field.rows = rows ?? 1;
	if (limit?.kind === 'minutes') {
		field.inputMode = 'numeric';
		field.classList.add('adapt-minutes-field');
	}
	field.value = value;
	field.addEventListener('input', () => {
		write(field.value);
	});
	return buildElement('div', 'adapt-field', [
		buildElement('label', '', [buildElement('span', '', [label]), field]),
		...(limit === undefined ? [] : watchLimit(field, limit, text)),
	]);
}
