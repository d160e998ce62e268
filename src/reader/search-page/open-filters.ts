/** From here on the filters have a column of their own; the same width stands in src/styles/tokens.css. */
const besideResults = window.matchMedia('(min-width: 70rem)');

const filters = document.querySelector<HTMLDetailsElement>('[data-search-filters]');

if (filters !== null) {
	const fold = (): void => {
		filters.open = besideResults.matches;
	};
	besideResults.addEventListener('change', fold);
	fold();
}
