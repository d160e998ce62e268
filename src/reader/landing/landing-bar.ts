import { buildElement } from '../page/build-element.ts';

/** A bar at the foot of the window that says what the reader's address led to. */
export interface LandingBar {
	/** Adds a button before the one that closes. */
	addButton: (name: string, title: string, keys: string, act: () => void) => void;
	/** Says where the reader is; it is read aloud. */
	say: (...words: readonly (Node | string)[]) => void;
	close: () => void;
}

/** A live region is heard only where it stood in the page before its words did. */
const SETTLE = 60;

let shown: LandingBar | undefined;

interface BarOptions {
	/** Name of the region. */
	label: string;
	/** What stands before the words that are read aloud. */
	title: string;
	close: string;
	closed?: () => void;
}

/** Puts a bar on the page, in place of one that is there. */
export function openLandingBar({ label, title, close, closed }: BarOptions): LandingBar {
	shown?.close();
	const status = buildElement('span', 'landing-status', []);
	status.role = 'status';
	const closeButton = buildElement('button', 'landing-close', [close]);
	closeButton.type = 'button';
	const words = buildElement('p', 'landing-words', [
		...(title === '' ? [] : [buildElement('span', 'landing-title', [title]), ' ']),
		status,
	]);
	const buttons = buildElement('div', 'landing-buttons', [closeButton]);
	const element = buildElement('section', 'landing-bar', [
		buildElement('div', 'landing-inner frame', [words, buttons]),
	]);
	element.ariaLabel = label;
	let timer = 0;
	const bar: LandingBar = {
		addButton(name, keyed, keys, act) {
			const button = buildElement('button', '', [name]);
			button.type = 'button';
			button.title = keyed;
			button.setAttribute('aria-keyshortcuts', keys);
			button.addEventListener('click', act);
			closeButton.before(button);
		},
		say(...said) {
			clearTimeout(timer);
			timer = window.setTimeout(() => {
				status.replaceChildren(...said);
			}, SETTLE);
		},
		close() {
			const hadFocus = element.contains(document.activeElement);
			clearTimeout(timer);
			element.remove();
			shown = undefined;
			closed?.();
			if (hadFocus) document.getElementById('main')?.focus({ preventScroll: true });
		},
	};
	closeButton.addEventListener('click', bar.close);
	element.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') bar.close();
	});
	document.querySelector('.bar')?.after(element);
	shown = bar;
	return bar;
}
