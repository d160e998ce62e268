import { formatParts } from '../../../model/dates/partial-date.ts';
import type { CslItem } from '../csl-item.ts';

/** A field of a file, by its name or tag; null where the item has no such thing. */
type Field = readonly [name: string, value: string | null];

/** Both formats end a value where its line ends. */
const onOneLine = (text: string) => text.replaceAll(/\s*[\r\n\u2028\u2029]\s*/gu, ' ');

function dateOf({ issued }: CslItem): readonly string[] {
	return issued === undefined ? [] : formatParts(issued['date-parts'][0]);
}

/**
 * Returns the date as RIS has it, 2022/10/07/: what is not known of it is empty, as in 2022/06//. Null where no more than the
 * year is known, which has a tag of its own.
 */
function formatRisDate(item: CslItem): string | null {
	const [year = '', month, day = ''] = dateOf(item);
	return month === undefined ? null : `${year}/${month}/${day}/`;
}

function formatRisItem(item: CslItem): string {
	const fields: Field[] = [
		['TY', 'RPRT'],
		...item.author.map(({ literal }): Field => ['AU', literal]),
		['CY', item['publisher-place']],
		['DA', formatRisDate(item)],
		['PY', dateOf(item)[0] ?? null],
		['ID', item.id],
		['LA', item.language],
		['M3', item.genre],
		['N1', item.note ?? null],
		['PB', item.publisher],
		['SN', item.number ?? null],
		['T2', item['collection-title'] ?? null],
		['TI', item.title],
		['UR', item.URL],
		['ER', ''],
	];
	return fields
		.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${onOneLine(value)}\n`]))
		.join('');
}

/** Returns items as a RIS file. */
export function formatRis(items: readonly CslItem[]): string {
	return items.map(formatRisItem).join('');
}

/** The names of months that every style of BibTeX defines; they stand without braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What TeX takes for a command, as it is written to be itself. */
const TEX_SPECIAL: Readonly<Record<string, string>> = {
	'\\': String.raw`\textbackslash{}`,
	'~': String.raw`\textasciitilde{}`,
	'^': String.raw`\textasciicircum{}`,
};

const escapeTex = (text: string) =>
	onOneLine(text).replaceAll(/[&%$#_{}\\~^]/gu, (sign) => TEX_SPECIAL[sign] ?? `\\${sign}`);

/** A word with a capital, which styles of BibTeX would make small where it stands in a title: COVID, iPhone. */
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Ll}*\p{Lu}[\p{Lu}\p{Ll}\p{M}]*/gu;

const escapeTitle = (text: string) => escapeTex(text).replaceAll(CAPITALISED, '{$&}');

const brace = (value: string) => `{${value}}`;
const braceText = (text: string | undefined) =>
	text === undefined ? null : brace(escapeTex(text));

function formatBibtexEntry(item: CslItem): string {
	const [year, month, day] = dateOf(item);
	const authors = item.author.map(({ literal }) => brace(escapeTex(literal)));
	const fields: Field[] = [
		['address', braceText(item['publisher-place'])],
		['author', brace(authors.join(' and '))],
		['series', braceText(item['collection-title'])],
		['year', braceText(year)],
		['month', month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)],
		['day', braceText(day?.replace(/^0/, ''))],
		// All that is held is in Chinese: `langid` for biblatex and pandoc, `language` for older programs.
		['langid', brace('chinese')],
		['language', brace('chinese')],
		['note', braceText(item.note)],
		['number', braceText(item.number)],
		['institution', braceText(item.publisher)],
		['title', brace(escapeTitle(item.title))],
		['type', braceText(item.genre)],
		// An address is no text: it is read as it stands.
		['url', brace(item.URL)],
	];
	const lines = fields.flatMap(([name, value]) =>
		value === null ? [] : [`\t${name} = ${value},`],
	);
	return [`@techreport{${item['citation-key']},`, ...lines, '}', ''].join('\n');
}

/** Returns items as a BibTeX file. */
export function formatBibtex(items: readonly CslItem[]): string {
	return items.map(formatBibtexEntry).join('');
}

/** Returns items as a CSL-JSON file. */
export function formatCslJson(items: readonly CslItem[]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}
