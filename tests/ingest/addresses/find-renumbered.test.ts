import { expect, test } from 'vitest';
import { findRenumbered } from '../../../src/ingest/addresses/find-renumbered.ts';

/** Returns the MDX of paragraphs numbered from 1. */
const mdxOf = (texts: readonly string[]) =>
	texts
		.map((text, index) => `<Paragraph n={${String(index + 1)}}>\n${text}\n</Paragraph>\n`)
		.join('\n');

const find = (published: readonly string[], given: readonly string[]) =>
	findRenumbered('gb/1', mdxOf(published), mdxOf(given), (number) => number * 10);

test.each([
	[['甲', '乙'], ['甲', '乙'], 'nothing has changed'],
	[['甲', '乙'], ['甲改', '乙'], 'a text is corrected'],
	[['甲', '乙'], ['甲', '乙', '丙'], 'a text comes after the last'],
	[['甲', '乙', '丙'], ['甲', '乙'], 'the last is gone'],
	[['甲', '乙', '丙'], ['甲', '丙'], 'a number is gone, which the lock tells'],
	[['同', '乙', '同'], ['甲', '乙', '同'], 'a text that stands twice changes at its first place'],
	[['甲[^1]', '乙[^2]'], ['甲[^2]', '乙[^3]'], 'a note is numbered anew'],
])('%j, %j keep their numbers: %s', (published, given) => {
	expect(find(published, given)).toEqual([]);
});

test.each([
	[['甲', '乙'], ['新', '甲', '乙'], 1, 2, 'a text comes before the first'],
	[['甲', '乙', '丙', '丁'], ['甲', '丙', '丁'], 3, 2, 'a text in the middle is gone'],
	[['甲', '乙'], ['乙', '甲'], 1, 2, 'two change places: the first is told'],
])('%j, %j: paragraph %i would become %i, %s', (published, given, from, to) => {
	expect(find(published, given)).toMatchObject([
		{
			rule: 'address-renumbered',
			line: from * 10,
			message: `The text published as gb/1/p${from} would become gb/1/p${to}, and gb/1/p${from} another text.`,
		},
	]);
});
