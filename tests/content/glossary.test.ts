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

/** Forms that no paper prints, and why each is there all the same. */
const UNPRINTED: readonly [form: string, reason: string][] = [
	['联合国妇女署', 'the short name in full, as readers type it'],
	['联合国工业发展组织', 'the name of which the papers print the short form'],
	['粮农组织', 'the short form of the name that the papers print'],
	['常务副秘书长', 'the title of the office that two places misprint, as their corrections say'],
];

test('each form stands in the papers, or is there for a reason', () => {
	const forms = terms.flatMap(({ term, aliases }) => [term, ...aliases]);
	const unprinted = forms.filter((form) => !corpus.includes(normalize(form)));
	expect(unprinted.toSorted()).toEqual(UNPRINTED.map(([form]) => form).toSorted());
});

/** What something is called by its letters: ILO, G20, BAPA+40, ACT/EMP, SDGs, SRM TWG. */
const LETTERS = /^(?=[A-Z])[A-Z\d+/-]+s?(?: [A-Z]{2,4})?$/u;

/** English besides the name and its letters that no paper prints, and why it is there. */
const OTHER_ENGLISH: readonly [english: string, reason: string][] = [
	...['UN Women', 'UN-Women', 'Turin Centre', 'UN-Info', '2030 Agenda', 'MNE Declaration', 'Centenary Declaration', 'Social Justice Declaration', 'ILO Constitution', 'Global Call to Action', 'Cooperation Framework', 'Global Accelerator', 'UN COVID-19 Response and Recovery Fund', 'Decent Jobs for Youth', 'UN reform', 'UN Secretary-General'].map(
		(english): [string, string] => [english, 'the short name in use'],
	),
	...['Resident Coordinator Office', 'tripartite constituents', 'ILO constituents', 'self-employed persons', 'common country assessment', 'COVID-19 pandemic', 'decent jobs', 'teleworking', 'equal pay'].map(
		(english): [string, string] => [english, 'another name in use for the same'],
	),
	...['Director General'].map(
		(english): [string, string] => [english, 'how UNIDO spells the title'],
	),
	...['employment relationship'].map(
		(english): [string, string] => [english, 'what the Chinese word means where it is that of one worker and employer'],
	),
];

test('English beside the first name is an abbreviation, stands in the papers, or is there for a reason', () => {
	const others = terms.flatMap(({ english }) => english.slice(1));
	const unexplained = others.filter(
		(english) => !LETTERS.test(english) && !corpus.includes(normalize(english)),
	);
	expect(unexplained.toSorted()).toEqual(OTHER_ENGLISH.map(([english]) => english).toSorted());
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
