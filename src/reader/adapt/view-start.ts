import { siteUrl } from '../../words/site-url.ts';
import { announce } from '../copy/announce.ts';
import { saveFile } from '../basket/save-file.ts';
import { buildButton, buildFileInput, buildSection } from '../basket/view-parts.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { buildElement } from '../page/build-element.ts';
import type { AdaptText } from './adapt-words.ts';
import { storedFragment } from './begin-draft.ts';
import { listDrafts, listUnreadable, removeDraft, removeUnreadable } from './stored-drafts.ts';

interface StartActions {
	/** Begins a draft with nothing in it. */
	beginEmpty: () => void;
	/** Opens a file that was chosen. */
	openFile: (file: File) => void;
}

/** A thing of a list that can be deleted, and brought back while the list stands. */
interface Row {
	/** What it is called. */
	name: string;
	/** What stands in its row before the button that deletes it. */
	content: (Node | string)[];
	/** Deletes it, and returns what brings it back. */
	remove: () => () => void;
}

/** Returns a list, with words where there is nothing in it, and what builds it anew. */
function buildList(
	text: AdaptText,
	listRows: () => Row[],
	none: string,
): { list: HTMLElement[]; refresh: () => void } {
	const list = buildElement('ul', 'adapt-drafts', []);
	const empty = buildElement('p', 'basket-hint', [none]);
	let undo: HTMLElement | null = null;
	const show = (): void => {
		const rows = listRows().map(({ name, content, remove }) => {
			const button = buildButton(
				text.remove,
				() => {
					const bringBack = remove();
					const back = buildButton(text.undo, () => {
						bringBack();
						undo = null;
						show();
						announce(text.undone);
						list.querySelector<HTMLElement>('a, button')?.focus();
					});
					undo = buildElement('li', 'adapt-undo', [text.removedDraft(name), back]);
					show();
					announce(text.removedDraft(name));
					back.focus();
				},
				'basket-action',
			);
			button.ariaLabel = text.removeDraft(name);
			return buildElement('li', '', [...content, button]);
		});
		list.replaceChildren(...(undo === null ? [] : [undo]), ...rows);
		empty.hidden = list.hasChildNodes();
	};
	show();
	return { list: [empty, list], refresh: show };
}

/** Returns the row of each draft that can be read. */
function listDraftRows(text: AdaptText): Row[] {
	return listDrafts().map(({ id, draft }) => {
		const name = draft.title.trim() === '' ? text.untitled : draft.title;
		const link = buildElement('a', 'basket-name', [name]);
		link.href = siteUrl(ADAPT) + storedFragment(id);
		return { name, content: [link, ' '], remove: () => removeDraft(id) };
	});
}

/**
 * Returns text as a file has it to the character: half characters, which UTF-8 cannot have, are told from others by
 * UTF-16.
 */
function toFileContent(value: string): string | Uint8Array<ArrayBuffer> {
	if (value.isWellFormed()) return value;
	const units = Uint16Array.from(`\uFEFF${value}`, (unit) => unit.charCodeAt(0));
	return new Uint8Array(units.buffer);
}

/** Returns the row of each draft that cannot be read: it can be saved as it is. */
function listUnreadableRows(text: AdaptText): Row[] {
	return listUnreadable().map((unreadable) => {
		const { name, value } = unreadable;
		const save = buildButton(
			text.saveRaw,
			() => {
				saveFile(`${name}.json`, toFileContent(value), 'application/json');
			},
			'basket-action',
		);
		save.ariaLabel = text.saveRawOf(name);
		const called = buildElement('span', 'adapt-raw-name', [name]);
		const length = buildElement('span', 'adapt-limit', [text.characters(value.length)]);
		return {
			name,
			content: [called, ' ', length, ' ', save, ' '],
			remove: () => removeUnreadable(unreadable),
		};
	});
}

/** Returns what the page shows while no draft is open, and what shows it anew where something was stored. */
export function buildStart(
	text: AdaptText,
	{ beginEmpty, openFile }: StartActions,
): { content: HTMLElement[]; refresh: () => void } {
	const input = buildFileInput(text.open, '.mdx,.txt,.json,text/plain,application/json', openFile);
	const drafts = buildList(text, () => listDraftRows(text), text.noDrafts);
	const unreadable = buildList(text, () => listUnreadableRows(text), text.noUnreadable);
	const damaged = buildSection(text.unreadable, [
		buildElement('p', 'basket-hint', [text.unreadableHint]),
		...unreadable.list,
	]);
	const refresh = (): void => {
		drafts.refresh();
		unreadable.refresh();
		if (listUnreadable().length > 0) damaged.hidden = false;
	};
	damaged.hidden = listUnreadable().length === 0;
	return {
		content: [
			buildSection(text.drafts, drafts.list),
			damaged,
			buildSection(text.begin, [
				buildElement('p', 'basket-options', [
					buildButton(text.empty, beginEmpty),
					buildElement('label', 'basket-load', [text.open, ' ', input]),
				]),
				buildElement('p', 'basket-hint', [text.openHint]),
			]),
		],
		refresh,
	};
}
