import { readChoice } from '../page/stored-choice.ts';
import { LINK_WATCHERS } from '../preview/watch-links.ts';
import { copyButton, offerCopy, offeredPlace } from './copy-button.ts';
import { copySelection } from './copy-selection.ts';
import { readKey } from './key-choice.ts';
import { findPlaceElement } from './place-element.ts';
import { PRESS_WATCHERS, swallowPress } from './watch-presses.ts';
import { watchSelection } from './watch-selection.ts';

const EDITABLE = 'input, textarea, select, [contenteditable], dialog';

const load = () => import('./commands.ts');

function offerAt(event: PointerEvent | FocusEvent): void {
	const { target, type } = event;
	if (event instanceof PointerEvent && event.pointerType === 'touch') return;
	const place = findPlaceElement(target);
	if (type === 'pointerover' || (place !== null && target !== copyButton)) offerCopy(place);
}

/** Returns the place that a key means: that of the focus, or under the pointer, or which the address names. */
function findMeantPlace(): HTMLElement | null {
	return (
		findPlaceElement(document.activeElement) ??
		offeredPlace() ??
		findPlaceElement(document.querySelector(':target')) ??
		document.querySelector<HTMLElement>('.paragraph-page .paragraph:not(.in-range)')
	);
}

function copyAtKey(event: KeyboardEvent): void {
	const { key, target } = event;
	if (event.ctrlKey || event.metaKey || event.altKey || key.toLowerCase() !== 'c') return;
	if (target instanceof Element && target.closest(EDITABLE) !== null) return;
	if (!readKey()) return;
	event.preventDefault();
	void load().then(({ copyByKey }) => copyByKey(findMeantPlace(), event.shiftKey));
}

function extendAtClick(event: MouseEvent): void {
	if (!event.shiftKey || !(event.target instanceof Element)) return;
	const number = event.target.closest('.document-text .paragraph-number');
	if (number === null) return;
	event.preventDefault();
	void load().then(({ extendRange }) => extendRange(number));
}

function collectAtClick({ target }: MouseEvent): void {
	const button = target instanceof Element ? target.closest('button.collect') : null;
	if (button === null) return;
	void import('../basket/collect-places.ts').then(({ collectPlace }) => collectPlace(button));
}

/** What is done at an event; each is called anew for those that came before the watcher was there. */
const WATCHERS: readonly (readonly [type: string, act: (event: never) => void])[] = [
	['pointerover', offerAt],
	['focusin', offerAt],
	['keydown', copyAtKey],
	['click', extendAtClick],
	['click', collectAtClick],
	['copy', copySelection],
	...PRESS_WATCHERS,
	...LINK_WATCHERS,
];

/** Watches where the reader is and what is pressed; `early` is what happened before. */
export function watchReader(early: readonly Event[]): void {
	copyButton.addEventListener('click', () => {
		const place = offeredPlace();
		if (place !== null) void load().then(({ openPanelAt }) => openPanelAt(place, copyButton));
	});
	if (readChoice('basket') !== null) {
		void import('../basket/collect-places.ts').then(({ showCollected }) => showCollected());
	}
	swallowPress();
	watchSelection();
	for (const [type, act] of WATCHERS) document.addEventListener(type, act as EventListener);
	for (const event of early) {
		for (const [type, act] of WATCHERS) if (type === event.type) (act as EventListener)(event);
	}
}
