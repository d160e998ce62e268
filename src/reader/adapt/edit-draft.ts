import { announce } from '../copy/announce.ts';
import { buildButton } from '../basket/view-parts.ts';
import { buildElement } from '../page/build-element.ts';
import type { AdaptText } from './adapt-words.ts';
import { countDraft, type Minutes, sumMinutes } from './count-draft.ts';
import type { Draft } from './draft.ts';
import type { Change, Editor, Shown } from './editor.ts';
import { isDue } from './draft-versions.ts';
import { createKeeper, type DraftStore } from './keep-draft.ts';
import {
	createDraftId,
	isNameOf,
	readValue,
	releaseDraft,
	writeDraft,
	type Kept,
	type StoredDraft,
} from './stored-drafts.ts';
import { keepVersion, readVersions } from './stored-versions.ts';
import { buildAbout } from './view-about.ts';
import { buildShare } from './view-share.ts';
import { buildForms } from './view-forms.ts';
import { buildSteps } from './view-steps.ts';
import { buildVersions } from './view-versions.ts';

/** What a page does where its draft and that of another page part: it has another id from then on. */
export type Parted = (id: string, from: string) => void;

const STORE: DraftStore = {
	read: readValue,
	write: writeDraft,
	release: releaseDraft,
	createId: createDraftId,
};

/** What can be typed in or pressed, in the order of the page. */
const CONTROLS = 'input, textarea, select, button, summary, a';

/** Returns the ways to the sections of a page whose address names a draft, and no place in it. */
function buildJumps(sections: readonly HTMLElement[], label: string): HTMLElement {
	const buttons = sections.map((section) =>
		buildButton(
			section.querySelector('h2')?.textContent ?? '',
			() => {
				section.scrollIntoView();
				section.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
			},
			'basket-action',
		),
	);
	const jumps = buildElement('nav', 'basket-options adapt-jumps', buttons);
	jumps.ariaLabel = label;
	return jumps;
}

/**
 * Shows a draft in an element, keeps it on the device as it changes, and counts its minutes. Returns what is to be
 * called when another page has stored something, or may have.
 */
export function editDraft(
	root: HTMLElement,
	begun: StoredDraft,
	text: AdaptText,
	hasParted: Parted,
): (event?: StorageEvent) => void {
	let undo: Shown['undo'];
	let { draft, isKept } = begun;
	/** True once this page has kept a version of what it found. */
	let hasVersion = false;
	let refreshVersions = (): void => undefined;
	const keeper = createKeeper(STORE, begun);
	const notice = buildElement('p', 'basket-hint', [text.saved]);
	notice.role = 'status';

	const tellKept = (kept: Kept): void => {
		isKept = kept === 'kept';
		const words = kept === 'kept' ? text.saved : text.unsaved[kept];
		if (notice.textContent !== words) notice.textContent = words;
		notice.classList.toggle('adapt-error', !isKept);
	};
	/** Keeps what the draft is before its first change on this page, and every now and then behind it. */
	const keepVersionWhereDue = (): void => {
		const [id, now] = [keeper.id(), Date.now()];
		if (hasVersion && !isDue(readVersions(id), now)) return;
		hasVersion = true;
		keepVersion(id, draft, now);
		refreshVersions();
	};
	const keep = (change: Change): void => {
		const from = keeper.id();
		const changed = change(draft);
		if (changed !== draft) keepVersionWhereDue();
		draft = changed;
		const outcome = keeper.keep(draft);
		tellKept(outcome.kept);
		if (outcome.hasParted) hasParted(keeper.id(), from);
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
		id: keeper.id,
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
		const versions = buildVersions(editor);
		refreshVersions = versions.refresh;
		const sections = [
			buildAbout(editor),
			buildSteps(editor),
			buildShare(editor),
			buildForms(editor),
			versions.element,
		];
		root.replaceChildren(notice, buildJumps(sections, text.jumps), ...sections);
		editor.count();
	}
	/** Shows the draft as another page has left it, with the focus where it was. */
	function follow(changed: Draft): void {
		draft = changed;
		const at = [...root.querySelectorAll(CONTROLS)].findIndex(
			(control) => control === document.activeElement,
		);
		show();
		[...root.querySelectorAll<HTMLElement>(CONTROLS)].at(at === -1 ? Infinity : at)?.focus();
		announce(text.followed);
	}
	const keepAgain = (): void => {
		keep((one) => one);
	};
	if (!isKept) keepAgain();
	show();

	return (event) => {
		const name = event?.key ?? null;
		if (name !== null && !isNameOf(name, keeper.id())) {
			// There may be room by now.
			if (!isKept) keepAgain();
			return;
		}
		const from = keeper.id();
		const meeting = keeper.meet(event?.oldValue);
		switch (meeting.kind) {
			case 'followed':
				follow(meeting.draft);
				break;
			case 'parted':
				keepAgain();
				hasParted(keeper.id(), from);
				break;
			case 'removed':
				notice.textContent = text.removedElsewhere;
				announce(text.removedElsewhere);
				break;
			case 'none':
				if (!isKept) keepAgain();
		}
	};
}
