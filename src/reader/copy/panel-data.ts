import { placesToFragment } from '../../model/addressing/fragments.ts';
import { buildCslItems } from '../basket/cite-entries.ts';
import { REFERENCE_FILES, saveReferences } from '../basket/reference-files.ts';
import { buildElement } from '../page/build-element.ts';
import { announce } from './announce.ts';
import type { Chosen } from './chosen.ts';
import { currentContext } from './copy-chosen.ts';
import type { CopyText } from './copy-text.ts';
import { loadDocument } from './load-document.ts';

/** Returns the name of what is chosen for a file and as the key of its entry: `gb-346-ins-8-p12`. */
const nameChosen = ({ document, places }: Chosen): string =>
	[document, ...(places.length === 0 ? [] : [placesToFragment(places)])]
		.join('-')
		.replaceAll(/[^\da-z.-]+/gu, '-');

/** Saves what is chosen for reference managers, as an entry of its own: several places of a document may be cited in one work. */
async function save(chosen: Chosen, file: (typeof REFERENCE_FILES)[number]): Promise<void> {
	const loaded = await loadDocument(chosen.document);
	if (loaded === null) throw new Error(`${chosen.document} is not held.`);
	const name = nameChosen(chosen);
	const items = buildCslItems([{ chosen, loaded }], currentContext().home);
	const named = items.map((item) => ({ ...item, id: name, 'citation-key': name }));
	await saveReferences(name, file, named);
}

/** Returns the buttons that save what is chosen for reference managers, made when they are pressed. */
export function buildDataRow(text: CopyText, readChosen: () => Chosen | null): HTMLElement {
	const buttons = REFERENCE_FILES.map((file) => {
		const button = buildElement('button', 'button', [file.ending]);
		button.type = 'button';
		button.addEventListener('click', () => {
			const chosen = readChosen();
			if (chosen === null) return;
			save(chosen, file).catch(() => {
				announce(text.failed);
			});
		});
		return button;
	});
	const row = buildElement('p', 'copy-basket', [`${text.saveFor} `, ...buttons]);
	row.role = 'group';
	row.ariaLabel = text.saveFor;
	return row;
}
