import { siteUrl } from '../../words/site-url.ts';
import { announce } from '../copy/announce.ts';
import { buildButton, buildSection } from '../basket/view-parts.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { buildElement } from '../page/build-element.ts';
import type { AdaptText } from './adapt-words.ts';
import { storedFragment } from './begin-draft.ts';
import type { Draft } from './draft.ts';
import { listDrafts, removeDraft, writeDraft } from './stored-drafts.ts';

interface StartActions {
	/** Begins a draft with nothing in it. */
	beginEmpty: () => void;
	/** Opens a file that was chosen. */
	openFile: (file: File) => void;
}

const nameOf = ({ fields }: Draft, text: AdaptText) =>
	fields.title === '' ? text.untitled : fields.title;

/** Returns the drafts of this device; one that is deleted can be brought back while the list stands. */
function buildDrafts(text: AdaptText): HTMLElement {
	const list = buildElement('ul', 'adapt-drafts', []);
	const none = buildElement('p', 'basket-hint', [text.noDrafts]);
	const show = (undo: HTMLElement | null): void => {
		const rows = listDrafts().map(({ id, draft }) => {
			const name = nameOf(draft, text);
			const link = buildElement('a', 'basket-name', [name]);
			link.href = siteUrl(ADAPT) + storedFragment(id);
			const remove = buildButton(
				text.remove,
				() => {
					removeDraft(id);
					const back = buildButton(text.undo, () => {
						writeDraft(id, draft);
						show(null);
						announce(text.undone);
						list.querySelector('a')?.focus();
					});
					show(buildElement('li', 'adapt-undo', [text.removedDraft(name), back]));
					announce(text.removedDraft(name));
					back.focus();
				},
				'basket-action',
			);
			remove.ariaLabel = text.removeDraft(name);
			return buildElement('li', '', [link, ' ', remove]);
		});
		list.replaceChildren(...(undo === null ? [] : [undo]), ...rows);
		none.hidden = list.hasChildNodes();
	};
	show(null);
	return buildSection(text.drafts, [none, list]);
}

/** Returns what the page shows while no draft is open. */
export function buildStart(text: AdaptText, { beginEmpty, openFile }: StartActions): HTMLElement[] {
	const input = buildElement('input', 'basket-input', []);
	input.type = 'file';
	input.accept = '.mdx,.txt,text/plain';
	input.ariaLabel = text.open;
	input.addEventListener('change', () => {
		const [file] = input.files ?? [];
		if (file !== undefined) openFile(file);
		input.value = '';
	});
	return [
		buildDrafts(text),
		buildSection(text.begin, [
			buildElement('p', 'basket-options', [
				buildButton(text.empty, beginEmpty),
				buildElement('label', 'basket-load', [text.open, ' ', input]),
			]),
			buildElement('p', 'basket-hint', [text.openHint]),
		]),
	];
}
