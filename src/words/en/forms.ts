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
