import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive } from '../archive/documents/load-archive.ts';
import { loadLinkScopes } from '../archive/relations/load-relations.ts';
import { loadVersions } from '../archive/versions/load-versions.ts';
import { pagesOf } from '../model/contents.ts';
import type { ArchiveDocument } from '../model/document.ts';
import { renderDocument } from '../outputs/passage/render-passage.ts';
import {
	type PlaceVersionContext,
	renderNewerPlace,
	renderOfficeCorrections,
} from '../outputs/versions/render-place-versions.ts';
import { toHtml } from '../outputs/passage/to-html.ts';
import { readDocument } from './read-document.ts';

/** What the page of a document shows of its file, as HTML. */
export interface DocumentHtml {
	/** What stands on the first page, but for the title. */
	front: string;
	/** Notes of the first page; empty where it has none. */
	frontNotes: string;
	body: string;
}

/**
 * Reads the MDX file of a held document and sets it by the one renderer of passages, as it is on the pages of paragraphs and
 * everywhere else. `base` is the path that the site lives under. Throws where there is no such file, or where it holds what
 * a document does not.
 */
export async function loadDocumentHtml(
	document: ArchiveDocument,
	base: string,
): Promise<DocumentHtml> {
	const { id } = document;
	const path = `content/documents/${id}.mdx`;
	const archive = await loadArchive();
	const versions: PlaceVersionContext = { archive, base, relations: await loadVersions() };
	const mdx = await readFile(join(process.cwd(), path), 'utf8').catch((cause: unknown) => {
		throw new Error(`${path} cannot be read. Run "npm run ingest", which writes it.`, { cause });
	});
	const { front, frontNotes, body } = renderDocument(readDocument(mdx, path), {
		base,
		documentId: id,
		held: new Set(archive.documents.map((held) => held.id)),
		setting: 'page',
		pages: pagesOf(document),
		findLinks: (await loadLinkScopes()).get(id)?.findLinks,
		behind: (fragment) => [
			...renderOfficeCorrections(id, fragment, versions),
			...renderNewerPlace(id, fragment, versions, false),
		],
	});
	return {
		front: toHtml(front),
		frontNotes: toHtml(frontNotes),
		body: body.map((part) => toHtml(part)).join('\n'),
	};
}
