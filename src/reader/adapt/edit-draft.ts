import { announce } from '../copy/announce.ts';
import { buildButton } from '../basket/view-parts.ts';
import { buildElement } from '../page/build-element.ts';
import type { AdaptText } from './adapt-words.ts';
import { countDraft, type Minutes, sumMinutes } from './count-draft.ts';
import type { Draft } from './draft.ts';
import type { Change, Editor, Shown } from './editor.ts';
import { writeDraft } from './stored-drafts.ts';
import { buildAbout } from './view-about.ts';
import { buildShare } from './view-share.ts';
import { buildSheet } from './view-sheet.ts';
import { buildSteps } from './view-steps.ts';

/** Shows a draft in an element, keeps it on the device as it changes, and counts its minutes. */
export function editDraft(root: HTMLElement, id: string, first: Draft, text: AdaptText): void {
	let draft = first;
	let undo: Shown['undo'];
	const notice = buildElement('p', 'basket-hint', [text.saved]);
	notice.role = 'status';

	const keep = (change: Change): void => {
		draft = change(draft);
		const kept = writeDraft(id, draft);
		const words = kept === 'kept' ? text.saved : text.unsaved[kept];
		if (notice.textContent !== words) notice.textContent = words;
		notice.classList.toggle('adapt-error', kept !== 'kept');
	};
	const focusOn = (keys: readonly string[]): void => {
		for (const key of keys) {
			const element = root.querySelector<HTMLElement>(`[data-focus="${key}"]:enabled`);
			if (element === null) continue;
			element.focus();
			return;
		}
		document.querySelector<HTMLElement>('h1')?.focus();
	};
	const editor: Editor = {
		text,
		draft: () => draft,
		write: keep,
		change(change, shown) {
			keep(change);
			undo = shown.undo;
			show();
			focusOn(shown.focus);
			announce(shown.words);
		},
		undoAt(at) {
			if (undo?.at !== at) return [];
			const { change, focus, words } = undo;
			const button = buildButton(text.undo, () => {
				editor.change(change, { words: text.undone, focus: [focus] });
			});
			button.dataset['focus'] = `${at}-undo`;
			return [buildElement('p', 'adapt-undo', [words, button])];
		},
		count() {
			countDraft(draft)
				.then(showMinutes)
				.catch(() => {
					announce(text.failed);
				});
		},
	};
	function showMinutes(all: readonly Minutes[]): void {
		for (const element of root.querySelectorAll<HTMLElement>('[data-minutes]')) {
			const { minutes = '' } = element.dataset;
			const counted = minutes === 'total' ? sumMinutes(all) : all[Number(minutes)];
			if (counted === undefined) continue;
			const { reading, discussion } = counted;
			element.textContent = text.minutes(reading + discussion, reading, discussion);
		}
	}
	function show(): void {
		root.replaceChildren(
			notice,
			buildAbout(editor),
			buildSteps(editor),
			buildShare(editor),
			buildSheet(editor),
		);
		editor.count();
	}
	keep((one) => one);
	show();
}
