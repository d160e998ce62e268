import { blocksOf } from './contents.ts';
import type { ArchiveDocument, BodyPart } from './document.ts';

/** Returns the fragments that a part of the body can be reached by: its own and those of its items. */
function partFragments(part: BodyPart): string[] {
	return [
		part.fragment,
		...blocksOf(part).flatMap((block) => (block.type === 'item' ? [block.fragment] : [])),
	];
}

/** Returns the fragment of every place in the body and the notes of a document, in the order printed. */
export function collectFragments({
	body,
	footnotes,
}: Pick<ArchiveDocument, 'body' | 'footnotes'>): string[] {
	return [...body.flatMap(partFragments), ...footnotes.map(({ fragment }) => fragment)];
}
