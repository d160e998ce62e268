import { saveFile } from '../basket/save-file.ts';
import { buildButton, buildSection } from '../basket/view-parts.ts';
import { announce } from '../copy/announce.ts';
import { currentContext, giveCitation } from '../copy/copy-chosen.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { buildElement } from '../page/build-element.ts';
import { fileSlug } from './draft.ts';
import type { Editor } from './editor.ts';
import { findLacks } from './read-draft.ts';
import { canPin, formatDraft, formatShared } from './save-draft.ts';
import { formatShare, LONG_URL } from './share-url.ts';

/** Returns how far a draft is from what the archive can take. */
function buildLacks({ text, draft }: Editor): HTMLElement[] {
	const lacks = findLacks(draft(), text);
	if (lacks.length === 0) return [buildElement('p', 'basket-hint', [text.complete])];
	return [
		buildElement('p', 'basket-hint', [text.incomplete]),
		buildElement(
			'ul',
			'adapt-lacks',
			lacks.map((lack) => buildElement('li', '', [lack])),
		),
	];
}

/** Returns the field with the URL that a draft is shared by, which is made when it is asked for. */
function buildUrl({ text, draft }: Editor): HTMLElement {
	const output = buildElement('input', 'adapt-url', []);
	output.readOnly = true;
	output.ariaLabel = text.url;
	output.hidden = true;
	const length = buildElement('p', 'basket-hint', [text.urlHint]);
	const copy = async (): Promise<void> => {
		const url = `${currentContext().home}${ADAPT}#${await formatShare(formatShared(draft()))}`;
		output.value = url;
		output.hidden = false;
		const told = text.urlLength(url.length);
		length.textContent = url.length > LONG_URL ? `${told}${text.urlLong}` : told;
		await giveCitation({ text: url, html: null }, text.url);
	};
	const button = buildButton(text.copyUrl, () => {
		copy().catch((error: unknown) => {
			announce(error instanceof RangeError ? text.reasons.size : text.unshared);
		});
	});
	return buildElement('div', '', [buildElement('p', '', [button]), output, length]);
}

/** Returns the ways in which a draft leaves the device. */
export function buildShare(editor: Editor): HTMLElement {
	const { text, draft } = editor;
	const lacks = buildElement('div', '', buildLacks(editor));
	const save = async (): Promise<void> => {
		const file = await formatDraft(draft());
		saveFile(`${fileSlug(draft())}.mdx`, file, 'text/plain;charset=utf-8');
	};
	const button = buildButton(text.save, () => {
		lacks.replaceChildren(...buildLacks(editor));
		save().catch(() => {
			announce(text.failed);
		});
	});
	const section = buildSection(text.share, [
		buildElement('p', '', [button]),
		buildElement('p', 'basket-hint', [canPin() ? text.saveHint : text.unpinned]),
		lacks,
		buildUrl(editor),
	]);
	section.addEventListener('focusin', () => {
		lacks.replaceChildren(...buildLacks(editor));
	});
	return section;
}
