const DIGITS = '〇一二三四五六七八九';

/**
 * Returns the number that a Chinese or Arabic numeral of at most three digits prints: 八, 十一, 三十八, 三百四十六,
 * 346. Returns null for anything else.
 */
export function parseNumeral(text: string): number | null {
	const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
	if (/^\d{1,4}$/u.test(plain)) return Number(plain);
	const groups =
		/^(?:(?<hundreds>[一二三四五六七八九])百)?零?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<units>[一二三四五六七八九])?$/u.exec(
			plain,
		)?.groups;
	if (groups === undefined || plain === '') return null;
	const digit = (name: string) => DIGITS.indexOf(groups[name] ?? '〇');
	const tens = groups['ten'] === undefined ? 0 : groups['tens'] === undefined ? 1 : digit('tens');
	return digit('hundreds') * 100 + tens * 10 + digit('units');
}
