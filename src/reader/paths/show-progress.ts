import { readProgress } from './stored-progress.ts';

/** Says in the catalogue how far the reader has come in each path that was begun on this device. */
for (const entry of document.querySelectorAll<HTMLElement>('[data-path-read]')) {
	const count = entry.querySelector<HTMLElement>('[data-progress-count]');
	const total = Number(count?.dataset['total']);
	const done = Math.min(readProgress(entry.dataset['pathRead'] ?? '').length, total);
	if (count) count.textContent = `${String(done)} / ${String(total)}`;
	entry.hidden = done === 0;
}
