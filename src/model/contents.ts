import type { ArchiveDocument, Block, BodyPart, Footnote, Front, Inline } from './document.ts';

/** Returns the words that open a part and are no block of it: of a heading all, of a box its title, of a figure its caption. */
export function openingOf(part: BodyPart): Inline[] {
	switch (part.type) {
		case 'heading':
			return part.content;
		case 'box':
			return part.title;
		case 'figure':
			return part.caption;
		case 'paragraph':
			return [];
	}
}

export const blocksOf = (part: BodyPart): Block[] => (part.type === 'heading' ? [] : part.blocks);

/** Returns the runs of text of a part of the body, in the order printed, without its notes. */
export function contentsOf(part: BodyPart): Inline[][] {
	const blocks = blocksOf(part).map(({ content }) => content);
	return part.type === 'paragraph' ? blocks : [openingOf(part), ...blocks];
}

/** Returns the numbers of the footnotes that runs of text carry marks of, each once, in the order of the marks. */
export function markedFootnotes(contents: readonly (readonly Inline[])[]): number[] {
	return [
		...new Set(contents.flat().flatMap((one) => (one.type === 'mark' ? [one.footnote] : []))),
	];
}

/** The parts of a document that hold printed text. */
export type TextParts = Pick<ArchiveDocument, 'front' | 'body' | 'footnotes'>;

/** Makes content of content; `places` are the fragments that it stands under, outermost first. */
type MapContent = (content: Inline[], places: readonly string[]) => Inline[];

const mapBlock = <B extends Block>(block: B, owner: string, map: MapContent): B => {
	const places = block.type === 'item' ? [owner, block.fragment] : [owner];
	return { ...block, content: map(block.content, places) };
};

function mapFront(front: Front, map: MapContent): Front {
	const mapIn = (content: Inline[]) => map(content, ['front']);
	return {
		title: mapIn(front.title),
		subtitle: mapIn(front.subtitle),
		purpose: front.purpose.map(mapIn),
		summary: front.summary.map(({ label, content }) => ({ label, content: mapIn(content) })),
	};
}

function mapPart(part: BodyPart, map: MapContent): BodyPart {
	const owner = part.fragment;
	if (part.type === 'heading') return { ...part, content: map(part.content, [owner]) };
	const blocks = part.blocks.map((block) => mapBlock(block, owner, map));
	switch (part.type) {
		case 'paragraph':
			return { ...part, blocks };
		case 'box':
			return { ...part, title: map(part.title, [owner]), blocks };
		case 'figure':
			return { ...part, caption: map(part.caption, [owner]), blocks };
	}
}

const mapFootnote = (footnote: Footnote, map: MapContent): Footnote => ({
	...footnote,
	content: map(footnote.content, [footnote.fragment]),
});

/** Returns the parts of a document with every run of content replaced by what `map` makes of it. */
export function mapContents({ front, body, footnotes }: TextParts, map: MapContent): TextParts {
	return {
		front: mapFront(front, map),
		body: body.map((part) => mapPart(part, map)),
		footnotes: footnotes.map((footnote) => mapFootnote(footnote, map)),
	};
}

/** Returns every run of content with the fragments that it stands under, in the order printed. */
export function collectContents(
	parts: TextParts,
): { content: Inline[]; places: readonly string[] }[] {
	const contents: { content: Inline[]; places: readonly string[] }[] = [];
	mapContents(parts, (content, places) => {
		contents.push({ content, places });
		return content;
	});
	return contents;
}

/** Returns the fragments that a part of the body can be reached by: its own and those of its items. */
function partFragments(part: BodyPart): string[] {
	if (part.type === 'heading') return [part.fragment];
	return [
		part.fragment,
		...part.blocks.flatMap((block) => (block.type === 'item' ? [block.fragment] : [])),
	];
}

/** Returns the fragment of every place in the body and the notes of a document, in the order printed. */
export function collectFragments({
	body,
	footnotes,
}: Pick<ArchiveDocument, 'body' | 'footnotes'>): string[] {
	return [...body.flatMap(partFragments), ...footnotes.map(({ fragment }) => fragment)];
}
