/** What no text has: control characters, halves of pairs, code points without a character. */
const IMPOSSIBLE = /[^\P{C}\t\n\f\r\p{Cf}]/u;
/** What text of these documents is made of: Chinese, its punctuation, ASCII, and signs that they print. */
const COMMON = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E\t\n\f\r -~⁰¹²³⁴-⁹‘’“”…—–·►▶]/gu;
const HAN = /\p{Script=Han}/gu;
/** Characters that stand in nearly every sentence of modern Chinese. */
const FREQUENT = /[的一是不了在有和为会国年上中第理以及于对这个]/gu;
/** Share of the characters that has to be common. */
const COMMON_SHARE = 0.9;
/** Share of the Chinese characters that has to be frequent; these documents have 8 to 20 %. */
const FREQUENT_SHARE = 0.02;
/** Chinese characters from which on the share of frequent ones tells something. */
const FREQUENT_FROM = 100;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** True for text that could be a document in Chinese; text that was read in a wrong encoding is seldom so. */
export function isPlausible(text: string): boolean {
	if (IMPOSSIBLE.test(text)) return false;
	const han = countOf(text, HAN);
	if (han < FREQUENT_FROM) return countOf(text, COMMON) >= [...text].length * COMMON_SHARE;
	return (
		countOf(text, COMMON) >= [...text].length * COMMON_SHARE &&
		countOf(text, FREQUENT) >= han * FREQUENT_SHARE
	);
}

/** True where text holds a Chinese character or nothing but ASCII: what UTF-8 that was guessed wrongly does not. */
export function isOwnScript(text: string): boolean {
	return /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(text) || /^[\0-\x7F]*$/u.test(text);
}

/** Share of control characters from which on data is no text that a few bytes were lost in. */
const CONTROL_SHARE = 0.02;

/** True for data that is no text: too many of its characters are control characters. */
export function isBinary(text: string): boolean {
	return countOf(text, /[^\P{Cc}\t\n\f\r]/gu) > Math.max(3, text.length * CONTROL_SHARE);
}
