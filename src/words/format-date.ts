import { parseIsoDate } from '../model/dates/partial-date.ts';
import type { InterfaceText } from './interface-text.ts';
import { interfaceText } from './zh-hans/interface.ts';

/**
 * Returns an ISO 8601 date, complete or reduced, in words: in Chinese 2022-10-07 is 2022年10月7日, 2022-10 is 2022年10月
 * and 2022 is 2022年. Throws on any other text.
 */
export function formatDate(iso: string, { date }: InterfaceText = interfaceText): string {
	const [year, month, day] = parseIsoDate(iso);
	if (month === undefined) return date.year(year);
	return day === undefined ? date.month(year, month) : date.day(year, month, day);
}
