import { expect, test } from 'vitest';
import { toEnglishKey } from '../../src/search/english-key.ts';

test.each<[string, string, string]>([
	["workers' organizations", 'workers’ organisations', 'apostrophe and s'],
	["workers' organizations", 'worker organization', 'number'],
	['labour inspection', 'labor inspection', 'American spelling'],
	['South-South cooperation', 'South–South co-operation', 'hyphen and dash'],
	['South-South cooperation', 'south south cooperation', 'no hyphen'],
	['ITC-ILO', 'ITCILO', 'an abbreviation in one'],
	['ITC-ILO', 'ITC ILO', 'parted'],
	['domestic workers', 'Domestic Worker', 'capitals'],
	['policies', 'policy', 'a plural in ies'],
	['Turin Centre', 'Turin Center', 'er for re'],
	['Côte d’Ivoire', "cote d'ivoire", 'accents'],
	['non-discrimination', 'nondiscrimination', 'a prefix'],
])('%s and %s are one name: %s', (left, right) => {
	expect(toEnglishKey(left)).toBe(toEnglishKey(right));
});

test.each<[string, string, string]>([
	['United States', 'United State', 'no plural'],
	['news', 'new', 'no plural'],
	['business', 'busines', 'ss is no plural'],
	['programme', 'program me', 'two words that are none'],
	['ILS', 'IL', 'an abbreviation'],
])('%s and %s are two: %s', (left, right) => {
	expect(toEnglishKey(left)).not.toBe(toEnglishKey(right));
});

test('Chinese, and signs alone, have none', () => {
	expect([toEnglishKey('社会对话'), toEnglishKey('ILO总干事'), toEnglishKey('8.7')]).toEqual([
		null,
		null,
		null,
	]);
});
