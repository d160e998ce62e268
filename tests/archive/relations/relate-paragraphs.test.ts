import { describe, expect, test } from 'vitest';
import { relateParagraphs } from '../../../src/archive/relations/related/relate-paragraphs.ts';

const paragraph = (id: string, words: string) => ({ id, words: words.split(' ') });

const PARAGRAPHS = [
	paragraph('a', '劳动行政管理 集体谈判 合规 会议 甲'),
	paragraph('b', '劳动行政管理 集体谈判 合规 会议 乙'),
	paragraph('c', '会议 丙 丁'),
	paragraph('d', '会议 供应链 戊'),
	paragraph('e', '会议 供应链 己'),
];

describe('related paragraphs', () => {
	const related = relateParagraphs(PARAGRAPHS, { commonFrom: 4 });

	test('share rare words, which are given, the most telling first', () => {
		expect(related.get('a')?.map(({ id, words }) => [id, words])).toEqual([
			['b', ['劳动行政管理', '集体谈判', '合规']],
		]);
	});

	test('are related both ways, with the same score', () => {
		expect(related.get('b')?.[0]?.score).toBe(related.get('a')?.[0]?.score);
	});

	test('share more than common words, and more than one word', () => {
		expect([...related.keys()]).toEqual(['a', 'b']);
	});

	test('share a name of four characters at the least: short words say little', () => {
		const short = [paragraph('f', '合规 谈判 劳动 庚'), paragraph('g', '合规 谈判 劳动 辛')];
		expect([...relateParagraphs([...short, ...PARAGRAPHS]).keys()]).not.toContain('f');
	});

	test('are five at most', () => {
		const same = Array.from({ length: 9 }, (_, at) =>
			paragraph(String(at), '劳动行政管理 集体谈判 合规'),
		);
		const all = relateParagraphs([...same, ...PARAGRAPHS.slice(2)]);
		expect([...all.values()].map((list) => list.length)).toEqual(Array<number>(9).fill(5));
	});

	test('are the same in every run', () => {
		expect(relateParagraphs(PARAGRAPHS, { commonFrom: 4 })).toEqual(related);
	});
});
