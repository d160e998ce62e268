import { type PartName, printChinesePart } from '../../model/addressing/part-name.ts';
import { printItemLabel } from '../../model/addressing/place.ts';
import { printChineseNumber } from '../../model/addressing/paragraph-number.ts';
import { chineseText as text } from './citation-words.ts';
import type { Pages } from '../../model/document.ts';
import type { CitedDocument } from './cited-place.ts';
import { collectPages } from './collect-pages.ts';
import { placesOfEntry, placesOfLabel } from './entry-places.ts';
import type { Entry, PlaceGroup, PlaceZone, Run, Span } from './group-places.ts';
import { joinMembers, type LinkedWords, say } from './linked-words.ts';
import { nameByTitle } from './name-by-title.ts';

/** Returns members of a list: "113、117和119至124". */
const joinList = (members: readonly (readonly LinkedWords[])[]): LinkedWords[] =>
	joinMembers(members, '、', '和');

/** Returns words between the two that stand around them: 第…段. */
const surround = (
	[before, after]: readonly [string, string],
	list: readonly LinkedWords[],
): LinkedWords[] => [say(before), ...list, say(after)];

function formatEntry(entry: Run | Entry | Span): string {
	if ('first' in entry) {
		const [first, last] = [entry.first, entry.last].map(({ number, inserted }) =>
			printChineseNumber(number, inserted),
		);
		return `${first ?? ''}至${last ?? ''}`;
	}
	if (!('from' in entry)) {
		const { number, inserted, letter } = entry;
		return printChineseNumber(number, inserted) + (letter === null ? '' : printItemLabel(letter));
	}
	const { from, to } = entry;
	return from === to ? String(from) : `${String(from)}至${String(to)}`;
}

type Items = Extract<PlaceGroup, { kind: 'items' }>;

function formatLabels(group: Items, part: PartName | null): LinkedWords[] {
	const { labels } = group;
	const linked = (label: Run | string): LinkedWords[] => [
		{
			text: typeof label === 'string' ? printItemLabel(label) : formatEntry(label),
			places: placesOfLabel(group, label, part),
		},
	];
	const letters = labels.filter((label) => typeof label === 'string').map(linked);
	const numbers = labels.filter((label) => typeof label !== 'string').map(linked);
	const lists = [
		...(letters.length === 0 ? [] : [[...joinList(letters), say(text.item)]]),
		...(numbers.length === 0 ? [] : [[say('第'), ...joinList(numbers), say(text.item)]]),
	];
	return joinMembers(lists, '和', '和');
}

function formatGroup(group: PlaceGroup, part: PartName | null): LinkedWords[] {
	const list = (
		kind: Parameters<typeof placesOfEntry>[0],
		entries: readonly (Run | Entry | Span)[],
	) =>
		joinList(
			entries.map((entry) => [
				{ text: formatEntry(entry), places: placesOfEntry(kind, entry, part) },
			]),
		);
	switch (group.kind) {
		case 'front':
			return [{ text: text.front, places: [{ kind: 'front' }] }];
		case 'paragraph':
			return surround(text.paragraphs, list(group.kind, group.entries));
		case 'items': {
			const number = printChineseNumber(group.number, group.inserted);
			const owner =
				group.of === 'paragraph'
					? surround(text.paragraphs, [say(number)])
					: [say(text[group.of] + number)];
			return [...owner, ...formatLabels(group, part)];
		}
		case 'text':
		case 'table':
		case 'box':
		case 'figure':
		case 'heading':
		case 'footnote':
		case 'endnote':
			return [say(text[group.kind]), ...list(group.kind, group.entries)];
	}
}

function formatZone({ part, groups }: PlaceZone): LinkedWords[] {
	const name = part === null ? '' : printChinesePart(part);
	const inside = joinList(groups.map((group) => formatGroup(group, part)));
	if (part === null) return inside;
	return inside.length === 0
		? [{ text: name, places: [{ kind: 'part', part }] }]
		: [say(`${name}，`), ...inside];
}

/**
 * Returns places that are grouped, with their pages where these are to be said: "第113、117和119至124段",
 * "第12段；附录一，第3至5段", "第12段，第5页"; none for a document as a whole.
 */
export function wordChineseZones(
	zones: readonly PlaceZone[],
	pages: readonly Pages[] = [],
): LinkedWords[] {
	// The commas and 和 of a list belong to one body or part.
	const words = joinMembers(zones.map(formatZone), '；', '；');
	if (words.length === 0 || pages.length === 0) return words;
	const list = joinList(collectPages(pages).map((run) => [say(formatEntry(run))]));
	return [...words, say('，'), ...surround(text.pages, list)];
}

/** Returns what a citation calls the document: "理事会文件GB.346/INS/8", by title where it has no symbol. */
export function wordChineseName(cited: CitedDocument): LinkedWords[] {
	const { symbol, body, publisher } = cited;
	return [
		say(text.documentOf(body ?? publisher.body)),
		{ text: symbol ?? nameByTitle(cited, text.title), places: [] },
	];
}
