import { printItemLabel } from '../../model/addressing/place.ts';
import { englishText as text } from './citation-words.ts';
import type { CitedPlace } from './cited-place.ts';
import { groupPlaces, type LetteredItem, type PlaceGroup, type Run } from './group-places.ts';

/** Returns members of a list: "113, 117 and 119–124". */
function joinList(members: readonly string[]): string {
	const last = members.at(-1) ?? '';
	const others = members.slice(0, -1);
	return others.length === 0 ? last : `${others.join(', ')} and ${last}`;
}

function formatEntry(entry: Run | LetteredItem | string): string {
	if (typeof entry === 'string') return printItemLabel(entry);
	if (!('from' in entry)) return `${String(entry.number)}${printItemLabel(entry.letter)}`;
	const { from, to } = entry;
	return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

function formatNumbered(
	[one, several]: readonly [string, string],
	entries: readonly (Run | LetteredItem | string)[],
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
			return `${owner} ${String(group.number)}, ${formatNumbered(noun, group.labels)}`;
		}
		case 'paragraph':
		case 'box':
		case 'figure':
		case 'heading':
		case 'footnote':
			return formatNumbered(text[group.kind], group.entries);
	}
}

/** Returns the citation in English: "GB.346/INS/8, paras 12–14"; the title of a document without symbol stays Chinese. */
export function formatEnglish(cited: CitedPlace): string {
	const { symbol, title, publisher, places } = cited;
	const name = symbol ?? text.title(publisher.english, title);
	// A comma already parts the members of a list.
	const groups = groupPlaces(places).map(formatGroup).join('; ');
	return groups === '' ? name : `${name}, ${groups}`;
}
