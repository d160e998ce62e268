/** A reference, held or not, what else names a place of the archive, and the mark of a note. */
const SHOWN = '.main :is(.reference, .mention, .mark a)';
const DELAY = 300;

let waiting: Element | null = null;
let timer = 0;

function stop(): void {
	clearTimeout(timer);
	waiting = null;
}

function wait(link: HTMLAnchorElement | null): void {
	if (link === null) {
		stop();
		return;
	}
	if (waiting === link) return;
	clearTimeout(timer);
	waiting = link;
	timer = window.setTimeout(() => {
		void import('./show-preview.ts').then(({ showPreview }) => {
			if (waiting === link) void showPreview(link);
		});
	}, DELAY);
}

function findLink(target: EventTarget | null): HTMLAnchorElement | null {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>(SHOWN) : null;
	return link?.host === location.host ? link : null;
}

function watchPointer({ target, pointerType }: PointerEvent): void {
	wait(pointerType === 'touch' ? null : findLink(target));
}

function watchFocus({ target }: FocusEvent): void {
	const link = findLink(target);
	// A touch gives focus too, but shows no ring.
	wait(link?.matches(':focus-visible') === true ? link : null);
}

/** Shows a preview of what a link leads to when the pointer or the focus rests on it. */
export const LINK_WATCHERS = [
	['pointerover', watchPointer],
	['focusin', watchFocus],
	['keydown', stop],
	['pointerdown', stop],
] as const;
