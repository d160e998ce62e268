import { buildButton, buildSection } from '../basket/view-parts.ts';
import { announce } from '../copy/announce.ts';
import { buildElement } from '../page/build-element.ts';
import { readerLanguage } from '../page/reader-language.ts';
import type { AdaptText } from './adapt-words.ts';
import { countPassages } from './draft.ts';
import { VERSIONS, type DraftVersion } from './draft-versions.ts';
import type { Editor } from './editor.ts';
import { keepVersion, readVersions } from './stored-versions.ts';

/** Returns a time in the words of the reader, to the minute. */
function formatTime(at: number): string {
	const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
	return new Intl.DateTimeFormat(readerLanguage(), format).format(at);
}

/** Returns what tells a version from another: when it was, what it was called, how much was in it. */
function nameVersion({ at, draft }: DraftVersion, text: AdaptText): string {
	const { title, steps } = draft;
	const name = title.trim() === '' ? text.untitled : title;
	return text.versions.row(formatTime(at), name, steps.length, countPassages(draft));
}

/** Returns the versions of a draft that one can go back to, and what shows them anew. */
export function buildVersions(editor: Editor): { element: HTMLElement; refresh: () => void } {
	const { text, draft, id, change } = editor;
	const { versions } = text;
	const summary = buildElement('summary', '', []);
	const list = buildElement('ol', 'adapt-drafts', []);
	const details = buildElement('details', 'adapt-versions', [summary, list]);
	const goBack = (version: DraftVersion): void => {
		// So that what is there now can be gone back to as well.
		keepVersion(id(), draft(), Date.now());
		change(() => version.draft, {
			words: versions.wentBack(formatTime(version.at)),
			focus: ['keep-version'],
		});
	};
	const refresh = (): void => {
		const kept = readVersions(id());
		const rows = kept.map((version) => {
			const button = buildButton(
				versions.goBack,
				() => {
					goBack(version);
				},
				'basket-action',
			);
			const name = nameVersion(version, text);
			button.ariaLabel = versions.goBackTo(name);
			return buildElement('li', '', [buildElement('span', '', [name]), button]);
		});
		list.replaceChildren(...rows);
		summary.textContent = versions.kept(kept.length);
		details.hidden = kept.length === 0;
	};
	const keep = buildButton(versions.keep, () => {
		const isKept = keepVersion(id(), draft(), Date.now());
		announce(isKept ? versions.isKept : versions.noRoom);
		refresh();
	});
	keep.dataset['focus'] = 'keep-version';
	refresh();
	const element = buildSection(versions.title, [
		buildElement('p', 'basket-hint', [versions.hint(VERSIONS.count)]),
		buildElement('p', '', [keep]),
		details,
	]);
	return { element, refresh };
}
