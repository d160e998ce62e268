import type { Language } from '../../words/language.ts';
import { readChoice } from './stored-choice.ts';

/** Returns the language that the reader wants labels in: that of the page, or English where the reader has chosen it. */
export function readerLanguage(): Language {
	const isEnglish = document.documentElement.lang === 'en' || readChoice('labels') === 'en';
	return isEnglish ? 'en' : 'zh-Hans';
}
