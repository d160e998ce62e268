import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { buildCslItem } from '../../../src/citations/cite/csl-item.ts';
import {
	formatBibtex,
	formatRis,
} from '../../../src/citations/cite/reference-files/format-references.ts';
import type { IssueDate } from '../../../src/model/dates/issue-date.ts';
import { symboled } from './cited.ts';

/** Reference files in the hands of programs that others wrote: what they read is what they were given, and no more. */
const ISSUED: [IssueDate | null, string | null][] = [
	[{ of: 'document', date: [2022, 10, 7] }, '2022-10-07'],
	[{ of: 'meeting', date: [2019, 3] }, '2019-03'],
	[{ of: 'meeting', date: [2018] }, '2018'],
	[null, null],
];

const itemOf = (issued: IssueDate | null) =>
	buildCslItem({ ...symboled, issued }, 'https://archive.example/gb/346/ins/8/');

/** Programs of the system, not of a package. */
type Program = 'pandoc' | 'bib2xml' | 'ris2xml';

const isThere = (program: Program) => spawnSync(program, ['--version']).error === undefined;

/** Returns what a program makes of a file that it is given. Throws where it complains. */
function run(program: Program, parameters: readonly string[], file: string): string {
	const { status, stdout, stderr } = spawnSync(program, parameters, { input: file });
	if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${String(stderr)}`);
	return String(stdout);
}

/** Returns the date of issue in MODS, as bibutils writes it. */
const readMods = (mods: string) =>
	/<dateIssued>(?<date>[^<]*)</.exec(mods)?.groups?.['date'] ?? null;

interface PandocItem {
	title: string;
	issued?: { 'date-parts': number[][] };
}

function readPandoc(format: 'bibtex' | 'biblatex', file: string): PandocItem | undefined {
	const json = run('pandoc', ['-f', format, '-t', 'csljson'], file);
	const [item] = JSON.parse(json) as PandocItem[];
	return item;
}

/** Names a suite by its program, and says why it does not run where it does not. */
const nameOf = (program: Program, what: string) =>
	isThere(program) ? what : `skipped, because this machine has no ${program}: ${what}`;

describe.skipIf(!isThere('pandoc'))(nameOf('pandoc', 'pandoc reads BibTeX'), () => {
	test.each(ISSUED)('with the date %j', (issued, _date) => {
		const item = itemOf(issued);
		for (const format of ['bibtex', 'biblatex'] as const) {
			const read = readPandoc(format, formatBibtex([item]));
			expect(read?.issued?.['date-parts']).toEqual(item.issued?.['date-parts']);
		}
	});

	test('with its language and its session, once', () => {
		const read = readPandoc('biblatex', formatBibtex([itemOf(null)]));
		expect(read).toMatchObject({ language: 'chinese' });
		const session = '国际劳工组织理事会第346届会议';
		expect(JSON.stringify(read).split(session)).toHaveLength(2);
		expect(JSON.stringify(itemOf(null)).split(session)).toHaveLength(2);
	});

	test('with the title that it was given', () => {
		const title = String.raw`应对COVID-19：50% & #1_a $ {甲} \乙 ~丙 ^丁`;
		const read = readPandoc('bibtex', formatBibtex([{ ...itemOf(null), title }]));
		// What keeps its capitals is marked.
		expect(read?.title.replaceAll(/<\/?span[^>]*>/g, '')).toBe(title);
	});
});

describe.skipIf(!isThere('bib2xml'))(nameOf('bib2xml', 'bibutils read BibTeX'), () => {
	test.each(ISSUED)('with the date %j, which is %s', (issued, date) => {
		expect(readMods(run('bib2xml', [], formatBibtex([itemOf(issued)])))).toBe(date);
	});

	test('in Chinese', () => {
		const mods = run('bib2xml', [], formatBibtex([itemOf(null)]));
		expect(mods).toContain('<languageTerm type="code" authority="iso639-2b">chi</languageTerm>');
	});
});

describe.skipIf(!isThere('ris2xml'))(nameOf('ris2xml', 'bibutils read RIS'), () => {
	test.each(ISSUED)('with the date %j, which is %s', (issued, date) => {
		expect(readMods(run('ris2xml', [], formatRis([itemOf(issued)])))).toBe(date);
	});
});
