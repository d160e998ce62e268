import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import type { PaperTitle } from '../../../src/archive/relations/paper-titles.ts';
import { buildNotHeldPage } from '../../../src/outputs/not-held-page/build-not-held-page.ts';
import {
	describeDocument,
	paragraph,
	reference,
	text,
} from '../../archive/documents/describe-document.ts';
import { HOSTILE, hostileDocument } from '../../fixtures/hostile-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

const SITE = { site: 'https://archive.example', base: '/kb/' };

const pageOf = (
	id: string,
	archive: ReturnType<typeof buildArchive>,
	titles: [string, PaperTitle][] = [],
) => {
	const notHeld = archive.findNotHeld(id);
	if (notHeld === undefined) throw new Error(`Nothing names ${id}.`);
	return buildNotHeldPage(notHeld, { archive, titles: new Map(titles), ...SITE });
};

/** Returns the words that a page shows, one element's behind the other's. */
function wordsOf(html: string): string {
	const words: string[] = [];
	const visit = (node: ReturnType<typeof fromHtml>['children'][number]): void => {
		if (node.type === 'text') words.push(node.value);
		if (node.type === 'element') node.children.forEach(visit);
	};
	fromHtml(html, { fragment: true }).children.forEach(visit);
	return words.join('');
}

test('says that a paper is not held, what its symbol tells, and who cites it, with the sentence', () => {
	const page = pageOf('gb/341/ins/7', buildArchive([smallDocument]));
	expect(page.title).toBe('本库没有收录GB.341/INS/7');
	expect(page.canonical).toBe('https://archive.example/kb/gb/341/ins/7/');
	const words = wordsOf(page.main);
	expect(words).toContain('机构国际劳工组织理事会届会第341届会议部分机构部分种类文件');
	expect(words).toContain('请理事会注意GB.341/INS/7');
	expect(page.main).toContain('href="/kb/gb/346/ins/8/#front"');
	expect(page.main).toContain('<mark>GB.341/INS/7</mark>');
});

test('says of a paper that was taken out when, why, and what it was called', () => {
	const entry = { id: 'gb/341/ins/7', title: '题目', on: '2026-12-01', reason: '撤回。' };
	const page = pageOf(entry.id, buildArchive([], { withdrawn: [entry] }), [
		[entry.id, { chinese: '别的题名', english: null, source: 'https://example.org/' }],
	]);
	expect(page.title).toBe('GB.341/INS/7已从本库撤下');
	const words = wordsOf(page.main);
	expect(words).toContain('已从本库撤下GB.341/INS/7题目');
	expect(words).toContain('2026年12月1日撤下');
	expect(words).toContain('撤下的理由撤回。');
	// What it was called, the keeper says.
	expect(words).not.toContain('别的题名');
});

test.each([
	['https://example.org/a?b=1&c', '>example.org</a>', 'a page, by its host'],
	['gb/346/ins/8/fn1', 'href="/kb/gb/346/ins/8/#fn1"', 'a place in the archive'],
])('names as the source of a title %s: %s, %s', (source, expected) => {
	const archive = buildArchive([smallDocument]);
	const title = { chinese: null, english: 'Progress', source };
	const { main } = pageOf('gb/341/ins/7', archive, [['gb/341/ins/7', title]]);
	expect(main).toContain('<span class="printed-title" lang="en">Progress</span>');
	expect(main).toContain(expected);
	expect(wordsOf(main)).toMatch(/题名Progress 见于 (?:example\.org|GB\.346\/INS\/8 脚注1)/u);
});

test('parts the titles of both languages, and a printed one from where it stands', () => {
	const title = { chinese: '进展', english: 'Progress', source: 'https://example.org/' };
	const archive = buildArchive([
		describeDocument({
			id: 'gb/346/ins/8',
			body: [
				paragraph(
					1,
					text('见《进展情况》（'),
					reference('GB.341/INS/7', 'gb/341/ins/7'),
					text('）。'),
				),
			],
		}),
	]);
	const words = wordsOf(pageOf('gb/341/ins/7', archive, [['gb/341/ins/7', title]]).main);
	expect(words).toContain('题名《进展》 Progress 见于 example.org');
	expect(words).toContain('题名《进展情况》 见于 gb/346/ins/8 第1段');
});

test.each(['javascript:alert(1)', 'data:text/html,x'])('leads to no %s', (source) => {
	const archive = buildArchive([smallDocument]);
	const title = { chinese: '题名', english: null, source };
	expect(() => pageOf('gb/341/ins/7', archive, [['gb/341/ins/7', title]])).toThrow(
		`Unexpected address "${source}" of a link, expected an absolute one of http or https.`,
	);
});

test('lists the other texts of the paper that are held', () => {
	const held = describeDocument({ id: 'gb/341/ins/3/1/rev2' });
	const { main } = pageOf('gb/341/ins/3/1', buildArchive([held]));
	expect(main).toContain('<table class="document-table" aria-labelledby="related">');
	expect(main).toContain('href="/kb/gb/341/ins/3/1/rev2/"');
});

test('keeps hostile text literal, wherever it stands', () => {
	const entry = {
		id: 'unido/x/1',
		symbol: HOSTILE,
		title: HOSTILE,
		on: '2026-12-01',
		reason: HOSTILE,
	};
	const archive = buildArchive([hostileDocument], { withdrawn: [entry] });
	const pages = archive.notHeld.map((notHeld) =>
		buildNotHeldPage(notHeld, { archive, titles: new Map(), ...SITE }),
	);
	expect(pages).not.toHaveLength(0);
	for (const { main } of pages) {
		// In a quoted attribute a "<" is a character like any other.
		expect(main.replaceAll(/="[^"]*"/g, '=""')).not.toMatch(/<script|<!--|\s(?:on\w+|style)=/i);
		expect(main).not.toMatch(/href="(?!\/kb\/|https:\/\/)/i);
	}
	const own = pages.find(({ canonical }) => canonical.endsWith('/unido/x/1/'));
	// Its symbol, its title, and the reason why it was taken out.
	expect(wordsOf(own?.main ?? '').split(HOSTILE)).toHaveLength(4);
});
