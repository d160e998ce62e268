import { printEnglishPart } from '../../model/addressing/part-name.ts';
import { printItemLabel, printParagraphNumber } from '../../model/addressing/place.ts';
import { englishText as text } from './citation-words.ts';
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

/** Returns members of a list: "113, 117 and 119–124". */
function joinList(members: readonly string[]): string {
	const last = members.at(-1) ?? '';
	const others = members.slice(0, -1);
	return others.length === 0 ? last : `${others.join(', ')} and ${last}`;
}

function formatEntry(entry: Run | Entry | Span | string): string {
	if (typeof entry === 'string') return printItemLabel(entry);
	if ('first' in entry) {
		const [first, last] = [entry.first, entry.last].map(({ number, inserted }) =>
			printParagraphNumber(number, inserted),
		);
		return `${first ?? ''}–${last ?? ''}`;
	}
	if (!('from' in entry)) {
		const { number, inserted, letter } = entry;
		return printParagraphNumber(number, inserted) + (letter === null ? '' : printItemLabel(letter));
	}
	const { from, to } = entry;
	return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

function formatNumbered(
	[one, several]: readonly [string, string],
	entries: readonly (Run | Entry | Span | string)[],
): string {
	const [first, ...others] = entries.map(formatEntry);
	const isOne = others.length === 0 && first?.includes('–') === false;
	return `${isOne ? one : several} ${joinList([first ?? '', ...others])}`;
}

function formatGroup(group: PlaceGroup): string {
	switch (group.kind) {
		case 'front':
			return text.front;
		case 'items': {
			const owner = text[group.of][0];
			const noun = group.of === 'paragraph' ? text.bullet : text.item;
			const number = printParagraphNumber(group.number, group.inserted);
			return `${owner} ${number}, ${formatNumbered(noun, group.labels)}`;
		}
		case 'paragraph':
		case 'text':
		case 'table':
		case 'box':
		case 'figure':
		case 'heading':
		case 'footnote':
			return formatNumbered(text[group.kind], group.entries);
	}
}

/** Every group in a part says which, so that no note or table of it is taken for one of the body. */
function formatZone({ part, groups }: PlaceZone): string[] {
	if (part === null) return groups.map(formatGroup);
	const name = printEnglishPart(part);
	return groups.length === 0 ? [name] : groups.map((group) => `${name}, ${formatGroup(group)}`);
}

/** Returns the citation in English: "GB.346/INS/8, paras 12–14", "GB.346/INS/8, para. 12, p. 5"; the title of a document without symbol stays Chinese. */
export function formatEnglish(cited: CitedPlace): string {
	const { symbol, publisher, places, pages = [] } = cited;
	const name = symbol ?? nameByTitle(cited, (title) => text.title(publisher.english, title));
	// A comma already parts the members of a list.
	const groups = groupPlaces(places).flatMap(formatZone).join('; ');
	if (groups === '') return name;
	const on = pages.length === 0 ? '' : `, ${formatNumbered(text.page, collectPages(pages))}`;
	return `${name}, ${groups}${on}`;
}
