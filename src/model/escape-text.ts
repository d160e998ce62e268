/**
 * ASCII punctuation that becomes a character reference: all but `.,/()%-`, each of which needs another sign, which
 * is escaped, before it means anything in Markdown, MDX or GFM.
 */
const SIGNS = /[!-$&'*+:-@[-`{-~]/gu;

const reference = (character: string) => `&#${String(character.codePointAt(0))};`;

/** Control characters and byte order marks, which no parser keeps; tabs and line ends are white space. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const UNKEPT = /[\0-\x08\v\f\x0E-\x1F\x7F\uFEFF]/gu;

const LINE_ENDS = /\r\n?|[\n\u2028\u2029]/gu;

/** Any of both; most texts have none, and are what they are. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const UNFIT = /[\0-\x08\n-\x1F\x7F\u2028\u2029\uFEFF]/u;

/** Returns text on one line, without the characters that no parser keeps. */
const flatten = (text: string) =>
	UNFIT.test(text) ? text.replaceAll(UNKEPT, '').replaceAll(LINE_ENDS, ' ') : text;

/** GFM makes a link of "www." and all that follows, footnote marks included: its point is escaped too. */
const escapeSigns = (text: string) =>
	text.replaceAll(SIGNS, reference).replaceAll(/(?<=www)\./giu, reference('.'));

/** Returns text as the value of a JSX attribute in double quotes. */
export function escapeAttribute(text: string): string {
	return escapeSigns(flatten(text));
}

/** Where a run of text stands in its line. */
export interface LinePosition {
	opensLine: boolean;
	endsLine: boolean;
}

/**
 * Returns text as it is written in MDX so that it reads back literally, whatever it holds. Signs become character
 * references; so does the first character of a line where it is ASCII, since it may begin a construct ("import",
 * "1.", "-"), and white space at the ends of a line, which Markdown trims.
 */
export function escapeText(text: string, { opensLine, endsLine }: LinePosition): string {
	const flat = flatten(text);
	const middle = flat.trim();
	const start = flat.length - flat.trimStart().length;
	const encode = (part: string) => [...part].map(reference).join('');
	const before = flat.slice(0, start);
	const after = middle === '' ? '' : flat.slice(start + middle.length);
	const first = middle.charAt(0);
	const opens = opensLine && /[!-~]/u.test(first);
	return [
		opensLine || (endsLine && middle === '') ? encode(before) : before,
		opens ? reference(first) + escapeSigns(middle.slice(1)) : escapeSigns(middle),
		endsLine ? encode(after) : after,
	].join('');
}
