const nav = document.querySelector('.bar-nav');
const menu = nav?.querySelector<HTMLDetailsElement>('.bar-menu');

/** The menu of the bar opens and closes by its button alone; with script also by Escape, and when the reader goes on. */
if (nav && menu) {
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !menu.open) return;
		const hadFocus = nav.contains(document.activeElement);
		menu.open = false;
		// What had the focus is gone.
		if (hadFocus) menu.querySelector('summary')?.focus();
	});
	document.addEventListener('click', ({ target }) => {
		if (target instanceof Node && !menu.contains(target)) menu.open = false;
	});
	nav.addEventListener('focusout', (event) => {
		const { relatedTarget } = event as FocusEvent;
		if (relatedTarget instanceof Node && !nav.contains(relatedTarget)) menu.open = false;
	});
}
