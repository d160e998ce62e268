import type { InterfaceText } from './interface-text.ts';
import { interfaceText } from './zh-hans.ts';

/**
 * Returns an ISO 8601 date in words: in Chinese 2022-10-07 is 2022年10月7日, 2022-10 is 2022年10月. Throws on any
 * other text.
 */
export function formatDate(iso: string, { date }: InterfaceText = interfaceText): string {
	const [year, month, day] = iso.split('-').map(Number);
	if (!year || !month || day === 0 || Number.isNaN(day)) {
		throw new RangeError(`Unexpected date "${iso}", expected one like 2022-10-07 or 2022-10.`);
	}
	return day === undefined ? date.month(year, month) : date.day(year, month, day);
}
