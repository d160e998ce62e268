import type { InterfaceText } from './interface-text.ts';

/**
 * Returns the words of a label by its path in a dictionary, `document.session`, with the arguments it takes: numbers
 * as numbers. Null where the dictionary has no words at that path.
 */
export function findLabel(
	text: InterfaceText,
	path: string,
	parameters: readonly string[],
): string | null {
	let found: unknown = text;
	for (const key of path.split('.')) {
		if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return null;
		found = (found as Record<string, unknown>)[key];
	}
	if (typeof found === 'string') return found;
	if (typeof found !== 'function') return null;
	const values = parameters.map((value) => (/^\d+$/.test(value) ? Number(value) : value));
	const words: unknown = Reflect.apply(found, undefined, values);
	return typeof words === 'string' ? words : null;
}
