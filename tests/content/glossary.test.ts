import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compareByPinyin } from '../../src/archive/term-index/order-by-pinyin.ts';
import { normalize } from '../../src/search/normal-form.ts';
import { loadGlossary, TERM_KINDS } from '../../src/search/index/load-glossary.ts';

const SOURCES = 'content/sources';
const terms = loadGlossary('.');
const files = (await readdir(SOURCES)).filter((name) => name.endsWith('.txt'));
const corpus = normalize(
	(await Promise.all(files.map((name) => readFile(`${SOURCES}/${name}`, 'utf8')))).join('\n'),
);

test('each term stands in the papers in one of its forms', () => {
	const forms = terms.map(({ term, aliases }) => [term, ...aliases]);
	const unused = forms.filter((all) => !all.some((form) => corpus.includes(normalize(form))));
	expect(unused).toEqual([]);
});

test('each form stands once in the glossary, in Chinese and in English', () => {
	const forms = terms.flatMap(({ term, aliases, english }) =>
		[term, ...aliases, ...english].map(normalize),
	);
	const twice = forms.filter((form, at) => forms.indexOf(form) !== at);
	expect(twice).toEqual([]);
});

test.each(TERM_KINDS)('terms of the kind %s stand in the order of their readings', (kind) => {
	const printed = terms.filter((entry) => entry.kind === kind).map(({ term }) => term);
	expect(printed).toEqual(printed.toSorted(compareByPinyin));
});

test.each([
	['常务副秘书长', ['Deputy Secretary-General'], 'not Under-Secretary-General'],
	['保障因素', [], 'no English that is certain'],
	['童工劳动', ['child labour'], 'with 童工'],
	['中期审查', ['mid-term review'], 'no measure'],
])('%s is %j: %s', (term, english) => {
	expect(terms.find((entry) => entry.term === term)?.english).toEqual(english);
});

test('what is no figure is no measure', () => {
	const measures = terms.filter(({ kind }) => kind === 'measure').map(({ term }) => term);
	for (const term of ['中期审查', '四年度全面政策审查', '国别计划成果'])
		expect(measures).not.toContain(term);
});
