import { readKey } from '../copy/key-choice.ts';

const EDITABLE = 'input, textarea, select, [contenteditable], dialog';

/** Calls `step` with 1 at N and with -1 at Shift+N, unless the reader has switched single keys off; returns what ends that. */
export function watchStepKeys(step: (by: 1 | -1) => void): () => void {
	const act = (event: KeyboardEvent): void => {
		const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
		if (ctrlKey || metaKey || altKey || event.isComposing || key.toLowerCase() !== 'n') return;
		if (target instanceof Element && target.closest(EDITABLE) !== null) return;
		if (!readKey()) return;
		event.preventDefault();
		step(shiftKey ? -1 : 1);
	};
	document.addEventListener('keydown', act);
	return () => {
		document.removeEventListener('keydown', act);
	};
}
