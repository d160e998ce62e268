import { BEFORE_SYMBOL, BEHIND_SYMBOL } from './printed-title-patterns.ts';

const titleOf = (groups: Readonly<Record<string, string | undefined>> | undefined) =>
	groups?.['title'] ?? groups?.['quoted'] ?? null;

/**
 * Returns the title by which a text names the paper whose symbol it prints as `raw`; null where it names none for certain,
 * or prints the symbol more than once.
 */
export function findPrintedTitle(text: string, raw: string): string | null {
	const [before, behind, ...others] = text.split(raw);
	if (before === undefined || behind === undefined || others.length > 0) return null;
	for (const pattern of BEHIND_SYMBOL) {
		const title = titleOf(pattern.exec(behind)?.groups);
		if (title !== null) return title;
	}
	for (const { pattern, closes } of BEFORE_SYMBOL) {
		const title = titleOf(pattern.exec(before)?.groups);
		if (title !== null && closes.test(behind)) return title;
	}
	return null;
}
