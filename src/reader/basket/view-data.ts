import { announce } from '../copy/announce.ts';
import { currentContext } from '../copy/copy-chosen.ts';
import type { CopyText } from '../copy/copy-text.ts';
import { buildElement } from '../page/build-element.ts';
import { buildCslItems } from './cite-entries.ts';
import { groupEntries, type Entry } from './entries.ts';
import { saveFile } from './save-file.ts';
import { buildButton, buildSection } from './view-parts.ts';

const FILES = [
	{ name: 'citations.ris', format: 'formatRis', type: 'application/x-research-info-systems' },
	{ name: 'citations.bib', format: 'formatBibtex', type: 'application/x-bibtex' },
	{ name: 'citations.csl.json', format: 'formatCslJson', type: 'application/json' },
] as const;

/** Returns the files for reference managers; what writes them is fetched when the first is asked for. */
export function buildData(entries: readonly Entry[], text: CopyText['basket']): HTMLElement {
	const save = async ({ name, format, type }: (typeof FILES)[number]): Promise<void> => {
		const writers = await import('../../citations/cite/reference-files/format-references.ts');
		const items = buildCslItems(groupEntries(entries, true), currentContext().home);
		saveFile(name, writers[format](items), type);
	};
	const buttons = FILES.map((file) =>
		buildButton(file.name.replace('citations', ''), () => {
			save(file).catch(() => {
				announce(text.failed);
			});
		}),
	);
	for (const [index, button] of buttons.entries()) button.ariaLabel = FILES[index]?.name ?? '';
	return buildSection(text.data, [
		buildElement('p', 'basket-hint', [text.dataText]),
		buildElement('p', 'basket-options', buttons),
	]);
}
