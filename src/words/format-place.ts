import { noteNameOf } from '../model/addressing/place.ts';
import type { InterfaceText } from './interface-text.ts';
import { nameFragment } from './place-name.ts';
import { interfaceText } from './zh-hans/interface.ts';

/** Returns the name of a place in a document, by its fragment: `p12` is 第12段, `p61-a` 第61段(a)项. Throws on what is no fragment. */
export function formatPlace(fragment: string, text: InterfaceText = interfaceText): string {
	const name = nameFragment(fragment, text);
	if (name === null) {
		throw new RangeError(
			`Unexpected fragment "${fragment}", expected front or one like p12, p61-a, fn3, box1, fig1, h7.`,
		);
	}
	return name;
}

/** Returns the name of a place, and of the note of it that is meant, `fn3`: 第12段，脚注3. */
export function formatPlaceAndNote(
	fragment: string,
	note: string | null,
	text: InterfaceText = interfaceText,
): string {
	const place = formatPlace(fragment, text);
	return note === null || noteNameOf(fragment) === note
		? place
		: text.note.at(place, formatPlace(note, text));
}
