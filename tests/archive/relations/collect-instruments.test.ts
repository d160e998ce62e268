import { expect, test } from 'vitest';
import { collectInstruments } from '../../../src/archive/relations/collect-instruments.ts';
import { mentionOf } from './make-mention.ts';

test('gives Conventions, Protocols and Recommendations by number, each with all that names it', () => {
	const paths = ['r204', 'c155', 'p155', 'c87', 'c155', 'r7'].map((slug) => `instruments/${slug}/`);
	const found = collectInstruments(paths.map((path) => mentionOf(path)));
	expect(found.map(({ slug, mentions }) => [slug, mentions.length])).toEqual([
		['c87', 1],
		['c155', 2],
		['p155', 1],
		['r7', 1],
		['r204', 1],
	]);
});

test.each([
	['《1981 年职业安全与卫生公约》(▲)', '第155号', '1981 年职业安全与卫生公约', 'before, in 《》'],
	[
		'批准1981年职业安全与卫生公约（▲）',
		'第155号',
		'1981年职业安全与卫生公约',
		'before, without 《》',
	],
	['▲《1973年最低年龄公约》', '第138号', '1973年最低年龄公约', 'after'],
	['▲公约《1973年最低年龄公约》', '第138号', '1973年最低年龄公约', 'after its noun'],
	['《1981年公约》和▲公约', '第155号', null, 'a title of another'],
	['▲公约', '第155号', null, 'none'],
])('the title in %s is %s: %s', (context, words, title, _reason) => {
	expect(collectInstruments([mentionOf('instruments/c155/', words, context)])[0]?.title).toBe(
		title,
	);
});

test('of several titles it is the one printed most often, white space apart, as first printed', () => {
	const titles = ['《职业安全公约》', '《职业 安全与卫生公约》', '《职业安全与卫生公约》'];
	const mentions = titles.map((title) => mentionOf('instruments/c155/', '第155号', `${title}(▲)`));
	expect(collectInstruments(mentions)[0]?.title).toBe('职业 安全与卫生公约');
});
