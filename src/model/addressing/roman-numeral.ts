const NUMERALS = [
	['x', 10],
	['ix', 9],
	['v', 5],
	['iv', 4],
	['i', 1],
] as const;

/** Returns how a number is written in small Roman numerals, up to 39; "" for 0. */
export function formatRoman(number: number): string {
	const [sign, value] = NUMERALS.find(([, each]) => each <= number) ?? ['', 0];
	return value === 0 ? '' : sign + formatRoman(number - value);
}

/** By how it is written; a list of more items than these is none. */
const VALUES = new Map(
	Array.from({ length: 39 }, (_, index) => [formatRoman(index + 1), index + 1]),
);

/** Reads a small Roman numeral from i to xxxix; 0 for anything else. */
export function readRoman(text: string): number {
	return VALUES.get(text) ?? 0;
}
