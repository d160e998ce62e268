import type { CslItem } from '../../citations/cite/csl-item.ts';
import { saveFile } from './save-file.ts';

/** The files that reference managers read, by their endings. */
export const REFERENCE_FILES = [
	{ ending: '.ris', format: 'formatRis', type: 'application/x-research-info-systems' },
	{ ending: '.bib', format: 'formatBibtex', type: 'application/x-bibtex' },
	{ ending: '.csl.json', format: 'formatCslJson', type: 'application/json' },
] as const;

/** Saves items as a file under a name without its ending; what writes it is fetched when the first is asked for. */
export async function saveReferences(
	name: string,
	{ ending, format, type }: (typeof REFERENCE_FILES)[number],
	items: readonly CslItem[],
): Promise<void> {
	const writers = await import('../../citations/cite/reference-files/format-references.ts');
	saveFile(name + ending, writers[format](items), type);
}
