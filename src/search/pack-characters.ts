/** Digits to the base of 64; none needs to be escaped in a string. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** A step that takes more than one digit: a sign, then three digits. */
const LONG = '~';

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
const digit = (value: number) => DIGITS.charAt(value & 63);
const valueOf = (text: string, at: number) => VALUES.get(text.charAt(at)) ?? 0;

/** Returns characters in the order of their codes as the steps from each to the next. */
export function packRising(characters: readonly string[]): string {
	let last = 0;
	return characters
		.map((character) => {
			const step = codeOf(character) - last;
			last += step;
			return step < DIGITS.length
				? digit(step)
				: LONG + digit(step >> 12) + digit(step >> 6) + digit(step);
		})
		.join('');
}

/** Returns what `packRising` was given. */
export function unpackRising(packed: string): string[] {
	const characters: string[] = [];
	let code = 0;
	for (let at = 0; at < packed.length; at += 1) {
		if (packed.charAt(at) === LONG) {
			code +=
				(valueOf(packed, at + 1) << 12) + (valueOf(packed, at + 2) << 6) + valueOf(packed, at + 3);
			at += 3;
		} else code += valueOf(packed, at);
		characters.push(String.fromCodePoint(code));
	}
	return characters;
}

/** Returns characters as the digits of their codes: the first digits of all, then the second, then the third. */
export function packCharacters(characters: readonly string[]): string {
	const codes = characters.map(codeOf);
	return [12, 6, 0].map((shift) => codes.map((code) => digit(code >> shift)).join('')).join('');
}

/** Returns what `packCharacters` was given. */
export function unpackCharacters(packed: string): string[] {
	const count = packed.length / 3;
	return Array.from({ length: count }, (_, at) =>
		String.fromCodePoint(
			(valueOf(packed, at) << 12) +
				(valueOf(packed, at + count) << 6) +
				valueOf(packed, at + 2 * count),
		),
	);
}
