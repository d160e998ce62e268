/** What a key does to a presentation. A presenter's remote control sends PageUp and PageDown, and a full stop to blank. */
export type SlideCommand =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'fullscreen'
	| 'down'
	| 'up'
	| 'next-step'
	| 'previous-step'
	| 'black'
	| 'dark'
	| 'answers'
	| 'list'
	| 'speaker';

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
	['.', 'black'],
	['。', 'black'],
]);

const LETTERS: ReadonlyMap<string, SlideCommand> = new Map([
	['f', 'fullscreen'],
	['b', 'black'],
	['d', 'dark'],
	['a', 'answers'],
	['l', 'list'],
	['s', 'speaker'],
]);

const WITH_SHIFT: ReadonlyMap<string, SlideCommand> = new Map([
	[' ', 'up'],
	['ArrowRight', 'next-step'],
	['ArrowLeft', 'previous-step'],
]);

/**
 * Returns what a key does: `down` and `up` first show the rest of a passage that is longer than the screen. Null for
 * other keys, and where one is pressed together with a control key.
 */
export function readSlideKey(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): SlideCommand | null {
	const { key, shiftKey } = event;
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	const shifted = shiftKey ? WITH_SHIFT.get(key) : undefined;
	return shifted ?? COMMANDS.get(key) ?? LETTERS.get(key.toLowerCase()) ?? null;
}

/** What was typed of the number of a step: digits, until Enter goes there and any other key forgets them. */
export interface TypedStep {
	digits: string;
	/** Number of the step to go to; null where none is asked for yet. */
	step: number | null;
}

/** Returns what is typed behind a key more; no step has more than two digits. */
export function typeStep(digits: string, key: string): TypedStep {
	if (/^\d$/u.test(key)) return { digits: (digits + key).slice(-2), step: null };
	return { digits: '', step: key === 'Enter' && digits !== '' ? Number(digits) : null };
}

/** Returns the number of a slide that a fragment names; null where it names none of `total`. */
export function readSlideHash(hash: string, total: number): number | null {
	const number = Number(/^#slide-([1-9]\d{0,3})$/.exec(hash)?.[1]);
	return number <= total ? number : null;
}
