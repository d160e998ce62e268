import { fragmentToId } from '../../model/addressing/address.ts';
import { collectFragments } from '../../model/contents.ts';
import type { ArchiveDocument } from '../../model/document.ts';

/** Returns every address that a document publishes: its own, its front matter, parts, items and footnotes. */
export function collectAddresses(document: ArchiveDocument): string[] {
	const { id } = document;
	const fragments = ['front', ...collectFragments(document)];
	return [id, ...fragments.map((fragment) => fragmentToId(id, fragment))];
}
