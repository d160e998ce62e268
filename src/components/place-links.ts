import { type Language, textIn, translatedUrl } from '../words/language.ts';
import { siteUrl } from '../words/site-url.ts';
import { findLabel } from '../words/find-label.ts';
import type { FrameLink } from '../words/frame-links.ts';

/** Returns the links of the bar or the foot as they stand in a language. */
export function placeLinks(
	links: readonly FrameLink[],
	language: Language,
): { href: string; text: string }[] {
	return links.map(({ path, label, isTranslated = false }) => ({
		href: isTranslated ? translatedUrl(language, path) : siteUrl(path),
		text: findLabel(textIn(language), label, []) ?? '',
	}));
}
