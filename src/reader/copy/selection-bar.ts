import type { CitationForm } from '../../citations/cite/format-citation.ts';
import { buildElement } from '../page/build-element.ts';
import type { Chosen } from './chosen.ts';
import { copyChosen } from './copy-chosen.ts';
import { loadCopyText, type CopyText } from './copy-text.ts';
import { openPanel } from './panel.ts';
import { placeBeside } from './place-beside.ts';

/** Its address, its words, its citation; the other forms stand in the panel. */
const FORMS: readonly CitationForm[] = ['link', 'quotation', 'chinese'];

interface Bar {
	element: HTMLElement;
	show: (chosen: Chosen, box: DOMRect) => void;
	hide: () => void;
}

function buildBar(text: CopyText): Bar {
	let shown: { chosen: Chosen; box: DOMRect } | null = null;
	const addButton = (words: string, act: (chosen: Chosen, box: DOMRect) => Promise<void>) => {
		const button = buildElement('button', '', [words]);
		button.type = 'button';
		// The press would take the selection away.
		button.addEventListener('pointerdown', (event) => {
			event.preventDefault();
		});
		button.addEventListener('click', () => {
			if (shown !== null) void act(shown.chosen, shown.box);
		});
		return button;
	};
	const element: HTMLElement = buildElement('div', 'selection-bar', [
		...FORMS.map((form) => addButton(text.forms[form], (chosen) => copyChosen(form, chosen))),
		addButton(text.more, (chosen) => openPanel(chosen, element.getBoundingClientRect())),
	]);
	element.popover = 'manual';
	element.role = 'toolbar';
	element.ariaLabel = `${text.button}${text.selection}`;
	return {
		element,
		show(chosen, box) {
			shown = { chosen, box };
			if (!element.isConnected) document.querySelector('main')?.append(element);
			element.showPopover();
			placeBeside(element, box);
		},
		hide() {
			shown = null;
			if (element.isConnected) element.hidePopover();
		},
	};
}

let bar: Promise<Bar> | undefined;

/** Shows the bar of a selection at the rectangle where it ends; null takes it away. */
export async function showSelectionBar(chosen: Chosen | null, box: DOMRect | null): Promise<void> {
	bar ??= loadCopyText().then(buildBar);
	const { show, hide } = await bar;
	if (chosen === null || box === null) hide();
	else show(chosen, box);
}
