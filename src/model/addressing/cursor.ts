/** A place in a text that is read from left to right. */
export interface Cursor {
	readonly text: string;
	at: number;
}

/** Reads what a sticky pattern matches at the cursor and moves past it; null, and no move, where it does not match. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
	pattern.lastIndex = cursor.at;
	const match = pattern.exec(cursor.text);
	if (match !== null) cursor.at = pattern.lastIndex;
	return match;
}

/** Reads as many matches in a row as there are, and returns what `convert` makes of them. */
export function takeAll<T>(
	cursor: Cursor,
	pattern: RegExp,
	convert: (match: RegExpExecArray) => T,
): T[] {
	const values: T[] = [];
	for (let match = take(cursor, pattern); match !== null; match = take(cursor, pattern)) {
		values.push(convert(match));
	}
	return values;
}

/** Returns the number that misread digits stand for: "3O1" is 301, "34l" is 341, "34 6" is 346. */
export function readDigits(digits: string): number {
	return Number(digits.replaceAll(/\s/g, '').replaceAll(/O/gi, '0').replaceAll('l', '1'));
}
