import type { CheckedQuotation } from '../../search/client/search.ts';
import { parseAddress } from '../../model/addressing/address.ts';
import { placeToFragment } from '../../model/addressing/place.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import type { InterfaceText } from '../../words/interface-text.ts';
import { nameFragment, type PlaceWords } from '../../words/place-name.ts';
import {
	describeNotes,
	describeSeal,
	nameVerdict,
	shownVerdict,
} from '../../search/check/summarize-checked.ts';
import { buildElement } from '../page/build-element.ts';

export interface CheckWords {
	text: InterfaceText['check'];
	places: PlaceWords;
}

/** Places that are named one by one. */
const MOST_PLACES = 12;

/** Returns the name of a place by its id: GB.346/INS/8 第12段. */
function nameId(id: string, { places }: CheckWords): string {
	const address = parseAddress(id);
	if (address === null) return id;
	const symbol = idToSymbol(address.document);
	const name = symbol === null ? address.document : formatSymbol(symbol);
	const place = address.place && nameFragment(placeToFragment(address.place), places);
	return place === null ? name : `${name} ${place}`;
}

/** Returns words that are changed, with whose they are for who does not see the sign. */
const marked = (name: 'del' | 'ins', words: string, whose: string) =>
	buildElement(name, '', [buildElement('span', 'check-unseen', [whose]), words]);

/** Returns the quotation with each difference marked: what it has struck out, what is printed put in. */
function markQuotation(
	{ quotation, differences }: CheckedQuotation,
	{ text }: CheckWords,
): (Node | string)[] {
	const parts: (Node | string)[] = [];
	let end = 0;
	for (const { at, given, printed, kind } of differences) {
		parts.push(quotation.slice(end, at));
		if (given !== '') parts.push(marked('del', given, text.given));
		const shown = kind === 'joined' ? '¶' : printed;
		if (shown !== '') parts.push(marked('ins', shown, text.printed));
		end = at + given.length;
	}
	return [...parts, quotation.slice(end)];
}

function renderPlaces(
	{ kind, verdict, places }: CheckedQuotation,
	words: CheckWords,
): HTMLElement[] {
	if (places.length === 0) return [];
	const { text } = words;
	const found = verdict === 'verbatim' ? text.places : text.nearest;
	const line = buildElement('li', '', [kind === 'citation' ? text.citedPlace : found]);
	for (const { id, url } of places.slice(0, MOST_PLACES)) {
		const link = buildElement('a', '', [nameId(id, words)]);
		link.href = url;
		line.append(' · ', link);
	}
	const more = places.length - MOST_PLACES;
	if (more > 0) line.append(' · ', text.morePlaces(more));
	return [line];
}

/** Returns what was found of a quotation as an item of the list. */
export function renderChecked(checked: CheckedQuotation, words: CheckWords): HTMLLIElement {
	const { text } = words;
	const { kind, cited, seal, differences, notes } = checked;
	const isSaid = kind === 'citation' || (cited?.holds === true && checked.places.length === 1);
	const says = [
		...(cited === null || (isSaid && checked.places.length > 0)
			? []
			: [text.cited(nameId(cited.id, words))]),
		...differences.map(({ kind: how, given, printed }) => text.difference[how](given, printed)),
		...describeNotes(notes, text),
		...describeSeal(seal, text),
	];
	const item = buildElement('li', '', [
		buildElement('p', 'check-verdict', [nameVerdict(checked, text)]),
		buildElement('blockquote', 'check-quotation', markQuotation(checked, words)),
		buildElement('ul', 'check-facts', [
			...renderPlaces(checked, words),
			...says.map((words) => buildElement('li', '', [words])),
		]),
	]);
	item.dataset['verdict'] = shownVerdict(checked);
	item.querySelector('.check-quotation')?.setAttribute('lang', 'zh-Hans');
	return item;
}
