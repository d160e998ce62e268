import { buildElement } from '../page/build-element.ts';
import {
	readPagesChoice,
	readSealChoice,
	readUnofficial,
	rememberPages,
	rememberSeal,
	rememberUnofficial,
} from './choices.ts';
import type { CopyText } from './copy-text.ts';
import { readKey, rememberKey } from './key-choice.ts';

function buildSwitch(
	words: string,
	isOn: boolean,
	change: (isOn: boolean) => void,
): HTMLLabelElement {
	const box = buildElement('input', '', []);
	box.type = 'checkbox';
	box.checked = isOn;
	box.addEventListener('change', () => {
		change(box.checked);
	});
	return buildElement('label', 'copy-switch', [box, words]);
}

/** Returns the switch for the words "unofficial copy"; `changed` is called behind each change. */
export function buildUnofficialSwitch(text: CopyText, changed: () => void): HTMLElement {
	return buildSwitch(text.unofficial, readUnofficial(), (isOn) => {
		rememberUnofficial(isOn);
		changed();
	});
}

/** Returns the switch for the pages of the source, which only what has any is cited by; `changed` is called behind each change. */
export function buildPagesSwitch(text: CopyText, changed: () => void): HTMLElement {
	return buildSwitch(text.pages, readPagesChoice(), (isOn) => {
		rememberPages(isOn);
		changed();
	});
}

/** Returns the switch for version and hash of the text, which only what is sealed carries; `changed` is called behind each change. */
export function buildSealSwitch(text: CopyText, changed: () => void): HTMLElement {
	return buildSwitch(text.seal, readSealChoice(), (isOn) => {
		rememberSeal(isOn);
		changed();
	});
}

/** Returns the list of shortcuts, folded, with the switch for the one that is a single key. */
export function buildHelp(text: CopyText): HTMLElement {
	const rows = text.help.map(([keys, meaning]) =>
		buildElement('div', '', [buildElement('dt', '', [keys]), buildElement('dd', '', [meaning])]),
	);
	return buildElement('details', 'copy-help', [
		buildElement('summary', '', [text.helpTitle]),
		buildElement('dl', '', rows),
		buildSwitch(text.shortcut, readKey(), rememberKey),
	]);
}
