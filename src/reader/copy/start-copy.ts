/** All that a page loads for copying and previews; what watches the reader is fetched when there is one. */
const TYPES = ['pointerover', 'pointerdown', 'pointerup', 'focusin', 'keydown', 'click'] as const;
/** A range or a list of places. */
const SEVERAL = /^#(?:[^#,]*,|[^#,]*%2C|(?:(?:appendix|annex)[a-z\d]{0,2}-)?p\d+-p\d+$)/i;

/** What happened before the watcher was there. */
const early: Event[] = [];

async function startWatching(): Promise<void> {
	const { watchReader } = await import('./watch-reader.ts');
	for (const type of TYPES) document.removeEventListener(type, keep);
	document.removeEventListener('copy', copyEarly);
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
	if (early.push(event) === 1) void startWatching();
}
for (const type of TYPES) document.addEventListener(type, keep);

/** Copies clean text where the reader is faster than the watcher; with a clipboard that a script may write to later. */
function copyEarly(event: ClipboardEvent): void {
	const { target } = event;
	const isText = target instanceof Element && target.closest('.main') && !target.closest('input');
	// Where the page is not secure there is none.
	if (!isText || !('clipboard' in navigator)) return;
	event.preventDefault();
	void import('./copy-selection.ts').then(({ copyLate }) => copyLate());
}
document.addEventListener('copy', copyEarly);

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
