import { CHANGES, dropsChange, noticeChange, settleProperties } from './changes.ts';
import { append, emptyDraft, type Lines } from './draft.ts';
import { LEFT, leaveDrawing, readDrawing } from './drawings.ts';
import { drawsText, isVisible, linkOf, readDrawnText, readField } from './fields.ts';
import { putMark, repeatMark } from './note-marks.ts';
import {
	chooseContent,
	countSigns,
	type Field,
	notice,
	noticePlaceholder,
	type Place,
	type Reading,
} from './reading.ts';
import { mergeLooks, readLook, type RunLook } from './styles.ts';
import { readSymbol, readSymbols } from './symbols.ts';
import { childOf, elementsOf, textOf, valueOf, type XmlElement } from './xml.ts';

/** Properties and the like: no text of the paragraph. */
const PROPERTIES: ReadonlySet<string> = new Set([
	'w:pPr',
	'w:rPr',
	'w:sdtPr',
	'w:sdtEndPr',
	'w:smartTagPr',
	'w:customXmlPr',
	'w:fldData',
	'w:rubyPr',
	'w:ctrlPr',
	'm:ctrlPr',
	'm:rPr',
]);

const WEB = /^https?:\/\/\S+$/iu;

function put(text: string, place: Place, lines: Lines, reading: Reading): void {
	if (text === '' || place.isDropped) return;
	const { look } = place;
	if (look.hidden === true || !isVisible(reading)) {
		if (text.trim() !== '') notice(reading, 'word-hidden-text', { found: text.trim() });
		return;
	}
	if (look.raised === true && repeatMark(lines, reading)) return;
	const shown = readSymbols(text, look.font);
	const capitals = look.capitals === true ? shown.toUpperCase() : shown;
	const link = place.link ?? linkOf(reading);
	if (text.trim() !== '') for (const field of reading.fields) field.isShown = true;
	append(lines.at(-1) ?? lines[0], capitals.length === shown.length ? capitals : shown, {
		bold: look.bold === true,
		raised: look.raised === true,
		...(link !== undefined && WEB.test(link) && { link }),
	});
}

/** Returns the text of `w:t`: its outer white space counts only where the file says so. */
function plainText(element: XmlElement): string {
	const text = textOf(element).replaceAll(/[\t\r\n]/gu, ' ');
	return element.attributes['xml:space'] === 'preserve' ? text : text.replaceAll(/^ +| +$/gu, '');
}

/** Breaks that part pages and columns, and no lines of a paragraph. */
const PAGE_BREAKS: ReadonlySet<string> = new Set(['page', 'column']);

const isEmpty = ([first, ...others]: Lines) => others.length === 0 && first.text === '';

/** True for what stands over and under the bar of a fraction. */
const isFraction = ({ name }: XmlElement) => name === 'm:num' || name === 'm:den';

/** Reads what a field draws that has no text of its own in the file, or names it. */
function settleField(field: Field, place: Place, lines: Lines, reading: Reading): void {
	const isLeft = place.isDropped || place.look.hidden === true || reading.isOnPage;
	if (field.isShown || isLeft || !isVisible(reading) || !drawsText(field)) return;
	const drawn = readDrawnText(field);
	if (drawn === null) {
		notice(reading, 'word-field-drawn', { found: field.code.trim() });
		return;
	}
	put(drawn.text, place, lines, reading);
	if (drawn.over !== undefined) {
		notice(reading, 'word-left', { found: `a reading over the text, “${drawn.over}”` });
	}
}

/** Reads one thing in a paragraph: a stretch, what holds several, or a sign. */
function readInline(element: XmlElement, place: Place, lines: Lines, reading: Reading): void {
	const { name, attributes } = element;
	const goIn = (inner: Place = place) => {
		for (const child of elementsOf(element)) readInline(child, inner, lines, reading);
	};
	if (PROPERTIES.has(name)) return;
	switch (name) {
		case 'w:r': {
			const properties = settleProperties(reading, childOf(element, 'w:rPr'));
			const style = valueOf(properties, 'w:rStyle');
			const own = style === undefined ? null : reading.styles.find(style, 'character');
			const styled = mergeLooks(place.look, own?.id === style ? (own?.look ?? {}) : {});
			goIn({ ...place, look: mergeLooks(styled, readLook(properties)) });
			return;
		}
		case 'w:t':
		case 'm:t':
			// Counted at the one place where text is read: see `judgeSigns`.
			reading.told += countSigns(element);
			put(plainText(element), place, lines, reading);
			return;
		case 'w:delText':
			put(plainText(element), place, lines, reading);
			return;
		case 'w:tab':
		case 'w:ptab':
			put('\t', place, lines, reading);
			return;
		case 'w:noBreakHyphen':
			put('-', place, lines, reading);
			return;
		case 'w:sym': {
			const sign = readSymbol(attributes['w:font'], attributes['w:char']);
			if (sign !== null)
				put(sign, { ...place, look: { ...place.look, font: undefined } }, lines, reading);
			return;
		}
		case 'w:br':
		case 'w:cr':
			if (place.isDropped || place.look.hidden === true || !isVisible(reading)) return;
			// A paragraph that opens with the break of a page begins behind it.
			if (PAGE_BREAKS.has(attributes['w:type'] ?? '') && isEmpty(lines)) return;
			lines.push(emptyDraft());
			return;
		case 'w:footnoteReference':
			putMark(element, reading.footnotes, place, lines, reading);
			return;
		case 'w:endnoteReference':
			putMark(element, reading.endnotes, place, lines, reading);
			return;
		case 'w:commentReference': {
			const words = reading.comments.get(attributes['w:id'] ?? '') ?? '';
			notice(reading, 'word-comment', { found: words });
			return;
		}
		case 'w:fldChar': {
			const ended = readField(element, reading);
			if (ended !== null) settleField(ended, place, lines, reading);
			return;
		}
		case 'w:instrText':
		case 'w:delInstrText': {
			const field = reading.fields.at(-1);
			if (field !== undefined && !field.inResult) field.code += textOf(element);
			return;
		}
		case 'w:fldSimple': {
			const field = { code: attributes['w:instr'] ?? '', inResult: true, isShown: false };
			reading.fields.push(field);
			goIn();
			reading.fields.pop();
			settleField(field, place, lines, reading);
			return;
		}
		case 'w:hyperlink': {
			const relation = reading.relations.get(attributes['r:id'] ?? '');
			const link = relation?.isExternal === true ? relation.target : undefined;
			goIn({ ...place, link: link ?? place.link });
			return;
		}
		case 'w:ins':
		case 'w:moveTo':
		case 'w:del':
		case 'w:moveFrom': {
			noticeChange(reading, CHANGES[name] ?? name, textOf(element));
			goIn({ ...place, isDropped: place.isDropped || dropsChange(reading, name) });
			return;
		}
		case 'w:drawing':
		case 'w:pict':
		case 'w:object':
			if (!place.isDropped && place.look.hidden !== true) readDrawing(element, reading);
			else leaveDrawing(element, place.isDropped, reading);
			return;
		case 'w:sdt':
			noticePlaceholder(element, reading);
			goIn();
			return;
		case 'm:f':
			for (const [index, part] of elementsOf(element).filter(isFraction).entries()) {
				const isOne = /^[\p{L}\p{N}.,]+$/u.test(textOf(part).trim());
				put((index > 0 ? '/' : '') + (isOne ? '' : '('), place, lines, reading);
				readInline(part, place, lines, reading);
				put(isOne ? '' : ')', place, lines, reading);
			}
			return;
		case 'm:sup':
			// Not raised: a raised digit would be the mark of a note.
			put('^', place, lines, reading);
			goIn();
			return;
		case 'm:oMath':
			notice(reading, 'word-equation');
			goIn();
			return;
		case 'mc:AlternateContent':
			for (const child of chooseContent(element)) readInline(child, place, lines, reading);
			return;
		case 'w:rt':
			notice(reading, 'word-left', { found: `a reading over the text, “${textOf(element)}”` });
			return;
		default:
			if (LEFT[name] !== undefined) notice(reading, 'word-left', { found: LEFT[name] });
			goIn();
	}
}

/** Returns the lines of a paragraph, which soft breaks part: one at least. */
export function readInlines(paragraph: XmlElement, look: RunLook, reading: Reading): Lines {
	const lines: Lines = [emptyDraft()];
	const place = { look, isDropped: false };
	for (const child of elementsOf(paragraph)) readInline(child, place, lines, reading);
	return lines;
}
