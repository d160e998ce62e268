import { dropsChange, noticeChange, settleProperties } from './changes.ts';
import { type Draft, emptyDraft, gapBetween, join, marksOf } from './draft.ts';
import { isInContents } from './fields.ts';
import type { AutoLabel } from './numbering.ts';
import { readInlines } from './read-inlines.ts';
import { addLine, notice, type Reading, settleNotices, type Surround } from './reading.ts';
import { mergeLooks, readListPlace, type Style } from './styles.ts';
import { childOf, elementsOf, readInteger, switchOf, valueOf, type XmlElement } from './xml.ts';

/** A paragraph that is read: its lines, and what stands before and over them. */
export interface ReadParagraph {
	lines: [Draft, ...Draft[]];
	label: AutoLabel | null;
	style: Style | null;
	/** From 1; null for text. */
	heading: number | null;
	isContents: boolean;
	/** The end of the paragraph is deleted: what follows goes on with it. */
	goesOn: boolean;
	/** Nothing of it is shown, not even its end. */
	isHidden: boolean;
}

const HEADING_NAME = /^(?:heading|标题)\s?(?<level>[1-9])$/u;

/** Returns the level of a heading, by the outline or by the name of its style; null for text. */
function headingLevel(properties: XmlElement | undefined, style: Style | null): number | null {
	const outline = readInteger(valueOf(properties, 'w:outlineLvl')) ?? style?.outline;
	if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : null;
	const level = HEADING_NAME.exec(style?.name ?? '')?.groups?.['level'];
	return level === undefined ? null : Number(level);
}

/** True where a tracked change takes the end of a paragraph away. */
function losesEnd(reading: Reading, mark: XmlElement | undefined): boolean {
	if (mark === undefined) return false;
	return elementsOf(mark).some(({ name }) => {
		const isChange = /^w:(?:ins|del|moveFrom|moveTo)$/u.test(name);
		if (isChange) noticeChange(reading, 'end of a paragraph', '');
		return isChange && dropsChange(reading, name);
	});
}

/** Returns properties without a number that a rejected change put in. */
function settleNumber(
	reading: Reading,
	properties: XmlElement | undefined,
): XmlElement | undefined {
	if (childOf(childOf(properties, 'w:numPr'), 'w:ins') === undefined) return properties;
	noticeChange(reading, 'number of a paragraph', '');
	return reading.changes === 'reject' ? undefined : properties;
}

/** True for the large first letter of a paragraph, which Word keeps as a paragraph of its own. */
const dropsLetter = (properties: XmlElement | undefined) =>
	/^(?:drop|margin)$/u.test(childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '');

/** Reads a paragraph with its number, without adding its lines. */
export function readParagraph(element: XmlElement, reading: Reading): ReadParagraph {
	const properties = settleProperties(reading, childOf(element, 'w:pPr'));
	const style = reading.styles.find(valueOf(properties, 'w:pStyle'), 'paragraph');
	const look = mergeLooks(reading.styles.defaults, style?.look ?? {});
	const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr');
	const wasInContents = isInContents(reading);
	const lines = readInlines(element, look, reading);
	const goesOn = losesEnd(reading, mark);
	const isBlank = lines.every(({ text }) => text.trim() === '');
	const isEndHidden = switchOf(mark, 'w:vanish') === true;
	const isHidden = isBlank && isEndHidden;
	const own = readListPlace(settleNumber(reading, properties));
	const place = {
		list: own.list ?? style?.place.list,
		level: own.level ?? (own.list === undefined ? style?.place.level : undefined),
	};
	// A paragraph whose end is gone has no number of its own, nor has one of which nothing is shown.
	const label = goesOn || isHidden ? null : reading.counter.next(place, style);
	if (label?.unknown != null) notice(reading, 'word-number-format', { found: label.unknown });
	return {
		lines,
		label,
		style,
		heading: headingLevel(properties, style),
		isContents: wasInContents || isInContents(reading) || /^toc \d$/u.test(style?.name ?? ''),
		// A hidden end parts styles, not lines: what follows stands beside it. So does what follows a letter that drops.
		goesOn: goesOn || (isEndHidden && !isBlank) || dropsLetter(properties),
		isHidden,
	};
}

/** Returns the lines of a heading as one: a break in it is one of the page. */
export function joinHeading(lines: readonly Draft[]): Draft {
	const whole = emptyDraft();
	for (const line of lines) join(whole, line, gapBetween(whole.text, line.text));
	return whole;
}

/** Adds the lines of a paragraph; `carried` is what stood in those before it whose ends are gone. */
export function addParagraph(read: ReadParagraph, surround: Surround, reading: Reading): void {
	const { heading, label } = read;
	const lines = heading === null ? read.lines : [joinHeading(read.lines)];
	const first = reading.lines.length + 1;
	const images = reading.images.splice(0);
	// What stands behind an image alone, over a soft break, opens the paragraph.
	const opening = Math.max(
		0,
		lines.findIndex(({ ink }) => ink > 0),
	);
	// An image with its caption behind a soft break stands in the line before that.
	const holder = Math.max(
		0,
		lines.findIndex(({ text }) => text.trim() === ''),
	);
	for (const [index, line] of lines.entries()) {
		const marks = marksOf(line);
		const isHeading = heading !== null && line.ink > 0;
		addLine(reading, {
			...marks,
			...(isHeading && { weight: { heading } }),
			...(index === opening && label !== null && { autoLabel: label.text }),
			paragraph: index <= opening ? 'opens' : 'goes-on',
			...(index === holder && images.length > 0 && { images }),
			...surround,
			...(read.isContents && { contents: true }),
		});
	}
	settleNotices(reading, first);
}
