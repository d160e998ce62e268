/** What a key does to a presentation. A presenter's remote control sends PageUp and PageDown. */
export type SlideCommand = 'next' | 'previous' | 'first' | 'last' | 'fullscreen' | 'down' | 'up';

const COMMANDS: ReadonlyMap<string, SlideCommand> = new Map([
	['ArrowRight', 'next'],
	['ArrowDown', 'down'],
	['PageDown', 'down'],
	[' ', 'down'],
	['ArrowLeft', 'previous'],
	['ArrowUp', 'up'],
	['PageUp', 'up'],
	['Home', 'first'],
	['End', 'last'],
	['f', 'fullscreen'],
	['F', 'fullscreen'],
]);

/**
 * Returns what a key does: `down` and `up` first show the rest of a passage that is longer than the screen. Null for
 * other keys, and where one is pressed together with a control key.
 */
export function readSlideKey(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): SlideCommand | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	if (event.key === ' ' && event.shiftKey) return 'up';
	return COMMANDS.get(event.key) ?? null;
}

/** Returns the number of a slide that a fragment names; null where it names none of `total`. */
export function readSlideHash(hash: string, total: number): number | null {
	const number = Number(/^#slide-([1-9]\d{0,3})$/.exec(hash)?.[1]);
	return number <= total ? number : null;
}
