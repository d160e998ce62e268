import type { PartName } from '../../model/addressing/part-name.ts';
import type { Place } from '../../model/addressing/place.ts';
import { buildElement } from '../page/build-element.ts';
import type { CopyText } from './copy-text.ts';

export interface RangeFields {
	element: HTMLElement;
	/** Shows the paragraphs of a place up to the last of its body or part; hidden for a place of none. */
	show(place: Place | undefined, last: number): void;
}

/**
 * Returns the paragraph or range from one number to another, in a part where one is given; null where they are no numbers
 * from 1 to the last, in order.
 */
export function readRange(from: number, to: number, last: number, part?: PartName): Place | null {
	const areNumbers = Number.isInteger(from) && Number.isInteger(to);
	if (!areNumbers || from < 1 || to < from || to > last) return null;
	const inside = part !== undefined && { part };
	return from === to
		? { kind: 'paragraph', number: from, ...inside }
		: { kind: 'range', from, to, ...inside };
}

/** Returns two fields for the first and the last paragraph; `choose` is called with what they say, where they say anything. */
export function buildRangeFields(text: CopyText, choose: (place: Place) => void): RangeFields {
	let most = 1;
	let part: PartName | undefined;
	const buildField = (label: string): HTMLInputElement => {
		const field = buildElement('input', 'copy-number', []);
		field.type = 'number';
		field.min = '1';
		field.inputMode = 'numeric';
		field.ariaLabel = label;
		return field;
	};
	const from = buildField(text.fromLabel);
	const to = buildField(text.toLabel);
	const fault = buildElement('p', 'copy-fault', []);
	fault.role = 'alert';
	const line = buildElement('p', '', [text.from, from, text.to, to, text.end]);
	const element = buildElement('div', 'copy-range', [line, fault]);
	for (const field of [from, to]) {
		field.addEventListener('change', () => {
			const place = readRange(from.valueAsNumber, to.valueAsNumber, most, part);
			fault.textContent = place === null ? text.rangeWrong(most) : '';
			for (const one of [from, to]) one.ariaInvalid = String(place === null);
			if (place !== null) choose(place);
		});
	}
	return {
		element,
		show(place, last) {
			most = last;
			// The fields hold numbers, and 12 bis is none.
			const isParagraph =
				(place?.kind === 'paragraph' && place.inserted === undefined) ||
				(place?.kind === 'range' && (place.fromInserted ?? place.toInserted) === undefined);
			element.hidden = !isParagraph;
			if (!isParagraph) return;
			part = place.part;
			from.max = String(last);
			to.max = String(last);
			from.value = String(place.kind === 'range' ? place.from : place.number);
			to.value = String(place.kind === 'range' ? place.to : place.number);
			fault.textContent = '';
		},
	};
}
