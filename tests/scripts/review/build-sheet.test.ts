import { expect, test } from 'vitest';
import { buildSheet, type Claim } from '../../../scripts/review/build-sheet.ts';

const HOME = 'https://archive.example/gb/';

const claim = (id: string | null, words: string, alert: string | null = null): Claim => ({
	id,
	claim: words,
	evidence: ['其一', '其二'],
	alert,
});

const sheetOf = (...claims: Claim[]) =>
	buildSheet([{ title: '勘误', question: 'Is it?', claims }], HOME);

test('has a box, the place as a link and the evidence of each claim', () => {
	expect(sheetOf(claim('gb/346/ins/8/p12-a', '甲'))).toBe(
		[
			'# What the archive adds, to be judged',
			'',
			'## 勘误',
			'',
			'Is it? (1, 0 of them first)',
			'',
			'- ☐ [gb/346/ins/8/p12-a](https://archive.example/gb/gb/346/ins/8/#p12-a) 甲',
			'  - 其一',
			'  - 其二',
			'',
		].join('\n'),
	);
});

test('puts what wants a look before the rest, and keeps the order of both', () => {
	const sheet = sheetOf(
		claim(null, '甲'),
		claim(null, '乙', 'A.'),
		claim(null, '丙'),
		claim(null, '丁', 'B.'),
	);
	expect(sheet.match(/^- .*$/gmu)).toEqual(['- ☐ **A.** 乙', '- ☐ **B.** 丁', '- ☐ 甲', '- ☐ 丙']);
	expect(sheet).toContain('(4, 2 of them first)');
});

test('shows signs of Markdown as they are', () => {
	expect(sheetOf(claim(null, '*甲* [乙](丙) <b>\n# 丁'))).toContain(
		'☐ \\*甲\\* \\[乙]\\(丙) \\<b> # 丁',
	);
});

test('says of a kind without claims that it has none', () => {
	expect(sheetOf()).toContain('Is it? (0, 0 of them first)');
});
