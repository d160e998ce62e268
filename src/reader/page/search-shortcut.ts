const EDITABLE = 'input, textarea, select, [contenteditable]';

/** A slash typed outside of a field goes to the search field. */
document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.target instanceof Element && event.target.closest(EDITABLE) !== null) return;
	const field = document.querySelector<HTMLInputElement>('[data-search-shortcut]');
	if (field === null) return;
	event.preventDefault();
	field.focus();
	field.select();
});
