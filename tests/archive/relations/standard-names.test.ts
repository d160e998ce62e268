import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseStandardNames } from '../../../src/archive/relations/standard-names.ts';
import { loadRelations } from '../../../src/archive/relations/load-relations.ts';

const LIST = 'content/glossary/standards.yml';
const names = parseStandardNames(await readFile(LIST, 'utf8'), LIST);

test('each instrument that the papers name has its English title', async () => {
	const { instruments } = await loadRelations();
	const without = instruments.filter((one) => names.ofInstrument(one).english === null);
	expect(without.map(({ slug }) => slug)).toEqual([]);
});

test('the Chinese titles are those that the papers print', async () => {
	const { instruments } = await loadRelations();
	const printed = instruments.flatMap((one) => {
		const { chinese } = names.ofInstrument(one);
		return one.title === null || chinese === null
			? []
			: [[one.title.replaceAll(/\s/g, ''), chinese]];
	});
	expect(printed.filter(([title, chinese]) => title !== chinese)).toEqual([]);
});

test('each target and indicator that the papers name says what it is about', async () => {
	const { goals } = await loadRelations();
	const codes = goals.flatMap(({ targets }) => targets.map(({ code }) => code));
	expect(codes.filter((code) => names.ofSdg(code).chinese === null)).toEqual([]);
});

test('the Protocol of 2014 is among the instruments', async () => {
	const { instruments } = await loadRelations();
	expect(instruments.map(({ slug }) => slug)).toContain('p29');
});

test.each([
	[
		'a standard twice',
		'instruments: []\nsdg: [{code: "8.7", text: a, english: b}, {code: "8.7", text: c, english: d}]',
		'twice',
	],
	['a code that is none', 'instruments: []\nsdg: [{code: "8.7.x", text: a, english: b}]', 'code'],
	['a number that is none', 'instruments: [{kind: convention, number: 0}]\nsdg: []', 'number'],
])('refuses %s', (_, text, message) => {
	expect(() => parseStandardNames(text, 'a.yml')).toThrow(message);
});
