import { partPrefix } from './addressing/place.ts';
import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Division,
	Footnote,
	Front,
	Inline,
	Pages,
	Unit,
} from './document.ts';

/** Returns the words that open a part and are no block of it: of a heading all, of a box its title, of a figure its caption. */
export function openingOf(part: BodyPart): Inline[] {
	switch (part.type) {
		case 'heading':
			return part.content;
		case 'box':
			return part.title;
		case 'figure':
		case 'table':
			return part.caption;
		case 'paragraph':
		case 'text':
			return [];
	}
}

export const blocksOf = (part: BodyPart): Block[] =>
	part.type === 'heading' || part.type === 'table' ? [] : part.blocks;

/** Returns the runs of text of a part of the body, in the order printed, without its notes. */
export function contentsOf(part: BodyPart): Inline[][] {
	if (part.type === 'table')
		return [part.caption, ...part.rows.flat().map(({ content }) => content)];
	const blocks = blocksOf(part).map(({ content }) => content);
	return part.type === 'paragraph' || part.type === 'text' ? blocks : [openingOf(part), ...blocks];
}

/** Returns the names of the notes that runs of text carry marks of, each once, in the order of the marks. */
export function markedNotes(contents: readonly (readonly Inline[])[]): string[] {
	return [...new Set(contents.flat().flatMap((one) => (one.type === 'mark' ? [one.note] : [])))];
}

/** The parts of a document that hold printed text. */
export type TextParts = Pick<ArchiveDocument, 'front' | 'body' | 'footnotes' | 'parts'>;

/** Makes content of content; `places` are the fragments that it stands under, outermost first. */
type MapContent = (content: Inline[], places: readonly string[]) => Inline[];

const mapBlock = <B extends Block>(block: B, owners: readonly string[], map: MapContent): B => {
	const places = block.type === 'item' ? [...owners, block.fragment] : owners;
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

function mapPart(part: BodyPart, over: readonly string[], map: MapContent): BodyPart {
	const owners = [...over, part.fragment];
	const mapIn = (content: Inline[]) => map(content, owners);
	switch (part.type) {
		case 'heading':
			return { ...part, content: mapIn(part.content) };
		case 'table':
			return {
				...part,
				caption: mapIn(part.caption),
				rows: part.rows.map((row) =>
					row.map((cell) => ({ ...cell, content: mapIn(cell.content) })),
				),
			};
		case 'paragraph':
		case 'text':
			return { ...part, blocks: part.blocks.map((block) => mapBlock(block, owners, map)) };
		case 'box':
			return {
				...part,
				title: mapIn(part.title),
				blocks: part.blocks.map((block) => mapBlock(block, owners, map)),
			};
		case 'figure':
			return {
				...part,
				caption: mapIn(part.caption),
				blocks: part.blocks.map((block) => mapBlock(block, owners, map)),
			};
	}
}

const mapFootnote = (footnote: Footnote, over: readonly string[], map: MapContent): Footnote => ({
	...footnote,
	content: map(footnote.content, [...over, footnote.fragment]),
});

function mapDivision(division: Division, map: MapContent): Division {
	const owners = [division.fragment];
	return {
		...division,
		label: map(division.label, owners),
		title: map(division.title, owners),
		body: division.body.map((part) => mapPart(part, owners, map)),
		footnotes: division.footnotes.map((footnote) => mapFootnote(footnote, owners, map)),
	};
}

/** Returns the parts of a document with every run of content replaced by what `map` makes of it. */
export function mapContents(
	{ front, body, footnotes, parts }: TextParts,
	map: MapContent,
): TextParts {
	return {
		front: mapFront(front, map),
		body: body.map((part) => mapPart(part, [], map)),
		footnotes: footnotes.map((footnote) => mapFootnote(footnote, [], map)),
		parts: parts.map((division) => mapDivision(division, map)),
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

/** A stretch of a document that counts for itself: its body, or a part. `division` is null for the body. */
export interface Zone {
	division: Division | null;
	body: BodyPart[];
	footnotes: Footnote[];
}

/** Returns the body of a document and its parts, in the order printed. */
export function zonesOf({
	body,
	footnotes,
	parts,
}: Pick<ArchiveDocument, 'body' | 'footnotes' | 'parts'>): [own: Zone, ...parts: Zone[]] {
	return [
		{ division: null, body, footnotes },
		...parts.map((division) => ({
			division,
			body: division.body,
			footnotes: division.footnotes,
		})),
	];
}

/** Returns the body or the part of a document that a fragment lies in. */
export function zoneAt(
	document: Pick<ArchiveDocument, 'body' | 'footnotes' | 'parts'>,
	fragment: string,
): Zone {
	const inside = partPrefix(fragment).slice(0, -1);
	const [own, ...others] = zonesOf(document);
	return others.find(({ division }) => division?.fragment === inside) ?? own;
}

/** Returns the pages of the source that places stand on, by their fragments; nothing where the source has no pages. */
export function pagesOf(
	document: Pick<ArchiveDocument, 'body' | 'footnotes' | 'parts'>,
): Map<string, Pages> {
	const places = zonesOf(document).flatMap(({ body, footnotes }) => [
		...body.filter(isUnit),
		...footnotes,
	]);
	return new Map(
		places.flatMap(({ fragment, pages }) => (pages === undefined ? [] : [[fragment, pages]])),
	);
}

export const isUnit = (part: BodyPart): part is Unit =>
	part.type === 'paragraph' || part.type === 'text' || part.type === 'table';

/** Returns the fragments that a part of the body can be reached by: its own and those of its items. */
function partFragments(part: BodyPart): string[] {
	const items = blocksOf(part).flatMap((block) => (block.type === 'item' ? [block.fragment] : []));
	return [part.fragment, ...items];
}

/** Returns the fragment of every place in body, notes and parts of a document: those of a part behind the part's own. */
export function collectFragments(
	document: Pick<ArchiveDocument, 'body' | 'footnotes' | 'parts'>,
): string[] {
	return zonesOf(document).flatMap(({ division, body, footnotes }) => [
		...(division === null ? [] : [division.fragment]),
		...body.flatMap(partFragments),
		...footnotes.map(({ fragment }) => fragment),
	]);
}
