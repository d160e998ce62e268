import { namedPlacesToUrl } from '../../model/addressing/named-places.ts';
import type { Place } from '../../model/addressing/place.ts';
import type { CitedPlace } from './cited-place.ts';
import { escapeHtml, escapeMarkdown, escapeMarkdownUrl } from './escape-markup.ts';
import { type LinkedWords, textOf } from './linked-words.ts';

/** Returns words as links, each as `link` writes them; a citation of one place, or of a document as a whole, is one link. */
function linkWords(
	words: readonly LinkedWords[],
	{ id, home, places, url }: CitedPlace,
	plain: (text: string) => string,
	link: (text: string, url: string) => string,
): string {
	if (places.length < 2) return link(textOf(words), url);
	const base = new URL(home).pathname;
	const urlOf = (named: readonly Place[]) =>
		new URL(namedPlacesToUrl({ document: id, places: named }, base), home).href;
	return words
		.map(({ text, places: named }) => (named === null ? plain(text) : link(text, urlOf(named))))
		.join('');
}

/** Returns text that links to an address, as HTML. */
export const linkHtml = (text: string, url: string): string =>
	`<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** Returns a citation as HTML: one link for one place, and one for each of several. */
export const toLinkedHtml = (words: readonly LinkedWords[], cited: CitedPlace): string =>
	linkWords(words, cited, escapeHtml, linkHtml);

/** Returns a citation as Markdown, linked alike. */
export const toLinkedMarkdown = (words: readonly LinkedWords[], cited: CitedPlace): string =>
	linkWords(
		words,
		cited,
		escapeMarkdown,
		(text, url) => `[${escapeMarkdown(text)}](${escapeMarkdownUrl(url)})`,
	);
