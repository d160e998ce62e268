import { describe, expect, test } from 'vitest';
import { readerWords, type AdaptText } from '../../../src/reader/adapt/adapt-words.ts';
import { emptyDraft, fileSlug, moveEntry } from '../../../src/reader/adapt/draft.ts';
import {
	findLacks,
	formatStored,
	parseStored,
	readDraft,
} from '../../../src/reader/adapt/read-draft.ts';
import { englishAdaptText } from '../../../src/words/en-adapt.ts';
import { adaptText } from '../../../src/words/zh-hans-adapt.ts';
import { pathFile } from '../../archive/paths/path-file.ts';

const names = { place: (fragment: string) => fragment, passage: () => '' };
const text: AdaptText = { ...adaptText, ...names };

describe('readDraft', () => {
	test('reads a file as a draft, by its name, without pins', () => {
		const read = readDraft('one.mdx', pathFile(), text);
		expect(read).toMatchObject({ draft: { slug: 'one', closing: '结语。' } });
		expect('draft' in read && read.draft.fields.steps[0]?.pins).toEqual({});
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
	expect(findLacks(read.draft, text)).toEqual([]);
	expect(findLacks(emptyDraft('CC BY 4.0'), text)).toEqual(
		expect.arrayContaining(['标题：还空着。', '适用：还没有内容。', '第1步 段落：还没有内容。']),
	);
});

describe('what is stored', () => {
	const draft = emptyDraft('CC BY 4.0');

	test('reads back', () => {
		expect(parseStored(formatStored(draft))).toEqual(draft);
	});

	test.each([
		['', 'nothing'],
		['{', 'half of it'],
		['null', 'null'],
		['[]', 'a list'],
		[formatStored(draft).replace('"version":1', '"version":2'), 'a version to come'],
		[formatStored({ ...draft, extra: 1 } as never), 'a field too many'],
		[formatStored({ ...draft, fields: { ...draft.fields, title: 1 } as never }), 'a number'],
	])('%j is none: %s', (value) => {
		expect(parseStored(value)).toBeNull();
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
	expect(fileSlug({ ...draft, slug: '../a' })).toBe('my-path');
});

test('every fault has words', () => {
	const words = readerWords(text);
	for (const word of Object.values(words)) expect(word).toBeDefined();
	expect(words.issue({ code: 'invalid_format' } as never)).toBe('格式不对。');
});
