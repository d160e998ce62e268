import { type PartName, printEnglishPart } from '../../model/addressing/part-name.ts';
import { printItemLabel } from '../../model/addressing/place.ts';
import { printParagraphNumber } from '../../model/addressing/paragraph-number.ts';
import { englishText as text } from './citation-words.ts';
import type { CitedPlace } from './cited-place.ts';
import { nameByTitle } from './name-by-title.ts';
import { collectPages } from './collect-pages.ts';
import { placesOfEntry, placesOfLabel } from './entry-places.ts';
import {
	groupPlaces,
	type Entry,
	type PlaceGroup,
	type PlaceZone,
	type Run,
	type Span,
} from './group-places.ts';
import { joinMembers, type LinkedWords, say, textOf } from './linked-words.ts';

/** What is cited, as far as its words say it. */
type Cited = Omit<CitedPlace, 'url' | 'home'>;

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

/** Returns members of a list behind their noun: "paras 113, 117 and 119–124". */
function formatNumbered(
	[one, several]: readonly [string, string],
	entries: readonly LinkedWords[],
): LinkedWords[] {
	const [first, ...others] = entries;
	const isOne = others.length === 0 && first?.text.includes('–') === false;
	return [
		say(`${isOne ? one : several} `),
		...joinMembers(
			entries.map((entry) => [entry]),
			', ',
			' and ',
		),
	];
}

function formatGroup(group: PlaceGroup, part: PartName | null): LinkedWords[] {
	switch (group.kind) {
		case 'front':
			return [{ text: text.front, places: [{ kind: 'front' }] }];
		case 'items': {
			const owner = text[group.of][0];
			const noun = group.of === 'paragraph' ? text.bullet : text.item;
			const number = printParagraphNumber(group.number, group.inserted);
			const labels = group.labels.map((label) => ({
				text: formatEntry(label),
				places: placesOfLabel(group, label, part),
			}));
			return [say(`${owner} ${number}, `), ...formatNumbered(noun, labels)];
		}
		case 'paragraph':
		case 'text':
		case 'table':
		case 'box':
		case 'figure':
		case 'heading':
		case 'footnote':
		case 'endnote': {
			const { kind, entries } = group;
			const linked = entries.map((entry) => ({
				text: formatEntry(entry),
				places: placesOfEntry(kind, entry, part),
			}));
			return formatNumbered(text[kind], linked);
		}
	}
}

/** Every group in a part says which, so that no note or table of it is taken for one of the body. */
function formatZone({ part, groups }: PlaceZone): LinkedWords[][] {
	if (part === null) return groups.map((group) => formatGroup(group, null));
	const name = printEnglishPart(part);
	return groups.length === 0
		? [[{ text: name, places: [{ kind: 'part', part }] }]]
		: groups.map((group) => [say(`${name}, `), ...formatGroup(group, part)]);
}

/** Returns the citation in English in words that each name something or nothing; see `formatEnglish`. */
export function wordEnglish(cited: Cited): LinkedWords[] {
	const { symbol, publisher, places, pages = [] } = cited;
	const title = symbol ?? nameByTitle(cited, (printed) => text.title(publisher.english, printed));
	const name = { text: title, places: [] };
	// A comma already parts the members of a list.
	const groups = joinMembers(groupPlaces(places).flatMap(formatZone), '; ', '; ');
	if (groups.length === 0) return [name];
	const runs = collectPages(pages).map((run) => say(formatEntry(run)));
	const on = runs.length === 0 ? [] : [say(', '), ...formatNumbered(text.page, runs)];
	return [name, say(', '), ...groups, ...on];
}

/** Returns the citation in English: "GB.346/INS/8, paras 12–14", "GB.346/INS/8, para. 12, p. 5"; the title of a document without symbol stays Chinese. */
export const formatEnglish = (cited: Cited): string => textOf(wordEnglish(cited));
