import { printChinesePart } from '../../model/addressing/part-name.ts';
import { printChineseNumber, printItemLabel } from '../../model/addressing/place.ts';
import { chineseText as text } from './citation-words.ts';
import { nameByTitle, type CitedPlace } from './cited-place.ts';
import { collectPages } from './collect-pages.ts';
import {
	groupPlaces,
	type Entry,
	type PlaceGroup,
	type PlaceZone,
	type Run,
	type Span,
} from './group-places.ts';

/** Returns members of a list: "113、117和119至124". */
function joinList(members: readonly string[]): string {
	const last = members.at(-1) ?? '';
	const others = members.slice(0, -1);
	return others.length === 0 ? last : `${others.join('、')}和${last}`;
}

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

function formatLabels(labels: readonly (Run | string)[]): string {
	const letters = labels.filter((label) => typeof label === 'string').map(printItemLabel);
	const numbers = labels.filter((label) => typeof label !== 'string').map(formatEntry);
	const parts = [
		...(letters.length === 0 ? [] : [`${joinList(letters)}${text.item}`]),
		...(numbers.length === 0 ? [] : [`第${joinList(numbers)}${text.item}`]),
	];
	return parts.join('和');
}

function formatGroup(group: PlaceGroup): string {
	switch (group.kind) {
		case 'front':
			return text.front;
		case 'paragraph':
			return text.paragraphs(joinList(group.entries.map(formatEntry)));
		case 'items': {
			const number = printChineseNumber(group.number, group.inserted);
			const owner = group.of === 'paragraph' ? text.paragraphs(number) : text[group.of] + number;
			return owner + formatLabels(group.labels);
		}
		case 'text':
		case 'table':
		case 'box':
		case 'figure':
		case 'heading':
		case 'footnote':
			return text[group.kind] + joinList(group.entries.map(formatEntry));
	}
}

const formatZone = ({ part, groups }: PlaceZone): string =>
	[part === null ? '' : printChinesePart(part), joinList(groups.map(formatGroup))]
		.filter(Boolean)
		.join('，');

/**
 * Returns the places of a citation, with their pages where these are to be said: "第113、117和119至124段",
 * "第12段；附录一，第3至5段", "第12段，第5页"; "" for a document as a whole.
 */
export function formatChinesePlaces({ places, pages = [] }: CitedPlace): string {
	// The commas and 和 of a list belong to one body or part.
	const zones = groupPlaces(places).map(formatZone).join('；');
	if (zones === '' || pages.length === 0) return zones;
	return `${zones}，${text.pages(joinList(collectPages(pages).map(formatEntry)))}`;
}

/** Returns what a citation calls the document: "理事会文件GB.346/INS/8", by title where it has no symbol. */
function formatChineseName(cited: CitedPlace): string {
	const { symbol, body, publisher } = cited;
	return text.documentOf(body ?? publisher.body) + (symbol ?? nameByTitle(cited, text.title));
}

/** Returns the citation in Chinese: "理事会文件GB.346/INS/8，第12段". */
export function formatChinese(cited: CitedPlace): string {
	return [formatChineseName(cited), formatChinesePlaces(cited)].filter(Boolean).join('，');
}
