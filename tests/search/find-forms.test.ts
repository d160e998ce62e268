import { expect, test } from 'vitest';
import { createFormFinder } from '../../src/search/find-forms.ts';

const GROUPS = [
	['社会对话'],
	['对话'],
	['国际劳工组织', '劳工组织', 'ilo'],
	['𠮷野'],
	['可持续发展目标', '可持续发展'],
];
const findForms = createFormFinder(GROUPS);

test.each([
	['社会对话', [0, 1], 'a form, and one that ends it'],
	['对话社会', [1], 'the same characters in another order'],
	['社会对谈', [], 'the beginning of a form alone'],
	['劳工组织的对话', [1, 2], 'a form that is not the first of its group'],
	['国际劳工组织与劳工组织', [2], 'two forms of one group, once'],
	['国际劳工大会', [], 'a form that the text leaves'],
	['silo', [2], 'letters inside a word'],
	['可持续发', [], 'a text that ends within a form'],
	['可持可持续发展', [4], 'a beginning that begins again'],
	['在𠮷野', [3], 'a character of two units'],
	['𠮶野', [], 'another character with the same first unit'],
	['', [], 'no text'],
])('finds in %s the groups %j: %s', (text, expected) => {
	expect([...findForms(text)].toSorted((a, b) => a - b)).toEqual(expected);
});

test('finds nothing where there are no forms', () => {
	expect(createFormFinder([])('社会对话')).toEqual(new Set());
});
