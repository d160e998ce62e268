import { readSlideHash, readSlideKey, type SlideCommand } from './slide-keys.ts';

/** Elements that do something of their own with a space or an arrow. */
const INTERACTIVE = 'a, button, input, select, textarea, [popover]';

/** Share of the screen that a step through a long passage goes. */
const STRIDE = 0.8;

const find = (name: string) => document.querySelector<HTMLElement>(`[data-slides${name}]`);

const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const position = find('-position');
const previous = find('-previous');
const next = find('-next');
let shown = 0;

function show(index: number): void {
	shown = Math.max(0, Math.min(index, slides.length - 1));
	for (const [at, slide] of slides.entries()) slide.classList.toggle('is-current', at === shown);
	if (position) position.textContent = `${String(shown + 1)} / ${String(slides.length)}`;
	previous?.toggleAttribute('disabled', shown === 0);
	next?.toggleAttribute('disabled', shown === slides.length - 1);
	window.scrollTo(0, 0);
}

/** Goes to a slide and says so in the address, without a step in the history for each. */
function go(index: number): void {
	show(index);
	history.replaceState(null, '', `#slide-${String(shown + 1)}`);
}

/** Scrolls through a slide that is longer than the screen. Returns false where its end is reached. */
function scrollOn(direction: 1 | -1): boolean {
	const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
	const left = direction === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
	if (left <= 1) return false;
	window.scrollBy(0, direction * clientHeight * STRIDE);
	return true;
}

function toggleFullscreen(): void {
	if (document.fullscreenElement !== null) void document.exitFullscreen();
	else void document.documentElement.requestFullscreen();
}

const COMMANDS: Record<SlideCommand, () => void> = {
	next: () => {
		go(shown + 1);
	},
	previous: () => {
		go(shown - 1);
	},
	first: () => {
		go(0);
	},
	last: () => {
		go(slides.length - 1);
	},
	down: () => {
		if (!scrollOn(1)) go(shown + 1);
	},
	up: () => {
		if (!scrollOn(-1)) go(shown - 1);
	},
	fullscreen: toggleFullscreen,
};

document.addEventListener('keydown', (event) => {
	const command = readSlideKey(event);
	const isTaken =
		event.key === ' ' && event.target instanceof Element && event.target.closest(INTERACTIVE);
	if (command === null || isTaken) return;
	event.preventDefault();
	COMMANDS[command]();
});
previous?.addEventListener('click', COMMANDS.previous);
next?.addEventListener('click', COMMANDS.next);

const fullscreen = find('-fullscreen');
if (fullscreen) {
	fullscreen.hidden = !document.fullscreenEnabled;
	fullscreen.addEventListener('click', toggleFullscreen);
}

/** Shows the slide that the address names, or that holds the note or mark it names. */
function followHash(): void {
	const number = readSlideHash(location.hash, slides.length);
	const target = number === null ? document.getElementById(location.hash.slice(1)) : null;
	const holder = slides.findIndex((slide) => target !== null && slide.contains(target));
	show(number === null ? Math.max(0, holder) : number - 1);
	target?.scrollIntoView();
}

window.addEventListener('hashchange', followHash);
document.documentElement.classList.add('is-presenting');
for (const name of ['-controls', '-keys']) find(name)?.removeAttribute('hidden');
followHash();
