import type { Element } from 'hast';
import { h } from 'hastscript';
import { excerptAround, sentenceAround } from '../../archive/documents/excerpt-around.ts';
import type { CitingDocument } from '../../archive/documents/group-citations.ts';
import { addressToPageFragment, addressToUrl } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { formatPlaceAndNote } from '../../words/format-place.ts';
import type { InterfaceText } from '../../words/interface-text.ts';
import { labelledPlace } from '../../words/labelled.ts';
import { renderExcerpt } from '../passage/render-excerpt.ts';

/** What a list of citing places is shown with. */
interface CitingSetting {
	/** Base path of the site. */
	base: string;
	/** The words of the page. */
	text: InterfaceText;
	/** True where the whole sentence is shown, since there is nothing else to read. */
	isWhole?: boolean;
}

/** Returns the documents that cite something, each with its citing places and the words around the mention. */
export function renderCitingList(
	citing: readonly CitingDocument[],
	{ base, text, isWhole = false }: CitingSetting,
): Element[] {
	const excerptOf = isWhole ? sentenceAround : excerptAround;
	return citing.map(({ document: { id, symbol, metadata }, places }) => {
		const name = symbol === null ? [] : [h('span', { className: ['symbol'] }, symbol), ' '];
		const href = addressToUrl({ document: id, place: null }, base);
		return h('section', { className: ['citing'] }, [
			h('h3', { className: ['citing-document'] }, [
				h('a', { href, lang: 'zh-Hans' }, [...name, metadata.title.value]),
			]),
			h(
				'ol',
				{ className: ['citing-places'] },
				places.map(({ place, note, raw, context }) =>
					h('li', [
						h(
							'a',
							{
								className: ['citing-place'],
								href: addressToPageFragment({ document: id, place: fragmentToPlace(place) }, base),
								...labelledPlace(place, note),
							},
							formatPlaceAndNote(place, note, text),
						),
						renderExcerpt(excerptOf(context, raw)),
					]),
				),
			),
		]);
	});
}
