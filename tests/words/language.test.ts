import { describe, expect, test } from 'vitest';
import { languageAt, textIn, translatedUrl, untranslatedPath } from '../../src/words/language.ts';

describe('the language of a page', () => {
	test.each([
		['/', 'zh-Hans', ''],
		['/search/', 'zh-Hans', 'search/'],
		['/en/', 'en', ''],
		['/en/search/', 'en', 'search/'],
		['/english/', 'zh-Hans', 'english/'],
		['/gb/346/en/', 'zh-Hans', 'gb/346/en/'],
	])('%s is %s, without it "%s"', (pathname, language, path) => {
		expect(languageAt(pathname)).toBe(language);
		expect(untranslatedPath(pathname)).toBe(path);
		expect(translatedUrl(languageAt(pathname), path)).toBe(pathname);
	});
});

/** Returns the paths of all words in a dictionary. */
function pathsIn(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, `${path}.${key}`));
}

test('every dictionary has the same words', () => {
	expect(pathsIn(textIn('en')).toSorted()).toEqual(pathsIn(textIn('zh-Hans')).toSorted());
});
