import { readerLanguage } from '../page/reader-language.ts';

/** What the button is called before the dictionary is fetched; the number or label of its place follows. */
const NAMES = { 'zh-Hans': ['复制 ', '复制本文件'], en: ['Copy ', 'Copy this document'] } as const;

/** What the name of a link says besides that of its place: 表格1的链接, Link to table 1. */
const LINK_WORDS = /的链接$|^Link to /u;

/** Returns the name of the button of a place: 复制 61, 复制 (a). */
export function nameButton(place: Element): string {
	const [copy, copyDocument] = NAMES[readerLanguage()];
	if (place.matches('.masthead')) return copyDocument;
	const label = place.querySelector(
		'.division-name, .paragraph-number:not(.place-link), .item-label, .note-number, .box-title, .heading',
	);
	// What has no number has a link that says what it is.
	const link = place.querySelector('.place-link')?.ariaLabel?.replace(LINK_WORDS, '');
	return copy + (label?.textContent.trim() ?? link ?? place.id);
}
