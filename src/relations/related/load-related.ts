import type { Archive } from '../../archive/archive.ts';
import { createWordCutter } from '../../search/index/cut-words.ts';
import { loadGlossary, toGroups } from '../../search/index/load-glossary.ts';
import { collectWords } from './collect-words.ts';
import { relateParagraphs, type RelatedParagraph } from './relate-paragraphs.ts';

/** Returns the related paragraphs of each paragraph by its address; the glossary under `root` says what is one word. */
export async function loadRelated(
	archive: Archive,
	root: string,
): Promise<Map<string, RelatedParagraph[]>> {
	const cut = createWordCutter(toGroups(await loadGlossary(root)));
	return relateParagraphs(collectWords(archive.documents, cut));
}
