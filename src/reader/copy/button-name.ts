import { readChoice } from '../page/stored-choice.ts';

/** True where the reader has chosen English labels, or a page in English. */
export function isEnglish(): boolean {
	return document.documentElement.lang === 'en' || readChoice('labels') === 'en';
}

/** What the button is called before the dictionary is fetched; the number or label of its place follows. */
const NAMES = { zh: ['复制 ', '复制本文件'], en: ['Copy ', 'Copy this document'] } as const;

/** Returns the name of the button of a place: 复制 61, 复制 (a). */
export function nameButton(place: Element): string {
	const [copy, copyDocument] = NAMES[isEnglish() ? 'en' : 'zh'];
	if (place.matches('.masthead')) return copyDocument;
	const label = place.querySelector(
		'.paragraph-number, .item-label, .note-number, .box-title, .heading',
	);
	return copy + (label?.textContent.trim() ?? place.id);
}
