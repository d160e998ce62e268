import { citeDocument, citePlaces } from '../../citations/cite/cited-place.ts';
import { formatChinese } from '../../citations/cite/format-chinese.ts';
import { addressToUrl, fragmentToId } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { absoluteUrl, type Site, sitePath } from '../../model/addressing/site-address.ts';
import type { ApiPassage } from '../../model/api/lists.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { collectPassages } from '../../search/collect-records.ts';
import type { RecordKind } from '../../search/record.ts';
import { hashText } from '../../search/text-hash.ts';

/** What machines quote: the text itself, and not its headings, captions and first page. */
const QUOTED: ReadonlySet<RecordKind> = new Set(['paragraph', 'text', 'footnote', 'table']);

/** Returns the paragraphs, texts, notes and tables of a document, in the order printed. */
export function listApiPassages(document: ArchiveDocument, site: Site): ApiPassage[] {
	const cited = citeDocument(document);
	const home = absoluteUrl(sitePath('', site.base), site);
	return collectPassages(document)
		.filter(({ kind }) => QUOTED.has(kind))
		.map(({ fragment, section, text }) => {
			const place = fragment === null ? null : fragmentToPlace(fragment);
			const places = place === null ? [] : [place];
			return {
				id: fragment === null ? document.id : fragmentToId(document.id, fragment),
				url: addressToUrl({ document: document.id, place }, site.base),
				citation: formatChinese(citePlaces(cited, places, home)),
				document: document.id,
				section,
				text,
				sha256: hashText(text),
			};
		});
}

/** What some readers take for the end of a line, though it is none of JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/gu;

/** Returns values as JSON, one a line. */
export function toJsonLines(values: readonly unknown[]): string {
	return values
		.map((value) => {
			const line = JSON.stringify(value).replaceAll(
				LINE_ENDS,
				(end) => String.raw`\u` + end.charCodeAt(0).toString(16).padStart(4, '0'),
			);
			return `${line}\n`;
		})
		.join('');
}
