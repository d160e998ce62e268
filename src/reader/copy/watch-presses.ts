import { copyButton, offerCopy } from './copy-button.ts';
import { findPlaceElement } from './place-element.ts';

const PRESSED = '.paragraph-number, .note-number, .item-label, .heading-link, h1';
const LONG = 500;
/** A finger that moves so far scrolls. */
const STILL = 8;

let timer = 0;
let start = { x: 0, y: 0 };
/** The place whose number was pressed for long, until the finger leaves it. */
let pressed: HTMLElement | null = null;
/** True from the end of a long press until the next one begins. */
let hasPressed = false;

function begin(event: PointerEvent): void {
	hasPressed = false;
	pressed = null;
	clearTimeout(timer);
	const { target, pointerType, clientX, clientY, timeStamp } = event;
	if (pointerType !== 'touch' || !(target instanceof Element)) return;
	const place = target.closest(PRESSED) === null ? null : findPlaceElement(target);
	if (place === null) return;
	start = { x: clientX, y: clientY };
	timer = window.setTimeout(
		() => {
			pressed = place;
			offerCopy(place);
		},
		// It may have begun before this script was there.
		LONG - (performance.now() - timeStamp),
	);
}

function end({ type, clientX, clientY }: PointerEvent): void {
	const isStill = Math.hypot(clientX - start.x, clientY - start.y) < STILL;
	if (type !== 'pointermove' || !isStill) clearTimeout(timer);
	const place = pressed;
	if (type === 'pointermove' || place === null) return;
	pressed = null;
	hasPressed = true;
	// Behind the end of the press, which would close what is open by then.
	setTimeout(() => {
		void import('./commands.ts').then(({ openPanelAt }) => openPanelAt(place, copyButton));
	});
}

function swallow(event: Event): void {
	if (hasPressed || pressed !== null) event.preventDefault();
}

/** Opens the panel of a number on which a finger rests. */
export const PRESS_WATCHERS = [
	['pointerdown', begin],
	['pointermove', end],
	['pointerup', end],
	['pointercancel', end],
] as const;

/** Keeps the press that opened the panel from being taken for a click, or for a call for the browser's menu. */
export function swallowPress(): void {
	document.addEventListener('click', swallow, true);
	document.addEventListener('contextmenu', swallow, true);
}
