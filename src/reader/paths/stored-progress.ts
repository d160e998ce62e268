import { readChoice, writeChoice } from '../page/stored-choice.ts';

const nameOf = (slug: string) => `path:${slug}`;

/** Returns the titles of the steps of a path that were read on this device; none where what is stored is no list. */
export function readProgress(slug: string): string[] {
	const stored = readChoice(nameOf(slug));
	if (stored === null) return [];
	try {
		const titles: unknown = JSON.parse(stored);
		return Array.isArray(titles) ? titles.filter((title) => typeof title === 'string') : [];
	} catch {
		return [];
	}
}

/** Stores the titles of the steps that were read. Returns false where the device keeps nothing. */
export function writeProgress(slug: string, titles: readonly string[]): boolean {
	const value = titles.length === 0 ? null : JSON.stringify(titles);
	writeChoice(nameOf(slug), value);
	return readChoice(nameOf(slug)) === value;
}
