import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { findNewestDate, renderStart } from '../../../scripts/kit/render-start.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { sampleDocument } from '../../search/sample-document.ts';
import { toContents } from './kit-contents.ts';

function dated(date: string | null, sessionDates: string | null): ArchiveDocument {
	const fact = (value: string | null) =>
		value === null ? null : { value, origin: 'text' as const };
	const metadata = {
		...sampleDocument.metadata,
		date: fact(date),
		sessionDates: fact(sessionDates),
	};
	return { ...sampleDocument, metadata };
}

test.each([
	[[dated('2020-10-12', null), dated('2022-10-07', null)], '2022-10-07', 'the later of two'],
	[
		[dated('2020-10-12', null), dated(null, '2022 年 6 月 27 日')],
		'2022-06',
		'a session later than a date',
	],
	[
		[dated('2022-03-07', null), dated(null, '2022 年 10 月至 11 月')],
		'2022',
		'a session of two months, which may be later than a date of that year',
	],
	[[dated(null, null)], null, 'none is dated'],
	[[], null, 'no document'],
])('the newest date of %# is %j: %s', (documents, date, _reason) => {
	expect(findNewestDate(documents)).toBe(date);
});

describe('the first page', () => {
	const { paths } = toContents([], ['reform']);
	const render = (
		documents: ArchiveDocument[],
		chosen = paths,
		home: string | null = null,
		hasGuides = true,
	) =>
		toHtml({
			type: 'root',
			children: renderStart({ documents, paths: chosen, base: '/kb/', home, hasGuides }),
		});

	test('leads to every document, every form of every path, and the search', () => {
		const html = render([dated('2022-10-07', null)]);
		expect([...html.matchAll(/(?:href|action)="([^"]*)"/gu)].map(([, address]) => address)).toEqual(
			[
				'/kb/search/',
				'/kb/gb/346/ins/8/',
				'/kb/paths/reform/',
				'/kb/paths/reform/present/',
				'/kb/paths/reform/handout/',
				'/kb/paths/reform/guide/',
			],
		);
		expect(html).toContain('所收文件截至2022年10月7日。');
		expect(html).toContain('非官方副本');
	});

	test('has no section without entries, and no date where none is known', () => {
		expect(render([], paths)).not.toMatch(/id="documents"|截至/u);
		expect(render([dated(null, null)], [])).not.toContain('id="paths"');
	});

	test('leads to no guide, and speaks of none, where there is to be none', () => {
		const html = render([], paths, null, false);
		expect(html).toContain('/kb/paths/reform/handout/');
		expect(html).not.toMatch(/guide|指南/u);
	});

	test('leads to the archive where it is published', () => {
		expect(render([], paths, 'https://archive.example/')).toContain(
			'<a href="https://archive.example/">在线文库</a>',
		);
	});
});
