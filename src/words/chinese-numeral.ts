const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Returns a whole number from 0 to 99 in Chinese: 8 is 八, 12 is 十二, 21 is 二十一. Throws on any other. */
export function formatChineseNumeral(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 99) {
		throw new RangeError(
			`Unexpected number ${String(value)}, expected a whole number from 0 to 99.`,
		);
	}
	const tens = Math.floor(value / 10);
	const ones = value % 10;
	if (tens === 0) return DIGITS[ones] ?? '';
	return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}
