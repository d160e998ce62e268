import { fragmentToPlace, noteNameOf, noteNumber } from '../../model/addressing/place.ts';
import { collectContents, type TextParts, type Zone, zonesOf } from '../../model/contents.ts';
import type { BodyPart, Finding, Footnote, Heading } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';
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
		} else if (part.type === 'paragraph' || part.type === 'text' || part.type === 'table') {
			part.section = path.map(({ fragment }) => fragment);
			for (const heading of path) heading.first ??= part.fragment;
			if (part.type !== 'paragraph' || part.inserted !== undefined) continue;
			for (const heading of path) heading.firstParagraph ??= part.number;
		}
	}
}

/** A mark at its place. */
interface PlacedMark {
	/** Name of its note: `fn3`, `en1`. */
	note: string;
	/** Fragment of what carries it; null for a first page, and for the name of a part. */
	owner: string | null;
	/** Fragment of the part that it stands in; null in front and body. */
	division: string | null;
	line: number;
}

/** Returns the marks of a document in the order printed. */
function collectMarks(parts: TextParts): PlacedMark[] {
	const owners = new Set(zonesOf(parts).flatMap(({ body }) => body.map((part) => part.fragment)));
	const divisions = new Set(parts.parts.map(({ fragment }) => fragment));
	const bare = {
		...parts,
		footnotes: [],
		parts: parts.parts.map((division) => ({ ...division, footnotes: [] })),
	};
	return collectContents(bare).flatMap(({ content, places }) => {
		const division = places.find((place) => divisions.has(place)) ?? null;
		const owner = places.find((place) => owners.has(place)) ?? null;
		return content.flatMap((inline) =>
			inline.type === 'mark'
				? [
						{
							note: inline.note,
							owner,
							division,
							line: inline.pieces[0]?.span.line ?? 0,
						},
					]
				: [],
		);
	});
}

/** Footnotes before endnotes, each by their numbers. */
const byNumber = (left: Footnote, right: Footnote) =>
	Number(left.label !== undefined) - Number(right.label !== undefined) ||
	left.number - right.number;

/**
 * Puts notes that stand behind a part, but are marked only before it, where their marks are: notes at the end of a
 * paper may stand behind its appendix.
 */
function bringNotesHome(zones: readonly Zone[], marks: readonly PlacedMark[]): void {
	for (const zone of zones) {
		const own = zone.division?.fragment ?? null;
		for (const note of [...zone.footnotes]) {
			const name = noteNameOf(note.fragment);
			const isMarkedIn = (division: string | null) =>
				marks.some((mark) => mark.note === name && mark.division === division);
			if (isMarkedIn(own)) continue;
			const home = zones.find((other) => {
				const isFree = !other.footnotes.some(({ fragment }) => noteNameOf(fragment) === name);
				return isFree && isMarkedIn(other.division?.fragment ?? null);
			});
			if (home === undefined) continue;
			zone.footnotes.splice(zone.footnotes.indexOf(note), 1);
			const prefix = home.division === null ? '' : `${home.division.fragment}-`;
			note.fragment = prefix + name;
			home.footnotes.push(note);
			home.footnotes.sort(byNumber);
		}
	}
}

/** Returns an error for each mark whose number is lower than that of a mark before it in its series, at its first occurrence. */
function judgeMarkOrder(marks: readonly PlacedMark[]): Finding[] {
	const seen = new Set<string>();
	const lasts = new Map<string, number>();
	return marks.flatMap(({ note, line }) => {
		if (seen.has(note)) return [];
		seen.add(note);
		const series = note.replace(/\d+$/u, '');
		const [found, last] = [noteNumber(note), lasts.get(series) ?? 0];
		lasts.set(series, Math.max(last, found));
		return found < last ? [makeFinding('mark-sequence', line, { found, last })] : [];
	});
}

/**
 * Sets the paragraph that cites each footnote; a note without mark, a mark without note and marks that do not rise are
 * errors.
 */
function relateFootnotes(parts: TextParts): Finding[] {
	const marks = collectMarks(parts);
	const zones = zonesOf(parts);
	bringNotesHome(zones, marks);
	return zones.flatMap(({ division, footnotes }) => {
		const own = marks.filter((mark) => mark.division === (division?.fragment ?? null));
		const findings: Finding[] = [];
		for (const footnote of footnotes) {
			const { fragment, number, label } = footnote;
			const name = noteNameOf(fragment);
			const mark = own.find(({ note }) => note === name);
			footnote.citedAt = mark?.owner ?? null;
			if (mark !== undefined) continue;
			const line = footnote.lines[0]?.[0] ?? 0;
			findings.push(makeFinding('footnote-without-mark', line, { found: label ?? number }));
		}
		const known = new Set(footnotes.map(({ fragment }) => noteNameOf(fragment)));
		for (const { note, line } of own) {
			if (known.has(note)) continue;
			findings.push(makeFinding('mark-without-footnote', line, { found: noteNumber(note) }));
		}
		return [...findings, ...judgeMarkOrder(own)];
	});
}

/** Returns an error for each item whose address another item has, or whose label makes no address. */
function judgeItems(body: readonly BodyPart[]): Finding[] {
	const seen = new Set<string>();
	return body
		.flatMap((part) => (part.type === 'heading' || part.type === 'table' ? [] : part.blocks))
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
	const bodies = zonesOf(parts).map(({ body }) => body);
	for (const body of bodies) relateHeadings(body);
	return {
		value: parts,
		findings: [
			...relateFootnotes(parts),
			...bodies.flatMap(judgeItems),
			...bodies.flatMap((body) => body.flatMap(judgeItemOrder)),
		],
	};
}
