import { readChoice, writeChoice } from '../page/stored-choice.ts';
import { fitSlide } from './fit-slide.ts';
import { readSlideHash, readSlideKey, typeStep, type SlideCommand } from './slide-keys.ts';
import { startSpeakerPanel } from './speaker-panel.ts';
import { isSpeakerAddress, linkWindows } from './speaker-window.ts';

/** Elements that do something of their own with a space or Enter. */
const INTERACTIVE = 'a, button, input, select, textarea, [popover]';

/** Share of the screen that a step through a long passage goes. */
const STRIDE = 0.8;

/** Under which name the device keeps that slides are dark. */
const DARK = 'slides:dark';

const find = (name: string) => document.querySelector<HTMLElement>(`[data-slides${name}]`);

/** Returns the room that a slide has: above the foot of the page, or in its box. */
function measureRoom(slide: HTMLElement): { width: number; height: number } {
	const { innerHeight, innerWidth } = window;
	// The speaker's window has a box for each slide.
	if (document.documentElement.classList.contains('is-speaking')) {
		return { width: slide.clientWidth, height: slide.clientHeight };
	}
	const holder = slide.parentElement;
	const foot = document.querySelector<HTMLElement>('.slides-foot');
	if (holder === null) return { width: innerWidth, height: innerHeight };
	const { paddingTop, paddingBottom } = getComputedStyle(holder);
	const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
	const taken = padding + (foot?.offsetHeight ?? 0);
	return { width: slide.clientWidth, height: innerHeight - taken };
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

/**
 * Presents the slides of this page: one at a time, by keys and buttons. `keepsPlace` where the address of the page is to
 * name the slide.
 */
export function presentSlides(keepsPlace = true): void {
	const root = document.documentElement;
	const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
	const position = find('-position');
	const list = document.querySelector<HTMLDialogElement>('[data-slides-list]');
	const cover = find('-cover');
	const isSpeaker = isSpeakerAddress(location.search);
	const showNotes = isSpeaker ? startSpeakerPanel() : null;
	let shown = 0;
	let digits = '';

	const fit = (): void => {
		for (const slide of slides.slice(shown, showNotes === null ? shown + 1 : shown + 2)) {
			fitSlide(slide, measureRoom(slide));
		}
	};
	const showAnswers = (isShown: boolean): void => {
		slides[shown]?.querySelector('.slide-answers')?.toggleAttribute('hidden', !isShown);
		fit();
	};
	const show = (index: number): void => {
		shown = Math.max(0, Math.min(index, slides.length - 1));
		for (const [at, slide] of slides.entries()) {
			slide.classList.toggle('is-current', at === shown);
			slide.classList.toggle('is-next', at === shown + 1);
			slide.querySelector('.slide-answers')?.toggleAttribute('hidden', true);
		}
		if (position) position.textContent = `${String(shown + 1)} / ${String(slides.length)}`;
		find('-previous')?.toggleAttribute('disabled', shown === 0);
		find('-next')?.toggleAttribute('disabled', shown === slides.length - 1);
		cover?.toggleAttribute('hidden', true);
		fit();
		showNotes?.(slides[shown]);
		window.scrollTo(0, 0);
	};
	const link = linkWindows(isSpeaker, () => shown, follow);
	/** Shows a slide and says so in the address, without a step in the history for each. */
	function follow(index: number): void {
		show(index);
		if (keepsPlace) history.replaceState(null, '', `#slide-${String(shown + 1)}`);
	}
	const go = (index: number): void => {
		follow(index);
		link.tell(shown);
	};
	/** Returns the number of the step that is shown; 0 before the first. */
	const stepAt = (index: number): number => Number(slides[index]?.dataset['step'] ?? 0);
	const goToStep = (number: number): void => {
		const index = slides.findIndex((_, at) => stepAt(at) === number);
		if (index !== -1) go(index);
	};
	const toggleDark = (): void => {
		const isDark = root.classList.toggle('is-dark');
		writeChoice(DARK, isDark ? 'true' : null);
	};
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
		'next-step': () => {
			goToStep(stepAt(shown) + 1);
		},
		'previous-step': () => {
			goToStep(Math.max(1, stepAt(shown) - 1));
		},
		black: () => {
			cover?.toggleAttribute('hidden');
		},
		answers: () => {
			showAnswers(slides[shown]?.querySelector('.slide-answers[hidden]') !== null);
		},
		list: () => {
			if (list?.open === true) list.close();
			else list?.showModal();
		},
		dark: toggleDark,
		speaker: link.open,
		fullscreen: toggleFullscreen,
	};

	document.addEventListener('keydown', (event) => {
		const isOn = event.target instanceof Element && event.target.closest(INTERACTIVE) !== null;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (!(isOn && event.key === 'Enter')) {
			const typed = typeStep(digits, event.key);
			({ digits } = typed);
			if (typed.step !== null) {
				event.preventDefault();
				goToStep(typed.step);
				return;
			}
		}
		const command = readSlideKey(event);
		const isTaken = event.key === ' ' && isOn;
		if (command === null || isTaken || (list?.open === true && command !== 'list')) return;
		event.preventDefault();
		COMMANDS[command]();
	});
	const press = (name: string, command: SlideCommand): void => {
		find(`-${name}`)?.addEventListener('click', COMMANDS[command]);
	};
	for (const name of [
		'previous',
		'next',
		'answers',
		'dark',
		'black',
		'speaker',
		'fullscreen',
	] as const) {
		press(name, name);
	}
	press('open-list', 'list');
	press('list-close', 'list');
	cover?.addEventListener('click', COMMANDS.black);
	find('-fullscreen')?.toggleAttribute('hidden', !document.fullscreenEnabled);
	find('-speaker')?.toggleAttribute('hidden', isSpeaker);
	list?.addEventListener('click', ({ target }) => {
		const button =
			target instanceof Element ? target.closest<HTMLElement>('[data-slides-step]') : null;
		if (button === null) return;
		list.close();
		goToStep(Number(button.dataset['slidesStep']));
	});

	/** Shows the slide that the address names, or that holds the note or mark it names. */
	function followHash(): void {
		const number = readSlideHash(location.hash, slides.length);
		const target = number === null ? document.getElementById(location.hash.slice(1)) : null;
		const holder = slides.findIndex((slide) => target !== null && slide.contains(target));
		show(number === null ? Math.max(0, holder) : number - 1);
		target?.scrollIntoView();
	}

	window.addEventListener('hashchange', followHash);
	window.addEventListener('resize', fit);
	root.classList.add('is-presenting');
	root.classList.toggle('is-dark', readChoice(DARK) === 'true');
	for (const name of ['-controls', '-keys']) find(name)?.removeAttribute('hidden');
	followHash();
	// Letters of a font that comes later are of another size.
	void document.fonts.ready.then(fit);
}
