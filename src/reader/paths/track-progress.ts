import { readProgress, writeProgress } from './stored-progress.ts';

const panel = document.querySelector<HTMLElement>('[data-path-progress]');
const labels = [...document.querySelectorAll<HTMLElement>('[data-step-done]')];

/** A step and what shows whether it was read. */
const steps = labels.flatMap((label) => {
	const box = label.querySelector('input');
	const section = label.closest('section[id]');
	const link = document.querySelector(`.outline-list a[href="#${section?.id ?? ''}"]`);
	return box === null ? [] : [{ title: label.dataset['stepDone'] ?? '', label, box, link }];
});

if (panel !== null) {
	const slug = panel.dataset['pathProgress'] ?? '';
	const find = (name: string) => panel.querySelector<HTMLElement>(`[${name}]`);
	const count = find('data-progress-count');
	const reset = find('data-progress-reset');
	const meter = panel.querySelector('progress');

	const show = (read: ReadonlySet<string>): void => {
		for (const { title, box, link } of steps) {
			box.checked = read.has(title);
			link?.toggleAttribute('data-done', box.checked);
		}
		const done = steps.filter(({ box }) => box.checked).length;
		if (count) count.textContent = `${String(done)} / ${String(steps.length)}`;
		if (meter) meter.value = done;
		if (reset) reset.hidden = done === 0;
	};
	const keep = (read: readonly string[]): void => {
		const isKept = writeProgress(slug, read);
		find('data-progress-kept')?.toggleAttribute('hidden', !isKept);
		find('data-progress-lost')?.toggleAttribute('hidden', isKept);
		show(new Set(read));
	};

	for (const { label, box } of steps) {
		label.hidden = false;
		box.addEventListener('change', () => {
			keep(steps.filter((step) => step.box.checked).map(({ title }) => title));
		});
	}
	reset?.addEventListener('click', () => {
		keep([]);
		// The button is gone; whoever pressed it by keyboard goes on from the first step.
		steps[0]?.box.focus();
	});
	// The same path may be open in another tab.
	window.addEventListener('storage', () => {
		show(new Set(readProgress(slug)));
	});
	show(new Set(readProgress(slug)));
	panel.hidden = false;
}
