import { parsePart, printChinesePart, printEnglishPart } from '../../model/addressing/part-name.ts';
import { partAt, printChineseLabel } from '../../model/addressing/place.ts';
import type { Language } from '../../words/language.ts';

/** Words with `#` for the number of a paragraph, and `@` for the part that it stands in. */
interface WayBackWords {
	words: string;
	wordsIn: string;
}

/** Returns the words of the way back to a paragraph, by its fragment and its number as printed: one of a part is named with the part. */
export function nameWayBack(
	fragment: string,
	number: string,
	{ words, wordsIn }: WayBackWords,
	language: Language,
): string {
	const segment = partAt(fragment);
	const part = segment === null ? null : parsePart(segment);
	const label = language === 'en' ? number : printChineseLabel(number);
	if (part === null) return words.replace('#', () => label);
	const name = language === 'en' ? printEnglishPart(part) : printChinesePart(part);
	return wordsIn.replace('@', () => name).replace('#', () => label);
}
