// A module: its names are its own.
export {};

const form = document.querySelector<HTMLFormElement>('[data-glossary-filter]');
const input = form?.querySelector('input');
const status = form?.querySelector('[data-glossary-status]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-glossary-entry]')].map(
	(element) => ({ element, words: normalize(element.textContent) }),
);

/** Returns what is compared: without white space, in one case and width. */
function normalize(text: string): string {
	return text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
}

/** Shows the entries that hold the words, and the groups with any; returns their count. */
function filterEntries(words: string): number {
	for (const entry of entries) entry.element.hidden = !entry.words.includes(words);
	for (const group of document.querySelectorAll<HTMLElement>('[data-glossary-group]')) {
		group.hidden = group.querySelector('[data-glossary-entry]:not([hidden])') === null;
	}
	return entries.filter(({ element }) => !element.hidden).length;
}

if (form && input && status) {
	input.addEventListener('input', () => {
		const words = normalize(input.value);
		const count = filterEntries(words);
		const { found = '', foundNone = '' } = form.dataset;
		if (words === '') status.textContent = '';
		else status.textContent = count === 0 ? foundNone : found.replace('#', String(count));
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
}
