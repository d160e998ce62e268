import { englishText } from './en/interface.ts';
import type { InterfaceText } from './interface-text.ts';
import { siteUrl } from './site-url.ts';
import { interfaceText } from './zh-hans/interface.ts';

/** Languages of the interface, as BCP 47 tags. */
export type Language = 'zh-Hans' | 'en';

const ENGLISH = 'en/';

/** Returns the language of the page at a path of this site. */
export function languageAt(pathname: string): Language {
	return pathname.startsWith(siteUrl(ENGLISH)) ? 'en' : 'zh-Hans';
}

/** Returns the words of a language. */
export function textIn(language: Language): InterfaceText {
	return language === 'en' ? englishText : interfaceText;
}

/** Returns the URL of a page that has a version in each language, by its path without the language: `search/`. */
export function translatedUrl(language: Language, path: string): string {
	return siteUrl(language === 'en' ? ENGLISH + path : path);
}

/** Returns the path of a page without base and language: `/archive/en/search/` is `search/`. */
export function untranslatedPath(pathname: string): string {
	return pathname.slice(translatedUrl(languageAt(pathname), '').length);
}
