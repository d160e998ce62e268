import { RAISED_DIGITS } from './body-patterns.ts';

/** Returns the number that a label prints: "12.", "１２．", "¹²" are 12. Characters that are no digits are passed over. */
export function readDigits(label: string): number {
	if (/^[\0-\x7F]*$/u.test(label)) return Number(label.replaceAll(/\D/gu, ''));
	const digits = [...label.normalize('NFC')].map((character) => {
		const raised = RAISED_DIGITS.indexOf(character);
		return raised === -1 ? character.normalize('NFKC') : String(raised);
	});
	return Number(digits.join('').replaceAll(/\D/gu, ''));
}
