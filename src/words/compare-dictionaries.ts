import { englishText } from './en/interface.ts';
import { interfaceText } from './zh-hans/interface.ts';

/** Returns the paths of the words in a dictionary: `document.session`, `search.syntax.0.1`. */
function listPaths(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) =>
		listPaths(inner, path === '' ? key : `${path}.${key}`),
	);
}

/** Returns the paths that one of two dictionaries has and the other lacks. */
export function findUnpaired(left: unknown, right: unknown): string[] {
	const [ofLeft, ofRight] = [listPaths(left), listPaths(right)];
	const lacking = (paths: readonly string[], others: ReadonlySet<string>) =>
		paths.filter((path) => !others.has(path));
	return [...lacking(ofLeft, new Set(ofRight)), ...lacking(ofRight, new Set(ofLeft))];
}

/** Throws where a word of the interface has no counterpart in the other language. */
export function requireWholeDictionaries(): void {
	const unpaired = findUnpaired(interfaceText, englishText);
	if (unpaired.length === 0) return;
	throw new Error(
		`Words of the interface stand in one language only: ${unpaired.join(', ')}. ` +
			'Write them into the dictionaries of both languages, src/words/zh-hans/ and src/words/en/.',
	);
}
