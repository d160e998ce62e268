import type { Archive } from '../../documents/archive.ts';
import { getBuildKeep } from '../../../keep/build-keep.ts';
import { createWordCutter } from '../../../search/index/cut-words.ts';
import { loadGlossary, toGroups } from '../../../search/index/load-glossary.ts';
import { keepWords } from './keep-words.ts';
import { relateParagraphs, type RelatedParagraph } from './relate-paragraphs.ts';

/** Returns the related paragraphs of each paragraph by its address; the glossary under `root` says what is one word. */
export async function loadRelated(
	archive: Archive,
	root: string,
): Promise<Map<string, RelatedParagraph[]>> {
	const glossary = toGroups(await loadGlossary(root));
	let cut: ((text: string) => string[]) | undefined;
	// The dictionary is large, and nobody needs it where every document was cut before.
	const cutLazily = (text: string) => (cut ??= createWordCutter(glossary))(text);
	return relateParagraphs(keepWords(archive.documents, cutLazily, getBuildKeep().keep));
}
