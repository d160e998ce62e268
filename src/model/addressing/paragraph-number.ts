/** What a paragraph counts as: 12, 12 bis, 12A, 1.1. */
export interface ParagraphNumber {
	number: number;
	inserted?: string | undefined;
}

/** How Chinese texts count what is put in behind a number, and what its address has: 12之二 is 12 bis. */
const INSERTIONS: readonly (readonly [chinese: string, suffix: string])[] = [
	['之二', 'bis'],
	['之三', 'ter'],
	['之四', 'quater'],
	['之五', 'quinquies'],
];

/** What may stand behind the number of a paragraph put in later, in folded text: 12A, 12 bis, 12之二, 1.1. */
export const PRINTED_INSERTION = String.raw`(?:\s?(?:bis|ter|quater|quinquies)(?![a-z])|\s?之[二三四五]|[A-Za-z](?![A-Za-z])|(?:\.[1-9]\d{0,2}){1,2}(?![.\d]))`;

/** Returns what the address of a paragraph has behind its number for what is printed there: `bis` for 之二, `a` for A. */
export function readInsertion(printed: string): string {
	const bare = printed.trim().toLowerCase();
	return INSERTIONS.find(([chinese]) => chinese === bare)?.[1] ?? bare;
}

/** Returns the number of a paragraph as Chinese texts write it: "12", "12A", "12之二", "1.1". */
export function printChineseNumber(number: number, inserted = ''): string {
	const chinese = INSERTIONS.find(([, suffix]) => suffix === inserted)?.[0];
	return chinese === undefined ? printParagraphNumber(number, inserted) : String(number) + chinese;
}

/** Returns a number as printed the way Chinese texts write it: "12 bis" and "12 之二" are 12之二, "12A" stays. */
export function printChineseLabel(label: number | string): string {
	return String(label).replace(/\s*(?:bis|ter|quater|quinquies|之[二三四五])$/iu, (printed) => {
		const suffix = readInsertion(printed);
		return INSERTIONS.find(([, latin]) => latin === suffix)?.[0] ?? printed;
	});
}

/** Returns the number of a paragraph as people write it: "12", "12A", "12 bis", "1.1". */
export function printParagraphNumber(number: number, inserted = ''): string {
	if (inserted.length > 1 && !inserted.startsWith('.')) return `${String(number)} ${inserted}`;
	return String(number) + inserted.toUpperCase();
}

/** Returns an order of paragraphs by their numbers and what was put in behind them. */
export function compareParagraphNumbers(left: ParagraphNumber, right: ParagraphNumber): number {
	return left.number - right.number || compareInsertions(left.inserted ?? '', right.inserted ?? '');
}

/** Returns an order of what stands behind the number of paragraphs: nothing, bis, ter …, letters, .1, .2, .10. */
export function compareInsertions(left: string, right: string): number {
	const rank = (suffix: string): number[] => {
		const latin = INSERTIONS.findIndex(([, each]) => each === suffix);
		if (latin !== -1) return [latin + 2];
		return suffix.startsWith('.')
			? suffix.slice(1).split('.').map(Number)
			: [suffix === '' ? 0 : suffix.charCodeAt(0)];
	};
	const [one, other] = [rank(left), rank(right)];
	const at = one.findIndex((value, index) => value !== other[index]);
	return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
