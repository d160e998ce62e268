import { fitsFilter, readFilter } from '../../archive/paths/filter-paths.ts';

const form = document.querySelector<HTMLFormElement>('.path-filter');
const entries = [...document.querySelectorAll<HTMLElement>('[data-path]')];

/** Shows the paths that the query of the address asks for, and says how many they are. */
function showChosen(): void {
	const query = new URLSearchParams(location.search);
	const filter = readFilter(query);
	for (const select of form?.querySelectorAll('select') ?? []) {
		select.value = query.get(select.name) ?? '';
	}
	for (const entry of entries) {
		const { audience = '', level = '', minutes } = entry.dataset;
		const path = { audience: audience.split('|'), level, minutes: Number(minutes) };
		entry.hidden = !fitsFilter(path, filter);
	}
	for (const section of document.querySelectorAll<HTMLElement>('[data-path-level]')) {
		section.hidden = section.querySelector('[data-path]:not([hidden])') === null;
	}
	const shown = entries.filter(({ hidden }) => !hidden).length;
	const count = document.querySelector('[data-path-count]');
	if (count) count.textContent = `${String(shown)} / ${String(entries.length)}`;
	document.querySelector('[data-path-none]')?.toggleAttribute('hidden', shown > 0);
}

if (form) {
	form.addEventListener('change', () => {
		const fields = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
		const query = new URLSearchParams(fields.map(({ name, value }) => [name, value]));
		const search = query.size === 0 ? '' : `?${query.toString()}`;
		history.replaceState(null, '', location.pathname + search);
		showChosen();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	form.hidden = false;
	showChosen();
}
