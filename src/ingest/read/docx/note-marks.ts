import { append, type Lines } from './draft.ts';
import { isVisible, repeatedMark } from './fields.ts';
import { formatNumber } from './number-formats.ts';
import { type NoteSeries, notice, type Place, type Reading } from './reading.ts';
import type { XmlElement } from './xml.ts';

/** Returns the number of a note; a mark that comes again has the number that it had. */
function numberNote(series: NoteSeries, id: string): number {
	const known = series.given.get(id);
	if (known !== undefined) return known;
	series.last += 1;
	series.given.set(id, series.last);
	return series.last;
}

/** How Word writes the marks of endnotes where nothing is said. */
const ENDNOTE_FORMAT = 'lowerRoman';

/** Returns the mark of an endnote as Word writes it in the section at hand. */
function formatMark(number: number, reading: Reading): string {
	const { file, sections } = reading.endnotes.formats;
	const format = sections[reading.section] ?? file ?? ENDNOTE_FORMAT;
	const mark = formatNumber(number, format);
	if (mark === null) notice(reading, 'word-number-format', { found: format });
	// `numberInDash` has spaces, which no identifier in Markdown has.
	const written = (mark ?? '').replaceAll(/\s/gu, '');
	return written === '' ? String(number) : written;
}

/**
 * Adds the mark of a note, in digits, however Word writes it, ① or iii: a mark tells the number of its note, as those of
 * notes do. Where there are two series, what Word writes stands beside it, and is returned.
 */
function appendMark(number: number, series: NoteSeries, lines: Lines, reading: Reading) {
	const isEndnote = reading.hasBoth && series === reading.endnotes;
	const label = isEndnote && { endnote: formatMark(number, reading) };
	const manner = { bold: false, raised: true, note: number, ...label };
	append(lines.at(-1) ?? lines[0], String(number), manner);
	return label;
}

/** Puts the mark of a note in its place. One whose sign is typed, such as a star, has no number of its own. */
export function putMark(
	element: XmlElement,
	series: NoteSeries,
	place: Place,
	lines: Lines,
	reading: Reading,
): void {
	const id = element.attributes['w:id'] ?? '';
	if (place.isDropped) return;
	if (place.look.hidden === true || !isVisible(reading)) return;
	if (!series.notes.has(id)) {
		notice(reading, 'word-note-missing', { found: id });
		return;
	}
	if (element.attributes['w:customMarkFollows'] !== undefined) {
		notice(reading, 'word-note-sign');
		reading.waiting.push({ id, number: 0, series });
		return;
	}
	const isNew = !series.given.has(id);
	const number = numberNote(series, id);
	const label = appendMark(number, series, lines, reading);
	if (isNew) reading.waiting.push({ id, number, series, ...label });
}

/** Puts the mark of a note where a field repeats it, once; false where it repeats none, or one that comes only later. */
export function repeatMark(lines: Lines, reading: Reading): boolean {
	const field = reading.fields.at(-1);
	const { series, id } = reading.markedBy.get(repeatedMark(reading) ?? '') ?? {};
	const number = series?.given.get(id ?? '');
	if (field === undefined || series === undefined || number === undefined) return false;
	if (!field.isShown) appendMark(number, series, lines, reading);
	field.isShown = true;
	return true;
}
