import { addressToPageFragment, addressToUrl } from '../../model/addressing/address.ts';
import { siteBase } from '../../words/site-url.ts';
import { citePlaces } from '../../citations/cite/cited-place.ts';
import { formatChinese } from '../../citations/cite/format-chinese.ts';
import { formatEnglish } from '../../citations/cite/format-english.ts';
import { readerLanguage } from '../page/reader-language.ts';
import type { CopyText } from '../copy/copy-text.ts';
import { placeText } from '../copy/place-text.ts';
import { buildElement } from '../page/build-element.ts';
import type { Entry } from './entries.ts';
import { buildButton } from './view-parts.ts';

/** So much of a passage stands in the list. */
const EXCERPT = 90;

export interface ListActions {
	move(id: string, name: string, by: number): void;
	remove(id: string, name: string): void;
}

/** Returns what a passage is called: its citation, or its id where the archive has no such place. */
export function nameEntry({ id, place, loaded }: Entry): string {
	if (loaded === null) return id;
	const cited = citePlaces(loaded.cited, place === null ? [] : [place], location.origin);
	return readerLanguage() === 'en' ? formatEnglish(cited) : formatChinese(cited);
}

function excerptOf({ place, loaded }: Entry): string {
	if (loaded === null) return '';
	const text = place === null ? loaded.data.title : placeText(loaded.data, place);
	const characters = [...text.replaceAll(/\s+/gu, ' ')];
	return characters.length > EXCERPT
		? `${characters.slice(0, EXCERPT - 1).join('')}…`
		: characters.join('');
}

function buildName(entry: Entry): HTMLElement {
	const { document, place, loaded } = entry;
	const name = nameEntry(entry);
	if (loaded === null) return buildElement('span', 'basket-name', [name]);
	const base = siteBase;
	const link = buildElement('a', 'basket-name', [name]);
	const isRange = place?.kind === 'range';
	link.href = (isRange ? addressToUrl : addressToPageFragment)({ document, place }, base);
	return link;
}

/** Returns the passages as a list; `actions` null leaves out the buttons that change it. */
export function buildList(
	entries: readonly Entry[],
	text: CopyText['basket'],
	actions: ListActions | null,
): HTMLElement {
	const rows = entries.map((entry, index) => {
		const name = nameEntry(entry);
		const { id } = entry;
		const excerpt = entry.loaded === null ? text.unknown : excerptOf(entry);
		const words = buildElement('p', 'basket-excerpt', [excerpt]);
		if (entry.loaded !== null) words.lang = 'zh-Hans';
		const button = (action: 'up' | 'down' | 'remove', act: () => void): HTMLButtonElement => {
			const one = buildButton(text[`${action}Sign`], act, 'basket-action');
			one.ariaLabel = text[action](name);
			one.dataset['action'] = action;
			return one;
		};
		const row = buildElement('li', '', [buildName(entry), words]);
		row.dataset['id'] = id;
		if (actions === null) return row;
		const up = button('up', () => {
			actions.move(id, name, -1);
		});
		const down = button('down', () => {
			actions.move(id, name, 1);
		});
		up.disabled = index === 0;
		down.disabled = index === entries.length - 1;
		const remove = button('remove', () => {
			actions.remove(id, name);
		});
		row.append(buildElement('p', 'basket-actions', [up, down, remove]));
		return row;
	});
	const list = buildElement('ol', 'basket-list', rows);
	list.ariaLabel = text.list;
	return list;
}
