import { headingPath } from '../../archive/documents/build-outline.ts';
import { addressToUrl, fragmentToId } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { imageUrl } from '../../model/file-paths.ts';
import type { ApiDocument } from '../../model/api/document.ts';
import { contentsOf, type Zone, zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, BodyPart, Footnote, Table, Text } from '../../model/document.ts';
import {
	blocksText,
	bodyNumber,
	inlineText,
	paragraphLabel,
	paragraphsOf,
	partText,
	titleText,
} from '../../model/text.ts';
import { toBlocks, toPart } from '../../model/to-passage-tree.ts';
import { renderAll } from '../passage/markup.ts';
import { toHtml } from '../passage/to-html.ts';
import {
	toFootnoteWords,
	toHeadingWords,
	toItemWords,
	toMarkNumbers,
	toParagraphWords,
} from './api-words.ts';
import { collectReferences } from './collect-references.ts';

/** What data files need to know of the site and the archive. */
export interface DataContext {
	/** Base path of the site. */
	base: string;
	/** Ids of the documents that the archive holds. */
	held: ReadonlySet<string>;
}

type ApiPart = ApiDocument['parts'][number];
type ApiZone = Omit<ApiPart, 'id' | 'url' | 'label' | 'title'>;

/** Writes the parts of one document. */
interface ZoneWriter {
	id: string;
	zone: Zone;
	context: DataContext;
}

const urlOf = (fragment: string, { id, context }: ZoneWriter) =>
	addressToUrl({ document: id, place: fragmentToPlace(fragment) }, context.base);

const toMentions = ({ instruments, sdg }: Text['mentions']) => ({
	instruments: instruments.map(({ kind, number }) => ({ kind, number })),
	sdg: [...sdg],
});

const toLines = (lines: Text['lines']) => lines.map(([from, to]): [number, number] => [from, to]);

const toPages = (pages: Text['pages']): [number, number] | null =>
	pages === undefined ? null : [...pages];

/** Returns HTML in which nothing has an id. */
function toExcerpt(nodes: Parameters<typeof renderAll>[0], { id, context }: ZoneWriter): string {
	return toHtml(renderAll(nodes, { ...context, documentId: id, setting: 'excerpt' }));
}

/** Returns what a paragraph and a text without a number have alike. */
function toProse(part: Extract<BodyPart, { type: 'paragraph' | 'text' }>, writer: ZoneWriter) {
	const { blocks, fragment, lines, mentions, pages } = part;
	return {
		url: urlOf(fragment, writer),
		html: toExcerpt(toBlocks(blocks, fragment), writer),
		section: headingPath(writer.zone.body, part),
		references: blocks.flatMap((block) => collectReferences(block.content)),
		mentions: toMentions(mentions),
		lines: toLines(lines),
		pages: toPages(pages),
	};
}

/** Returns the id of what stands before a part of the body, headings aside. */
function findBefore(part: BodyPart, { id, zone }: ZoneWriter): string | null {
	const before = zone.body
		.slice(0, zone.body.indexOf(part))
		.findLast(({ type }) => type !== 'heading');
	return before === undefined ? null : fragmentToId(id, before.fragment);
}

function toApiText(part: Text, writer: ZoneWriter): ApiZone['texts'][number] {
	const { fragment, blocks } = part;
	const { url, html, section, ...rest } = toProse(part, writer);
	return {
		id: fragmentToId(writer.id, fragment),
		url,
		text: blocksText(blocks),
		html,
		section,
		items: toItemWords(blocks, writer.id),
		...toMarkNumbers(contentsOf(part)),
		...rest,
		after: findBefore(part, writer),
	};
}

function toApiTable(part: Table, writer: ZoneWriter): ApiZone['tables'][number] {
	const { fragment, caption, rows, lines, pages } = part;
	return {
		id: fragmentToId(writer.id, fragment),
		url: urlOf(fragment, writer),
		caption: caption.length === 0 ? null : inlineText(caption),
		rows: rows.map((row) =>
			row.map(({ content, header, columns, rows: spanned }) => ({
				text: inlineText(content),
				header,
				columns,
				rows: spanned,
			})),
		),
		html: toExcerpt([toPart(part)], writer),
		...toMarkNumbers(contentsOf(part)),
		lines: toLines(lines),
		pages: toPages(pages),
		after: findBefore(part, writer),
	};
}

function toApiFootnote(footnote: Footnote, { id }: ZoneWriter): ApiZone['footnotes'][number] {
	const { citedAt, content, pages } = footnote;
	return {
		...toFootnoteWords(footnote, id),
		citedIn: citedAt === null ? null : bodyNumber(citedAt),
		citedAt: citedAt === null ? null : fragmentToId(id, citedAt),
		references: collectReferences(content),
		pages: toPages(pages),
	};
}

/** Returns notes; endnotes apart, and only where a document has both kinds, since a number tells those of one kind alone. */
function toApiNotes(
	notes: readonly Footnote[],
	writer: ZoneWriter,
): Pick<ApiZone, 'footnotes' | 'endnotes'> {
	const endnotes = notes.flatMap((note) =>
		note.label === undefined ? [] : [{ ...toApiFootnote(note, writer), label: note.label }],
	);
	return {
		footnotes: notes
			.filter(({ label }) => label === undefined)
			.map((note) => toApiFootnote(note, writer)),
		...(endnotes.length > 0 && { endnotes }),
	};
}

/** Returns what stands in the body of a document or in a part, by kind, each in the order printed. */
function toApiZone(writer: ZoneWriter): ApiZone {
	const { id, zone } = writer;
	const { division, body, footnotes } = zone;
	const after = (number: number) => (division === null ? number : null);
	return {
		headings: body
			.filter((part) => part.type === 'heading')
			.map((heading) => {
				const { level, firstParagraph, first } = heading;
				return {
					id: fragmentToId(id, heading.fragment),
					level,
					text: toHeadingWords(heading, id).text,
					firstParagraph: division === null ? firstParagraph : null,
					first: first === null ? null : fragmentToId(id, first),
				};
			}),
		paragraphs: paragraphsOf(body).map((paragraph) => {
			const { id: own, text, ...inside } = toParagraphWords(paragraph, id);
			const { url, html, section, ...rest } = toProse(paragraph, writer);
			return {
				number: paragraph.inserted === undefined ? paragraph.number : null,
				label: paragraphLabel(paragraph),
				id: own,
				url,
				text,
				html,
				section,
				...inside,
				...rest,
			};
		}),
		texts: body.filter((part) => part.type === 'text').map((part) => toApiText(part, writer)),
		tables: body.filter((part) => part.type === 'table').map((part) => toApiTable(part, writer)),
		...toApiNotes(footnotes, writer),
		boxes: body
			.filter((part) => part.type === 'box')
			.map((box) => ({
				id: fragmentToId(id, box.fragment),
				title: inlineText(box.title),
				text: blocksText(box.blocks),
				after: after(box.after),
			})),
		figures: body
			.filter((part) => part.type === 'figure')
			.map((figure) => ({
				id: fragmentToId(id, figure.fragment),
				caption: inlineText(figure.caption),
				// The caption is what there is to read, and to search.
				text: partText(figure),
				images: (figure.images ?? []).map(({ file, width, height }) => ({
					url: imageUrl(file, writer.context.base),
					width,
					height,
				})),
				after: after(figure.after),
			})),
	};
}

/** Returns everything after the front matter: the body, and the parts that count for themselves. */
export function toApiBody(
	document: ArchiveDocument,
	context: DataContext,
): ApiZone & Pick<ApiDocument, 'parts'> {
	const { id } = document;
	const [own, ...others] = zonesOf(document);
	const parts = others.flatMap((zone): ApiPart[] => {
		const { division } = zone;
		if (division === null) return [];
		const writer = { id, zone, context };
		return [
			{
				id: fragmentToId(id, division.fragment),
				url: urlOf(division.fragment, writer),
				label: inlineText(division.label),
				title: division.title.length === 0 ? null : titleText(division.title),
				...toApiZone(writer),
			},
		];
	});
	return { ...toApiZone({ id, zone: own, context }), parts };
}
