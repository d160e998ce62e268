import { saveFile } from '../basket/save-file.ts';
import { buildButton, buildSection } from '../basket/view-parts.ts';
import { announce } from '../copy/announce.ts';
import { citeUrl, currentContext, giveCitation, publishedHome } from '../copy/copy-chosen.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { buildElement } from '../page/build-element.ts';
import { fileSlug, type Draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { measureWhole } from './measure-field.ts';
import { FILE_LIMIT, reportDraft } from './read-draft.ts';
import { canPin, formatDraft, formatShared } from './save-draft.ts';
import { formatShare, LONG_URL } from './share-url.ts';
import { buildCount } from './view-field.ts';

/** Returns how far a draft is from what the archive can take. */
function buildReport({ text, draft }: Editor): HTMLElement[] {
	const { lacks, length, most, unwritable } = reportDraft(draft(), text);
	const state = measureWhole(length, most, text);
	const said = [
		...(lacks.length === 0
			? [buildElement('p', 'basket-hint', [text.complete])]
			: [
					buildElement('p', 'basket-hint', [text.incomplete]),
					buildElement(
						'ul',
						'adapt-lacks',
						lacks.map((lack) => buildElement('li', '', [lack])),
					),
				]),
		buildCount(state),
	];
	return unwritable === 0
		? said
		: [...said, buildElement('p', 'adapt-error', [text.unwritable(unwritable)])];
}

/** Returns the field with the URL that a draft is shared by, which is made when it is asked for. */
function buildUrl({ text, draft }: Editor): HTMLElement {
	const output = buildElement('input', 'adapt-url', []);
	output.readOnly = true;
	output.ariaLabel = text.url;
	output.hidden = true;
	const length = buildElement('p', 'basket-hint', [text.urlHint]);
	const copy = async (): Promise<void> => {
		const share = await formatShare(formatShared(draft()), fileSlug(draft()));
		const url = `${currentContext().home}${ADAPT}#${share}`;
		output.value = url;
		output.hidden = false;
		const told = text.urlLength(url.length);
		length.textContent = url.length > LONG_URL ? `${told}${text.urlLong}` : told;
		await giveCitation(citeUrl(url), text.url);
	};
	const button = buildButton(text.copyUrl, () => {
		copy().catch((error: unknown) => {
			const reason = error instanceof RangeError ? text.urlTooLarge : text.unshared;
			output.hidden = true;
			length.textContent = reason;
			announce(reason);
		});
	});
	return buildElement('div', '', [buildElement('p', '', [button]), output, length]);
}

/** Returns the ways in which a draft leaves the device. */
export function buildShare(editor: Editor): HTMLElement {
	const { text, draft } = editor;
	const report = buildElement('div', '', []);
	let reported: Draft | null = null;
	const showReport = (): void => {
		if (reported === draft()) return;
		reported = draft();
		report.replaceChildren(...buildReport(editor));
	};
	const hint = buildElement('p', 'basket-hint', [canPin() ? text.saveHint : text.unpinned]);
	const save = async (): Promise<void> => {
		const words = draft();
		// What was written leaves the device whether the texts of documents arrive or not.
		const file = await formatDraft(words).catch(() => null);
		if (file === null) {
			hint.textContent = text.unpinnedNow;
			announce(text.unpinnedNow);
		}
		const content = file ?? formatShared(words);
		saveFile(`${fileSlug(words)}.mdx`, content, 'text/plain;charset=utf-8');
		if (new Blob([content]).size > FILE_LIMIT) hint.textContent = text.fileTooLarge;
	};
	const button = buildButton(text.save, () => {
		showReport();
		void save();
	});
	const section = buildSection(text.share, [
		buildElement('p', '', [button]),
		hint,
		report,
		// A URL of a disk leads nobody anywhere.
		...(publishedHome(currentContext()) === null ? [] : [buildUrl(editor)]),
	]);
	section.addEventListener('focusin', showReport);
	showReport();
	return section;
}
