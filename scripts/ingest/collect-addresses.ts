import type { ArchiveDocument, BodyPart } from '../../src/schemas/document.ts';

/** Returns the fragments that a part of the body can be reached by: its own and those of its items. */
function partFragments(part: BodyPart): string[] {
	if (part.type === 'heading') return [part.fragment];
	return [
		part.fragment,
		...part.blocks.flatMap((block) => (block.type === 'item' ? [block.fragment] : [])),
	];
}

/** Returns every address that a document publishes: its own, its front matter, parts, items and footnotes. */
export function collectAddresses({ id, body, footnotes }: ArchiveDocument): string[] {
	const fragments = [
		'front',
		...body.flatMap(partFragments),
		...footnotes.map((note) => note.fragment),
	];
	return [id, ...fragments.map((fragment) => `${id}/${fragment}`)];
}
