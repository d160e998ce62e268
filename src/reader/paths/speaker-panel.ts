import { formatElapsed } from './speaker-window.ts';

const find = (name: string) => document.querySelector<HTMLElement>(`[data-slides-${name}]`);

/** Returns copies of what a step says to whoever leads it. */
function copyNotes(step: string): Node[] {
	const answers = document.querySelector(`.slide[data-step="${CSS.escape(step)}"] .slide-answers`);
	return [...(answers?.children ?? [])]
		.filter(({ tagName }) => tagName !== 'H3')
		.map((note) => note.cloneNode(true));
}

/** Shows what the speaker has besides the slides. Returns what is to be called with each slide that is shown. */
export function startSpeakerPanel(): (slide: HTMLElement | undefined) => void {
	let begun = Date.now();
	const [clock, elapsed, notes] = [find('clock'), find('elapsed'), find('notes')];
	const tick = (): void => {
		const now = new Date();
		if (clock) clock.textContent = now.toTimeString().slice(0, 5);
		if (elapsed) elapsed.textContent = formatElapsed(now.getTime() - begun);
	};
	find('restart')?.addEventListener('click', () => {
		begun = Date.now();
		tick();
	});
	find('speaker-panel')?.removeAttribute('hidden');
	document.documentElement.classList.add('is-speaking');
	setInterval(tick, 1000);
	tick();
	let step: string | undefined;
	return (slide) => {
		const { step: now } = slide?.dataset ?? {};
		if (now === step && notes?.hasChildNodes()) return;
		step = now;
		notes?.replaceChildren(...(now === undefined ? [] : copyNotes(now)));
	};
}
