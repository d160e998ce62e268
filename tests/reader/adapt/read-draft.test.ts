import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerWords, type AdaptText } from '../../../src/reader/adapt/adapt-words.ts';
import {
	emptyDraft,
	emptyStep,
	fileSlug,
	moveEntry,
	readMinutes,
	type Draft,
} from '../../../src/reader/adapt/draft.ts';
import { readDraft, readDraftFile, reportDraft } from '../../../src/reader/adapt/read-draft.ts';
import { formatShared } from '../../../src/reader/adapt/save-draft.ts';
import { formatStored } from '../../../src/reader/adapt/stored-form.ts';
import { englishAdaptText } from '../../../src/words/en/adapt.ts';
import { adaptText } from '../../../src/words/zh-hans/adapt.ts';
import { anyDraft } from './arbitrary-draft.ts';
import { pathFile } from '../../archive/paths/path-file.ts';

const names = { place: (fragment: string) => fragment, passage: () => '' };
const text: AdaptText = { ...adaptText, ...names };

describe('readDraft', () => {
	test('reads a file as a draft, by its name, without pins', () => {
		const read = readDraft('one.mdx', pathFile(), text);
		expect(read).toMatchObject({ draft: { slug: 'one', closing: '结语。' } });
		expect('draft' in read && read.draft.steps[0]).toMatchObject({
			minutes: '5',
			questions: '说了什么？',
			task: '两人一组，2分钟。',
			notes: '第一题。\n\n第二题。',
		});
	});

	test.each(['自编.mdx', '', '../../x.mdx', 'adapt.mdx'])('gives %j a name that can be', (name) => {
		const read = readDraft(name, pathFile(), text);
		expect('draft' in read && read.draft.slug).toBe('my-path');
	});

	test('tells faults in the words of the reader, the first of them one by one', () => {
		const steps = Array.from({ length: 12 }, (_, index) => `  - title: 步${String(index)}\n`);
		const file = pathFile({ steps: `steps:\n${steps.join('').trimEnd()}` });
		const read = readDraft('one', file, text);
		expect(read).toMatchObject({ refusal: 'faults' });
		const faults = 'faults' in read ? read.faults : [];
		expect(faults).toHaveLength(9);
		expect(faults[0]).toBe(
			'第11行：第1步（步0） 讨论和任务的分钟数：缺少，或者不是该有的那种内容。',
		);
		expect(faults.at(-1)).toMatch(/^另有\d+处。$/u);
		const english = readDraft('one', file, { ...englishAdaptText, ...names });
		expect('faults' in english && english.faults[0]).toMatch(/^Line 11: Step 1 \(步0\) minutes/u);
	});
});

test('a draft lacks what the archive needs, and nothing where it has it', () => {
	const read = readDraft('one', pathFile(), text);
	if (!('draft' in read)) throw new Error('It is a path.');
	expect(reportDraft(read.draft, text).lacks).toEqual([]);
	expect(reportDraft(emptyDraft('CC BY 4.0'), text).lacks).toEqual(
		expect.arrayContaining(['标题：还空着。', '适用：还没有内容。', '第1步 段落：还没有内容。']),
	);
});

test.each<[typed: string, minutes: number | null]>([
	['15', 15],
	[' １５ ', 15],
	['5\0', 5],
	['5²', null],
	['⁰', null],
	['十', null],
	['2.5', null],
])('%j is as many minutes: %j', (typed, minutes) => {
	expect(readMinutes(typed)).toBe(minutes);
});

describe('a draft leaves the device as a file', () => {
	/** What no file has: white space at the ends of lines, controls, halves of characters. */
	const bare = (words: string) =>
		words
			.toWellFormed()
			// eslint-disable-next-line no-control-regex -- they are what is meant
			.replaceAll(/[\s\0-\x1F\x7F-\x9F\uFFFD]/gu, '');
	const inDigits = (minutes: string) => String(readMinutes(minutes) ?? minutes);
	const bareWords = ({ steps, slug: _, duration, ...about }: Draft) =>
		[
			...Object.values(about),
			inDigits(duration),
			...steps.flatMap(({ adding: __, minutes, break: pause, ...step }) => [
				...Object.values(step).flat(),
				inDigits(minutes),
				inDigits(pause),
			]),
		].map(bare);

	const withMinutes = (minutes: string): Draft =>
		emptyDraft('CC BY 4.0', [{ ...emptyStep(), minutes }]);

	test('and is opened again with all that was written, whatever it is', () => {
		fc.assert(
			fc.property(anyDraft, (draft) => {
				const file = formatShared(draft);
				const read = readDraft('one.mdx', file, text);
				if (!('draft' in read)) throw new Error(JSON.stringify(read));
				expect(bareWords(read.draft)).toEqual(bareWords(draft));
				expect(formatShared(read.draft)).toBe(file);
			}),
			{ numRuns: 200, examples: ['⁰\0', '5\0'].map((minutes) => [withMinutes(minutes)]) },
		);
	});

	test.each<[string, Partial<Draft>]>([
		['13 objectives', { objectives: Array.from({ length: 13 }, () => '甲').join('\n') }],
		['a title of 600 characters', { title: '长'.repeat(600) }],
		['more than a path can have', { closing: '长'.repeat(200_001) }],
		['a closing with lines in a paragraph', { closing: '甲\n乙\n\n丙 d\ne' }],
		['31 steps', { steps: Array.from({ length: 31 }, () => emptyStep()) }],
		['two steps of one title', { steps: [emptyStep([], '同'), emptyStep([], '同')] }],
		['no number of minutes', { steps: [{ ...emptyStep(), minutes: '一刻钟' }] }],
		['raised minutes', { steps: [{ ...emptyStep(), minutes: '⁰' }] }],
		['no minutes', { steps: [{ ...emptyStep(), minutes: '' }] }],
		['minutes that look like none', { steps: [{ ...emptyStep(), minutes: '2.5' }] }],
	])('with %s', (_, change) => {
		const draft = { ...emptyDraft('CC BY 4.0'), ...change };
		expect(readDraft('my-path', formatShared(draft), text)).toEqual({ draft });
	});

	test('or as it is stored, to the character', async () => {
		const draft = { ...emptyDraft('CC BY 4.0'), title: ' \ud800 ', slug: 'My Path' };
		const file = new File([formatStored(draft)], 'adapt.draft.x.json');
		expect(await readDraftFile(file, text)).toEqual({ draft });
	});

	test.each([
		[Array.from({ length: 301 }, () => emptyStep()), 'steps'],
		[Array.from({ length: 301 }, () => emptyStep(Array.from({ length: 10 }, () => 'x'))), 'both'],
		[[emptyStep(Array.from({ length: 3001 }, () => 'x'))], 'passages'],
	])('%# is refused, since the page could not show so many %s', (steps) => {
		const file = formatShared(emptyDraft('', steps));
		expect(readDraft('one', file, text)).toEqual({ refusal: 'parts', faults: [] });
	});

	test('as many as the page can show are read', () => {
		const ten = Array.from({ length: 10 }, (_, at) => `gb/346/ins/8/p${String(at + 1)}`);
		const draft = emptyDraft(
			'x',
			Array.from({ length: 300 }, () => emptyStep(ten)),
		);
		expect(readDraft('my-path', formatShared(draft), text)).toEqual({ draft });
	});

	test('a long run of spaces or line breaks takes no time', () => {
		const spaces = `甲${' '.repeat(100_000)}乙`;
		const breaks = `甲${'\n'.repeat(50_000)}乙`;
		const draft = { ...emptyDraft(''), title: spaces, closing: breaks, summary: spaces };
		const read = readDraft('one', formatShared(draft), text);
		expect('draft' in read && read.draft.title.length).toBe(100_002);
	});
});

describe('a report', () => {
	test('says what is too much, in the words of the reader', () => {
		const draft = {
			...emptyDraft('CC BY 4.0'),
			title: '长'.repeat(600),
			objectives: Array.from({ length: 13 }, () => '甲').join('\n'),
			steps: [{ ...emptyStep(), minutes: '一刻钟' }],
		};
		const { lacks } = reportDraft(draft, text);
		expect(lacks).toContain('标题：太长，最多500字。');
		expect(lacks).toContain('学习目标：太多，最多12项。');
		expect(lacks).toContain('第1步 讨论和任务的分钟数：1至240的整数。');
	});

	test('says that the whole is too long, and how long it may be', () => {
		const draft = { ...emptyDraft(''), closing: '长'.repeat(200_001) };
		const { lacks, length, most } = reportDraft(draft, text);
		expect(length).toBeGreaterThan(most);
		expect(lacks.join('')).toContain('最多读200000字');
	});

	test('counts what no file can have, and nothing else', () => {
		const draft = { ...emptyDraft(''), title: '\0甲\ud800𠮷\n\t', closing: '\u0001\v\u2028' };
		expect(reportDraft(draft, text).unwritable).toBe(3);
		expect(reportDraft(emptyDraft(''), text).unwritable).toBe(0);
	});
});

test.each([
	[0, 1, ['b', 'a', 'c']],
	[2, -1, ['a', 'c', 'b']],
	[0, -1, ['a', 'b', 'c']],
	[2, 1, ['a', 'b', 'c']],
	[9, 1, ['a', 'b', 'c']],
])('entry %i moved by %i gives %j', (from, by, expected) => {
	expect(moveEntry(['a', 'b', 'c'], from, by)).toEqual(expected);
});

test('the name of a file is one that an address can have', () => {
	const draft = emptyDraft('');
	expect(fileSlug({ ...draft, slug: 'a-path' })).toBe('a-path');
	expect(fileSlug({ ...draft, slug: ' a-path ' })).toBe('a-path');
	expect(fileSlug({ ...draft, slug: '../a' })).toBe('my-path');
});

test('every fault has words', () => {
	const words = readerWords(text);
	for (const word of Object.values(words)) expect(word).toBeDefined();
	expect(words.issue({ code: 'invalid_format' } as never)).toBe('格式不对。');
});
