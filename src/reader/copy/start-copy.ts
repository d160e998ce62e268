/** All that a page loads for copying and previews; what watches the reader is fetched when there is one. */
const TYPES = ['pointerover', 'pointerdown', 'pointerup', 'focusin', 'keydown', 'click', 'copy'];
/** A range or a list of places. */
const SEVERAL = /^#(?:[^#,]*,|[^#,]*%2C|(?:(?:appendix|annex)[a-z\d]{0,2}-)?p\d+-p\d+$)/i;

/** What happened before the watcher was there. */
const early: Event[] = [];

async function startWatching(): Promise<void> {
	const { watchReader } = await import('./watch-reader.ts');
	for (const type of TYPES) document.removeEventListener(type, keep);
	watchReader(early);
}

function keep(event: Event): void {
	const { target, type } = event;
	// Browsers tell of a pointer that rests on the bar when a page begins.
	const isOutside = target instanceof Element && !target.closest('.main');
	if (early.length === 0 && type !== 'keydown' && isOutside) return;
	// The browser does not wait: it would open a window for this.
	const isRange = type === 'click' && (event as MouseEvent).shiftKey;
	if (isRange && (target as Element).closest('.document-text .paragraph-number')) {
		event.preventDefault();
	}
	// It is copied then, by a script; where the page is not secure none may.
	const isText =
		type === 'copy' && target instanceof Element && target.matches('.main :not(input)');
	if (isText && 'clipboard' in navigator) event.preventDefault();
	if (early.push(event) === 1) void startWatching();
}
for (const type of TYPES) document.addEventListener(type, keep);

// Browsers tell of a selection when a page begins, too.
document.addEventListener('selectionchange', (event) => {
	if (early.length === 0 && getSelection()?.isCollapsed === false) keep(event);
});

function watchAddress(): void {
	if (SEVERAL.test(location.hash))
		void import('./show-places.ts').then(({ showPlaces }) => showPlaces());
}
window.addEventListener('hashchange', watchAddress);
watchAddress();
