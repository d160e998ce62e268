import type { BlockContent, Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { citeDocument, citePlaces, type CitedDocument } from '../../citations/cite/cited-place.ts';
import { formatChinese } from '../../citations/cite/format-chinese.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { absoluteUrl, type Site, sitePath } from '../../model/addressing/site-address.ts';
import { type Zone, zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, Block, BodyPart, Footnote } from '../../model/document.ts';
import { blockText, divisionText, frontText, inlineText, partText } from '../../model/text.ts';
import { outputText } from '../../words/zh-hans/output.ts';

/** What writing one document needs. */
interface Writer {
	cited: CitedDocument;
	/** Absolute URL of the archive. */
	home: string;
}

/** Control characters that no parser of Markdown keeps, and ends of lines inside a text. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const UNKEPT = /[\0-\x08\v\f\x0E-\x1F\x7F]/gu;
const LINE_ENDS = /\r\n?|\n/gu;

const words = (value: string): PhrasingContent => ({
	type: 'text',
	value: value.replaceAll(UNKEPT, '').replaceAll(LINE_ENDS, ' '),
});
const prose = (value: string): Paragraph => ({ type: 'paragraph', children: [words(value)] });

/** Returns blocks as they are quoted: a paragraph each, those that a bullet opens as an item of a list. */
function quoteBlocks(blocks: readonly Block[]): BlockContent[] {
	return blocks.map((block) => {
		const line = prose(blockText(block));
		return block.type === 'item' && block.label === '-'
			? { type: 'list', spread: false, children: [{ type: 'listItem', children: [line] }] }
			: line;
	});
}

const quoteLines = (text: string): BlockContent[] => text.split('\n').filter(Boolean).map(prose);

/** Returns what a place holds: nothing but its text, as `text` of the data has it. */
function quotePart(part: BodyPart): BlockContent[] {
	return part.type === 'paragraph' || part.type === 'text'
		? quoteBlocks(part.blocks)
		: quoteLines(partText(part));
}

/** Returns a place: its citation, which leads to it, then its text as a quotation. */
function writePlace(
	fragment: string,
	text: BlockContent[],
	{ cited, home }: Writer,
): RootContent[] {
	const place = fragmentToPlace(fragment);
	const whole = citePlaces(cited, place === null ? [] : [place], home);
	const link: Link = { type: 'link', url: whole.url, children: [words(formatChinese(whole))] };
	return [
		{ type: 'paragraph', children: [link] },
		{ type: 'blockquote', children: text },
	];
}

const DEEPEST = 6;

/** Returns a heading; where one is deeper than Markdown knows, it stands as its deepest. */
function writeHeading(text: string, depth: number): RootContent {
	const deep = Math.min(depth, DEEPEST) as 1 | 2 | 3 | 4 | 5 | 6;
	return { type: 'heading', depth: deep, children: [words(text)] };
}

function writeZone({ division, body, footnotes }: Zone, writer: Writer): RootContent[] {
	const { notes, endnotes } = outputText.markdown;
	const isEndnote = ({ label }: Footnote) => label !== undefined;
	const writeNotes = (title: string, listed: readonly Footnote[]) => [
		...(listed.length === 0 ? [] : [writeHeading(title, division === null ? 2 : 3)]),
		...listed.flatMap(({ fragment, content }) =>
			writePlace(fragment, [prose(inlineText(content))], writer),
		),
	];
	return [
		...(division === null ? [] : [writeHeading(divisionText(division), 2)]),
		...body.flatMap((part) =>
			part.type === 'heading'
				? [writeHeading(inlineText(part.content), part.level + (division === null ? 1 : 2))]
				: writePlace(part.fragment, quotePart(part), writer),
		),
		...writeNotes(
			notes,
			footnotes.filter((note) => !isEndnote(note)),
		),
		...writeNotes(endnotes, footnotes.filter(isEndnote)),
	];
}

/** Returns a document as a tree of Markdown. */
function toTree(document: ArchiveDocument, site: Site): Root {
	const cited = citeDocument(document);
	const home = absoluteUrl(sitePath('', site.base), site);
	const writer = { cited, home };
	const { symbol, front, metadata } = document;
	const title = [symbol, metadata.title.value].filter(Boolean).join(' ');
	return {
		type: 'root',
		children: [
			writeHeading(title, 1),
			prose(outputText.markdown.notice),
			...writePlace('front', quoteLines(frontText(front)), writer),
			...zonesOf(document).flatMap((zone) => writeZone(zone, writer)),
		],
	};
}

/**
 * Returns a document as CommonMark: each place is its citation, a link to it, and behind it a quotation that reads back to
 * exactly its text, whatever stands in it.
 */
export function formatMarkdown(document: ArchiveDocument, site: Site): string {
	return toMarkdown(toTree(document, site), { bullet: '-' });
}
