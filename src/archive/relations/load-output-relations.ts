import type { Archive } from '../documents/archive.ts';
import { getBuildKeep } from '../../keep/build-keep.ts';
import { createWordCutter } from '../../search/index/cut-words.ts';
import { loadGroups } from '../../search/index/load-glossary.ts';
import { keepWords } from './related/collect-words.ts';
import { loadArchive } from '../documents/load-archive.ts';
import { readOnce } from '../documents/read-once.ts';
import type { Relations } from './build-relations.ts';
import type { LinkScope } from './link-scope.ts';
import { loadLinkScopes, loadRelations } from './load-relations.ts';
import { relateParagraphs, type RelatedParagraph } from './related/relate-paragraphs.ts';

/** What the pages of paragraphs show of the relations in the archive. */
export interface OutputRelations {
	relations: Relations;
	/** What the links of each document are resolved in, by its id. */
	scopes: ReadonlyMap<string, LinkScope>;
	/** By address of the paragraph. */
	related: ReadonlyMap<string, readonly RelatedParagraph[]>;
}

/** Returns the relations of the archive of the project at `root`; worked out once a build. */
export function loadOutputRelations(root: string): Promise<OutputRelations> {
	return readOnce('output relations', () => readOutputRelations(root));
}

async function readOutputRelations(root: string): Promise<OutputRelations> {
	const [archive, relations, scopes] = await Promise.all([
		loadArchive(),
		loadRelations(),
		loadLinkScopes(),
	]);
	return { relations, scopes, related: loadRelated(archive, root) };
}

/** Returns the related paragraphs of each paragraph by its address; the glossary under `root` says what is one word. */
function loadRelated(archive: Archive, root: string): Map<string, RelatedParagraph[]> {
	const cut = createWordCutter(loadGroups(root));
	return relateParagraphs(keepWords(archive.documents, cut, getBuildKeep().keep));
}
