import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseChecks } from '../../../scripts/report/choose-checks.ts';
import config from '../../../vitest.config.ts';

const EVERY = ['prettier', 'eslint', 'astro', 'knip'];

test.each<[string, string[] | undefined, string[], string[][]]>([
	['everything without a name', undefined, EVERY, [['quick', 'slow'], ['site']]],
	['the quick tier, with the one static check that is cheap', ['quick'], ['knip'], [['quick']]],
	['the unit tests, in one run', ['unit'], [], [['quick', 'slow']]],
	['the tests of the built site', ['site'], [], [['site']]],
	['one static check', ['astro'], ['astro'], []],
	[
		'several, in their order and each once',
		['site', 'knip', 'quick', 'knip'],
		['knip'],
		[['quick'], ['site']],
	],
	['the quick tests among the unit tests', ['quick', 'unit'], ['knip'], [['quick', 'slow']]],
	['nothing of no names', [], [], []],
])('chooses %s', (_, names, checks, runs) => {
	expect(chooseChecks(names)).toEqual({ checks, runs });
});

test.each(['slow', 'Unit', '', 'toString'])('refuses “%s”, and says what there is', (name) => {
	expect(() => chooseChecks(['knip', name])).toThrow(
		`There is no check “${name}”. The checks are prettier, eslint, astro, knip, quick, unit, site.`,
	);
});

interface Files {
	name: string;
	include: string[];
	exclude?: string[];
}

/** Returns the test files of a project of Vitest. */
function listTests(name: string): string[] {
	const projects = (config.test?.projects ?? []) as { test: Files }[];
	const found = projects.find(({ test: { name: own } }) => own === name)?.test;
	if (found === undefined) throw new Error(`There is no project ${name}.`);
	return globSync(found.include, { exclude: found.exclude ?? [] }).sort();
}

test('every test file is of one project', () => {
	const found = ['quick', 'slow', 'site'].flatMap(listTests);
	expect(found.sort()).toEqual(globSync('tests/**/*.test.ts').sort());
});

test('the quick tests are the unit tests but for those whose name or place says that they are slow', () => {
	const quick = listTests('quick');
	const isSlow = (file: string) =>
		file.endsWith('.slow.test.ts') || /^tests\/(?:hostile|content)\//.test(file);
	expect(quick.filter(isSlow)).toEqual([]);
	expect(listTests('slow').filter((file) => !isSlow(file))).toEqual([]);
	expect(quick.length).toBeGreaterThan(150);
});

test('no quick test opens a browser, or makes the index of the search', async () => {
	const { readFile } = await import('node:fs/promises');
	const isHeavy =
		/site\/(?:browser|chromium)\.ts'|serve-search\.ts'|build-search-index\.ts'|run-build\.ts'/;
	for (const file of listTests('quick')) {
		if (file === 'tests/scripts/report/choose-checks.test.ts') continue;
		expect(isHeavy.test(await readFile(file, 'utf8')), file).toBe(false);
	}
});
