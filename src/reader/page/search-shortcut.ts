const EDITABLE = 'input, textarea, select, [contenteditable]';

/** A slash typed outside of a field goes to the search field, or to what leads to it where the bar has no room for it. */
document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.target instanceof Element && event.target.closest(EDITABLE) !== null) return;
	const ways = document.querySelectorAll<HTMLElement>('[data-search-shortcut], .bar-search');
	const way = [...ways].find((one) => one.getClientRects().length > 0);
	if (way === undefined) return;
	event.preventDefault();
	way.focus();
	if (way instanceof HTMLInputElement) way.select();
});
