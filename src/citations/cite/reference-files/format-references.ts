import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../csl-item.ts';

const { format } = plugins.config.get('@bibtex');
// Only ASCII is kept otherwise, and of a Chinese title that is nothing.
format.asciiOnly = false;
// Keys with a hyphen would be replaced by the name, year and first word, all of them Chinese.
format.checkLabel = false;

/** Characters that TeX takes for commands; without `asciiOnly` the plugin writes values as they are. */
const TEX_SPECIAL = /[&%$#_{}]/g;

const escapeTex = (text: string) => text.replaceAll(TEX_SPECIAL, '\\$&');

/** Returns an item for BibTeX: the same, with its text escaped; an address is not text. */
function toTexItem(item: CslItem): CslItem {
	return {
		...item,
		title: escapeTex(item.title),
		genre: escapeTex(item.genre),
		...(item.number !== undefined && { number: escapeTex(item.number) }),
		...(item['collection-title'] !== undefined && {
			'collection-title': escapeTex(item['collection-title']),
		}),
	};
}

/** Returns items as a RIS file. */
export function formatRis(items: readonly CslItem[]): string {
	return `${new Cite(items).format('ris').trimEnd()}\n`;
}

/** Returns items as a BibTeX file. */
export function formatBibtex(items: readonly CslItem[]): string {
	return `${new Cite(items.map(toTexItem)).format('bibtex').trimEnd()}\n`;
}

/** Returns items as a CSL-JSON file. */
export function formatCslJson(items: readonly CslItem[]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}
