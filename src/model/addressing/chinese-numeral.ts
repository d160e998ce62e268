const DIGITS = '〇一二三四五六七八九';
const DIGIT = '[一二三四五六七八九]';

/** 八 · 十一, 三十八 · 三百, 三百零一, 三百一十, 三百四十六. */
const NUMERAL = new RegExp(
	[
		`^(?<units>${DIGIT})$`,
		`^(?<tens>${DIGIT}?)十(?<units>${DIGIT}?)$`,
		`^(?<hundreds>${DIGIT})百(?:[零〇](?<units>${DIGIT}))?$`,
		`^(?<hundreds>${DIGIT})百(?<tens>${DIGIT})十(?<units>${DIGIT}?)$`,
	].join('|'),
	'u',
);

/**
 * Returns the number that a Chinese or Arabic numeral of at most three digits prints: 八, 十一, 三百四十六, 346.
 * Returns null for anything else.
 */
export function parseNumeral(text: string): number | null {
	const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
	if (/^\d{1,3}$/u.test(plain)) return Number(plain);
	const groups = NUMERAL.exec(plain)?.groups;
	if (groups === undefined) return null;
	// An empty group stands at 0, as 〇 does.
	const digit = (name: string) => DIGITS.indexOf(groups[name] ?? '');
	const tens = plain.includes('十') && !groups['tens'] ? 1 : digit('tens');
	return digit('hundreds') * 100 + tens * 10 + digit('units');
}

/** Returns a whole number from 0 to 99 in Chinese: 8 is 八, 12 is 十二, 21 is 二十一. Throws on any other. */
export function formatChineseNumeral(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 99) {
		throw new RangeError(
			`Unexpected number ${String(value)}, expected a whole number from 0 to 99.`,
		);
	}
	const tens = Math.floor(value / 10);
	const ones = value % 10;
	if (tens === 0) return ones === 0 ? '零' : DIGITS.charAt(ones);
	return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}
