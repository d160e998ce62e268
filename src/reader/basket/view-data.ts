import { announce } from '../copy/announce.ts';
import { currentContext } from '../copy/copy-chosen.ts';
import type { CopyText } from '../copy/copy-text.ts';
import { buildElement } from '../page/build-element.ts';
import { buildCslItems } from './cite-entries.ts';
import { groupEntries, type Entry } from './entries.ts';
import { REFERENCE_FILES, saveReferences } from './reference-files.ts';
import { buildButton, buildSection } from './view-parts.ts';

const NAME = 'citations';

/** Returns the files for reference managers. */
export function buildData(entries: readonly Entry[], text: CopyText['basket']): HTMLElement {
	const buttons = REFERENCE_FILES.map((file) => {
		const button = buildButton(file.ending, () => {
			const items = buildCslItems(groupEntries(entries, true), currentContext().home);
			saveReferences(NAME, file, items).catch(() => {
				announce(text.failed);
			});
		});
		button.ariaLabel = NAME + file.ending;
		return button;
	});
	return buildSection(text.data, [
		buildElement('p', 'basket-hint', [text.dataText]),
		buildElement('p', 'basket-options', buttons),
	]);
}
