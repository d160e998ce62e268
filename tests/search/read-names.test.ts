import { expect, test } from 'vitest';
import { normalize } from '../../src/search/normal-form.ts';
import { readNames } from '../../src/search/read-names.ts';

test.each<[string, string[], string]>([
	['第87号公约', ['c87'], 'as papers print it'],
	['第 87 號公約', ['c87'], 'spaced, in traditional characters'],
	['87号公约', ['c87'], 'without 第'],
	['第八十七号公约', ['c87'], 'in Chinese numerals'],
	['第一百零二号公约', ['c102'], 'with a nought'],
	['公约第87号', ['c87'], 'the number behind'],
	['C87', ['c87'], 'as the database of standards has it'],
	['C087', ['c87'], 'with the nought'],
	['C.87', ['c87'], 'with a point'],
	['Convention No. 87', ['c87'], 'in English'],
	['ILO Convention 87', ['c87'], 'without No.'],
	['Conventions Nos 87 and 98', ['c87', 'c98'], 'a list'],
	['第87号和第98号公约', ['c87', 'c98'], 'a list in Chinese'],
	['R204', ['r204'], 'a Recommendation'],
	['第204号建议书', ['r204'], 'a Recommendation'],
	['P29', ['p29'], 'a Protocol'],
	['SDG 8', ['g8'], 'a goal'],
	['可持续发展目标8', ['g8'], 'a goal'],
	['SDG 8.7', ['g8.7'], 'a target'],
	['目标8.7', ['g8.7'], 'a target by its number alone'],
	['指标8.8.2', ['g8.8.2'], 'an indicator'],
	['target 8.b', ['g8.b'], 'a means of implementation'],
	['目标8', [], 'any goal may be meant: 成果目标8'],
	['成果目标 8', [], 'an outcome of the programme'],
	['SDG 18', [], 'no such goal'],
	['公约', [], 'no number'],
	['三公约', [], 'a count of Conventions'],
	['第87号', [], 'of what it is the number is not said'],
	['第75/233号决议', [], 'a resolution of the United Nations'],
	['COVID-19', [], 'a letter and a number that are a name'],
	['C0', [], 'no number'],
	['87号公约的批准', [], 'more than a name'],
	['p12', ['p12'], 'a Protocol for all that the search knows: there is none, and nothing is found'],
])('%s names %j: %s', (query, names) => {
	expect(readNames(normalize(query))).toEqual(names);
});
