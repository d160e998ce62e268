import { RAISED_DIGITS } from './body-patterns.ts';

/** "12.", and nothing else: what most labels are. */
const PLAIN_LABEL = /^(\d+)\.?$/u;

/** Returns the number that a label prints: "12.", "１２．", "¹²" are 12. Characters that are no digits are passed over. */
export function readDigits(label: string): number {
	const [plain] = PLAIN_LABEL.exec(label)?.slice(1) ?? [];
	if (plain !== undefined) return Number(plain);
	if (/^[\0-\x7F]*$/u.test(label)) return Number(label.replaceAll(/\D/gu, ''));
	const digits = [...label.normalize('NFC')].map((character) => {
		const raised = RAISED_DIGITS.indexOf(character);
		return raised === -1 ? character.normalize('NFKC') : String(raised);
	});
	return Number(digits.join('').replaceAll(/\D/gu, ''));
}
