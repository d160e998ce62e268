import { buildButton } from '../basket/view-parts.ts';
import { buildElement } from '../page/build-element.ts';
import { moveEntry } from './draft.ts';
import type { Change, Editor } from './editor.ts';

/** One entry of a list that can be ordered. */
interface Ordered<T> {
	/** Begins the `data-focus` of the buttons: `step`, `passage-2`. */
	list: string;
	entries: readonly T[];
	index: number;
	/** What the entry is called. */
	name: string;
	/** Puts other entries into the draft. */
	put: (entries: (all: readonly T[]) => T[]) => Change;
	/** What gets the focus where the list has become empty. */
	otherwise: string;
}

/** Returns the buttons that move an entry up and down, and take it out. */
export function buildOrder<T>(
	{ text, change }: Editor,
	{ list, entries, index, name, put, otherwise }: Ordered<T>,
): HTMLElement {
	const key = (at: number, action: string) => `${list}-${String(at)}-${action}`;
	const button = (action: 'up' | 'down' | 'remove', words: string, act: () => void) => {
		const one = buildButton(words, act, 'basket-action');
		one.dataset['focus'] = key(index, action);
		return one;
	};
	const move = (by: number, action: 'up' | 'down') => () => {
		const to = index + by;
		const other = action === 'up' ? 'down' : 'up';
		change(
			put((all) => moveEntry(all, index, by)),
			{
				words: text.moved(name, to + 1, entries.length),
				focus: [key(to, action), key(to, other)],
			},
		);
	};
	const up = button('up', text.up, move(-1, 'up'));
	up.ariaLabel = text.upOf(name);
	up.disabled = index === 0;
	const down = button('down', text.down, move(1, 'down'));
	down.ariaLabel = text.downOf(name);
	down.disabled = index === entries.length - 1;
	const remove = button('remove', text.removeSign, () => {
		const [entry] = entries.slice(index, index + 1);
		if (entry === undefined) return;
		const at = `${list}-${String(index)}`;
		change(
			put((all) => all.toSpliced(index, 1)),
			{
				words: text.removed(name),
				focus: [`${at}-undo`, otherwise],
				undo: {
					at,
					change: put((all) => all.toSpliced(index, 0, entry)),
					focus: key(index, 'remove'),
					words: text.removed(name),
				},
			},
		);
	});
	remove.ariaLabel = text.removeOf(name);
	return buildElement('p', 'basket-actions', [up, down, remove]);
}
