import { formatNumber } from './number-formats.ts';
import type { Field, Reading } from './reading.ts';
import type { XmlElement } from './xml.ts';

/** True outside of fields, and in what fields show. */
export const isVisible = ({ fields }: Reading) => fields.every(({ inResult }) => inResult);

/** The web address of a field of the kind HYPERLINK. */
export const linkOf = ({ fields }: Reading) =>
	fields.findLast(({ code }) => /^\s*HYPERLINK\b/iu.test(code))?.code.match(/"([^"]+)"/u)?.[1];

/** The bookmark around the mark of a note that a field repeats. */
export const repeatedMark = ({ fields }: Reading): string | undefined =>
	/^\s*NOTEREF\s+"?(?<name>[^\s"]+)/iu.exec(fields.at(-1)?.code ?? '')?.groups?.['name'];

/** True inside of a table of contents. */
export const isInContents = ({ fields }: Reading): boolean =>
	fields.some(({ code }) => /^\s*TOC\b/iu.test(code));

/** Fields whose text Word makes anew each time, and mostly keeps none of in the file. */
const DRAWN =
	/^\s*(?:EQ|SYMBOL|LISTNUM|AUTONUM(?:LGL|OUT)?|MACROBUTTON|GOTOBUTTON|FORMCHECKBOX|FORMDROPDOWN|SEQ|REF|STYLEREF|QUOTE|DATE|TIME)\b/iu;

/** True for a field that shows text even where its result is empty. */
export const drawsText = ({ code }: Field): boolean => DRAWN.test(code);

/** A sign inside of another one, as 带圈字符 makes it: `EQ \\o\\ac(○,1)`. */
const CIRCLED = /^\s*EQ\s*\\o\s*\\ac\s*\(\s*○\s*[,;，]\s*(?<number>\d{1,2})\s*\)\s*$/iu;
/** Text with its reading over it, as 拼音指南 makes it: `EQ \\* jc2 … \\o\\ad(\\s\\up 9(hàn),汉)`. */
const READ_OVER =
	/^\s*EQ\s.*\\o\s*\\a[cdlr]\s*\(\s*\\s\s*\\up\s*\d+\s*\((?<over>[^()]*)\)\s*[,;，](?<text>[^(),;，\\]+)\)\s*$/iu;

/** Returns what a field without a result shows, of the two kinds that Chinese papers have; null for any other. */
export function readDrawnText({ code }: Field): { text: string; over?: string | undefined } | null {
	const number = Number(CIRCLED.exec(code)?.groups?.['number']);
	if (number >= 1 && number <= 50) {
		return { text: formatNumber(number, 'decimalEnclosedCircle') ?? '' };
	}
	const { text, over } = READ_OVER.exec(code)?.groups ?? {};
	return text === undefined ? null : { text: text.trim(), over };
}

/** Follows where a field begins, where its result does, and where it ends; returns the one that has ended. */
export function readField(element: XmlElement, reading: Reading): Field | null {
	switch (element.attributes['w:fldCharType']) {
		case 'begin':
			reading.fields.push({ code: '', inResult: false, isShown: false });
			return null;
		case 'separate': {
			const field = reading.fields.at(-1);
			if (field !== undefined) field.inResult = true;
			return null;
		}
		case 'end':
			return reading.fields.pop() ?? null;
		default:
			return null;
	}
}
