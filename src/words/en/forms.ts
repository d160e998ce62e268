const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** Returns the name of a month, from 1. */
export const nameMonth = (month: number): string => MONTHS[month - 1] ?? '';

/** Returns "1 document", "2 documents". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
	return `${String(count)} ${count === 1 ? one : many}`;
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Returns "1st", "346th". */
export const formatOrdinal = (number: number): string =>
	String(number) + (SUFFIXES[ORDINALS.select(number)] ?? 'th');
