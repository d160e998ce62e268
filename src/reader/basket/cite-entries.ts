import { citePlaces } from '../../citations/cite/cited-place.ts';
import { buildCslItem, type CslItem } from '../../citations/cite/csl-item.ts';
import type { Citation, CitationForm } from '../../citations/cite/format-citation.ts';
import { formatChinesePlaces } from '../../citations/cite/format-chinese.ts';
import { composeCitation, type CopyContext } from '../copy/chosen.ts';
import type { CitedEntry } from './entries.ts';

/** A quotation has its own paragraphs. */
const frame = (html: string): string =>
	/^<(?:p|ul|table|h\d)>/u.test(html) ? html : `<p>${html}</p>`;

/** Returns all citations in a form, a line each; quotations are parted by an empty line. */
export function citeEntries(
	entries: readonly CitedEntry[],
	form: CitationForm,
	context: CopyContext,
): Citation {
	const citations = entries.map(({ chosen, loaded }) =>
		composeCitation(form, chosen, loaded, context),
	);
	return {
		text: citations.map(({ text }) => text).join(form === 'quotation' ? '\n\n' : '\n'),
		html: citations.map(({ html }) => frame(html)).join(''),
	};
}

/** Returns documents for reference managers; the places chosen of each stand in its note. `entries` are one a document. */
export function buildCslItems(entries: readonly CitedEntry[], home: string): CslItem[] {
	return entries.map(({ chosen, loaded }) => {
		const place = citePlaces(loaded.cited, chosen.places, home);
		const note = formatChinesePlaces(place);
		return { ...buildCslItem(loaded.cited, place.url), ...(note !== '' && { note }) };
	});
}
