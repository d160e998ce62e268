/** Milliseconds without a key after which what is typed is searched for. */
const PAUSE = 160;

interface Typing {
	/** Forgets what was typed and is not asked yet. */
	cancel: () => void;
}

/** Calls `ask` with what stands in the field whenever typing pauses; not while a character is being composed. */
export function watchTyping(input: HTMLInputElement, ask: (query: string) => void): Typing {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			ask(input.value.trim());
		}, PAUSE);
	};
	input.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) wait();
	});
	input.addEventListener('compositionend', wait);
	return {
		cancel() {
			clearTimeout(timer);
		},
	};
}
