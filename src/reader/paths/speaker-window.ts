/** What the two windows of a presentation tell one another. */
export type SlideMessage = { slides: 'at'; index: number } | { slides: 'hello' };

/** Reads what came from another window, which may be anything; null where it is no message of ours. */
export function readMessage(data: unknown): SlideMessage | null {
	if (typeof data !== 'object' || data === null || !('slides' in data)) return null;
	if (data.slides === 'hello') return { slides: 'hello' };
	const isAt = data.slides === 'at' && 'index' in data && Number.isInteger(data.index);
	return isAt ? { slides: 'at', index: Number(data.index) } : null;
}

/** Returns a duration in minutes and seconds: `7:05`, `61:30`. */
export function formatElapsed(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The name in the query of the window that the speaker has for themselves. */
const SPEAKER = 'speaker';

/** True for the address of the speaker's own window. */
export function isSpeakerAddress(search: string): boolean {
	return new URLSearchParams(search).has(SPEAKER);
}

/** Returns the address of the speaker's window to a presentation, with the slide that it shows. */
export function speakerAddress(address: string): string {
	const url = new URL(address);
	url.searchParams.set(SPEAKER, '');
	return url.href;
}

/** Keeps two windows on the same slide. */
export interface SlideLink {
	/** Opens the window of the speaker, or brings it to the front. */
	open: () => void;
	/** Tells the other window which slide is shown. */
	tell: (index: number) => void;
}

/**
 * Links this window with the other of its presentation: the speaker's with the one that opened it, and back. Windows
 * that were opened from a disk have no origin to go by; what they hear is a number all the same.
 */
export function linkWindows(isSpeaker: boolean, shown: () => number, go: (index: number) => void) {
	let other: Window | null = isSpeaker ? (window.opener as Window | null) : null;
	const send = (message: SlideMessage): void => {
		other?.postMessage(message, '*');
	};
	window.addEventListener('message', ({ data, source, origin }) => {
		const message = readMessage(data);
		const isOurs = origin === location.origin || location.protocol === 'file:';
		if (message === null || !isOurs || source === null || source === window) return;
		// A window that was loaded anew does not know the other until it hears of it.
		other = source as Window;
		if (message.slides === 'at') go(message.index);
		else send({ slides: 'at', index: shown() });
	});
	send({ slides: 'hello' });
	const link: SlideLink = {
		open() {
			other = window.open(
				speakerAddress(location.href),
				'slides-speaker',
				'popup,width=1100,height=720',
			);
		},
		tell(index) {
			send({ slides: 'at', index });
		},
	};
	return link;
}
