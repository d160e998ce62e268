import { fragmentToPlace } from '../../model/addressing/place.ts';
import { collectContents, type TextParts } from '../../model/contents.ts';
import type { BodyPart, Finding, Heading } from '../../model/document.ts';
import { inlineText, paragraphsOf } from '../../model/text.ts';
import type { Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { judgeItemOrder } from './item-order.ts';
import { levelHeadings } from './heading-levels.ts';

/** Sets the level of each heading, its first paragraph, and the path of headings over each paragraph. */
function relateHeadings(body: readonly BodyPart[]): void {
	const headings = body.filter((part) => part.type === 'heading');
	const levels = levelHeadings(headings.map(({ content }) => inlineText(content))).values();
	let path: Heading[] = [];
	for (const part of body) {
		if (part.type === 'heading') {
			const level = levels.next().value ?? 1;
			part.level = level;
			path = [...path.filter((over) => over.level < level), part];
		} else if (part.type === 'paragraph') {
			part.section = path.map(({ fragment }) => fragment);
			for (const heading of path) heading.firstParagraph ??= part.number;
		}
	}
}

/** A mark at its place, with the paragraph that carries it: null for a first page, box, caption or heading. */
interface PlacedMark {
	footnote: number;
	paragraph: number | null;
	line: number;
}

/** Returns the marks of a document in the order printed. */
function collectMarks(parts: TextParts): PlacedMark[] {
	const owners = new Map<string | undefined, number>();
	for (const { fragment, number } of paragraphsOf(parts.body)) owners.set(fragment, number);
	return collectContents({ ...parts, footnotes: [] }).flatMap(({ content, places: [place] }) => {
		const paragraph = owners.get(place) ?? null;
		return content.flatMap((inline) =>
			inline.type === 'mark'
				? [{ footnote: inline.footnote, paragraph, line: inline.pieces[0]?.span.line ?? 0 }]
				: [],
		);
	});
}

/** Sets the paragraph that cites each footnote; a note without mark and a mark without note are errors. */
function relateFootnotes(parts: TextParts): Finding[] {
	const marks = collectMarks(parts);
	const findings: Finding[] = [];
	for (const footnote of parts.footnotes) {
		const { number } = footnote;
		const mark = marks.find((placed) => placed.footnote === number);
		footnote.citedIn = mark?.paragraph ?? null;
		if (mark !== undefined) continue;
		const line = footnote.lines[0]?.[0] ?? 0;
		findings.push(makeFinding('footnote-without-mark', line, { found: number }));
	}
	const known = new Set(parts.footnotes.map(({ number }) => number));
	for (const { footnote, line } of marks) {
		if (known.has(footnote)) continue;
		findings.push(makeFinding('mark-without-footnote', line, { found: footnote }));
	}
	return findings;
}

/** Returns an error for each item whose address another item has, or whose label makes no address. */
function judgeItems(body: readonly BodyPart[]): Finding[] {
	const seen = new Set<string>();
	return body
		.flatMap((part) => (part.type === 'heading' ? [] : part.blocks))
		.filter((block) => block.type === 'item')
		.filter(({ fragment }) => {
			const doubled = seen.has(fragment) || fragmentToPlace(fragment) === null;
			seen.add(fragment);
			return doubled;
		})
		.map(({ fragment, label, content }) =>
			makeFinding('item-address', content[0]?.pieces[0]?.span.line ?? 0, {
				found: label,
				address: fragment,
			}),
		);
}

/** Relates the parts of a document to each other, in place: levels, sections, notes and the paragraphs that cite them. */
export function relateParts(parts: TextParts): Outcome<TextParts> {
	relateHeadings(parts.body);
	return {
		value: parts,
		findings: [
			...relateFootnotes(parts),
			...judgeItems(parts.body),
			...parts.body.flatMap(judgeItemOrder),
		],
	};
}
