import { describe, expect, test } from 'vitest';
import { emptyDraft, type Draft } from '../../../src/reader/adapt/draft.ts';
import {
	addVersion,
	formatVersions,
	isDue,
	parseVersions,
	VERSIONS,
	type DraftVersion,
} from '../../../src/reader/adapt/draft-versions.ts';

const called = (title: string, more: Partial<Draft> = {}): Draft => ({
	...emptyDraft('CC BY 4.0'),
	title,
	...more,
});

/** Keeps drafts one after the other, a minute apart. */
const keepAll = (drafts: readonly Draft[]): DraftVersion[] =>
	drafts.reduce<DraftVersion[]>(
		(versions, draft, index) => addVersion(versions, { at: index * 60_000, draft }),
		[],
	);

const titles = (versions: readonly DraftVersion[]) => versions.map(({ draft }) => draft.title);

describe('versions of a draft', () => {
	test('stand with the newest first, and read back to the character', () => {
		const versions = keepAll([called('甲', { closing: '\uD800“\n\n' }), called('乙')]);
		expect(titles(versions)).toEqual(['乙', '甲']);
		expect(parseVersions(formatVersions(versions))).toEqual(versions);
	});

	test('that differ in nothing are one', () => {
		expect(titles(keepAll([called('甲'), called('甲'), called('乙'), called('甲')]))).toEqual([
			'甲',
			'乙',
			'甲',
		]);
	});

	test('are so many at most, and the oldest go', () => {
		const versions = keepAll(
			Array.from({ length: VERSIONS.count + 2 }, (_, index) => called(String(index))),
		);
		expect(versions).toHaveLength(VERSIONS.count);
		expect(titles(versions).at(-1)).toBe('2');
	});

	test('are no longer together than they may be, and the newest stays however long it is', () => {
		const half = '长'.repeat(VERSIONS.characters / 2 - 1_000);
		const three = ['甲', '乙', '丙'].map((title) => called(title, { closing: half }));
		expect(titles(keepAll(three))).toEqual(['丙', '乙']);
		const long = called('丁', { closing: half.repeat(3) });
		expect(titles(keepAll([...three, long]))).toEqual(['丁']);
	});

	test.each(['', '{', 'null', '[{"at":1}]', '[{"at":"1","value":"{}"}]'])(
		'of %j are none',
		(text) => {
			expect(parseVersions(text)).toEqual([]);
		},
	);

	test('that can be read stand beside one that cannot', () => {
		const stored = JSON.parse(formatVersions(keepAll([called('甲')]))) as object[];
		const mixed = JSON.stringify([{ at: 1, value: '{"version":9}' }, ...stored]);
		expect(titles(parseVersions(mixed))).toEqual(['甲']);
	});

	test.each([
		[[], 0, true],
		[keepAll([called('甲')]), 599_999, false],
		[keepAll([called('甲')]), 600_000, true],
	])('are kept ten minutes apart', (versions, at, due) => {
		expect(isDue(versions, at)).toBe(due);
	});
});
