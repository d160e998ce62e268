import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/documents/build-archive.ts';
import { buildRelations } from '../../src/archive/relations/build-relations.ts';
import { buildLinkScopes } from '../../src/archive/relations/link-scope.ts';
import { buildPlacePage } from '../../src/outputs/paragraph-page/build-place-page.ts';
import { describePlace, pagesOf } from '../../src/outputs/paragraph-page/place-page.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { makeDocument, mark, paragraph, prose, text } from '../fixtures/make-document.ts';
import { smallDocument } from '../fixtures/small-document.ts';

const site = { site: 'https://archive.example', base: '/kb' };

function buildPages(document: ArchiveDocument) {
	return pagesOf(document).map((place) => buildPlacePage(place, new Set(), site));
}

/** Returns HTML without what the switch of labels reads. */
const withoutLabels = (html = '') =>
	html.replaceAll(/ data-(?:label|label-name|values)="[^"]*"/g, '');

describe('the page of a paragraph', () => {
	const [first, second, third] = buildPages(smallDocument);

	test('is entitled and found by its citation', () => {
		expect(second).toMatchObject({
			title: 'GB.346/INS/8，第2段 进展情况',
			canonical: 'https://archive.example/kb/gb/346/ins/8/p2/',
			description: '包括： 第一； 第二。',
		});
		expect(second?.main).toContain('<h1 class="paragraph-title">GB.346/INS/8，第2段</h1>');
	});

	test('has a preview for those who paste its address', () => {
		expect(second?.head).toContain(
			'<meta property="og:type" content="article">' +
				'<meta property="og:title" content="GB.346/INS/8，第2段 进展情况">' +
				'<meta property="og:url" content="https://archive.example/kb/gb/346/ins/8/p2/">' +
				'<meta property="og:locale" content="zh_CN">' +
				'<meta property="og:site_name" content="理事会文库">',
		);
	});

	test('tells reference managers and other programs what it is', () => {
		expect(second?.head).toContain(
			'<meta name="citation_technical_report_institution" content="国际劳工局">' +
				'<meta name="citation_technical_report_number" content="GB.346/INS/8">',
		);
		const [, data = ''] =
			/<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(second?.head ?? '') ?? [];
		expect(JSON.parse(data)).toMatchObject({
			'@graph': [{ '@type': 'Report' }, { position: 2 }, { '@type': 'BreadcrumbList' }],
		});
	});

	test('leads to its document, the headings over it and its place there', () => {
		expect(second?.main).toContain(
			'<ol><li><a href="/kb/gb/346/ins/8/"><span class="symbol">GB.346/INS/8</span> 进展情况</a></li>' +
				'<li><a href="/kb/gb/346/ins/8/#h1">一. 背景</a></li>' +
				'<li><a href="/kb/gb/346/ins/8/#h2">概况</a></li></ol>',
		);
		expect(withoutLabels(second?.main)).toContain('<a href="/kb/gb/346/ins/8/#p2">');
	});

	test.each([
		['the first has only a next', first, [null, '/kb/gb/346/ins/8/p2/']],
		['one between has both', second, ['/kb/gb/346/ins/8/p1/', '/kb/gb/346/ins/8/p3/']],
		['the last has only a previous', third, ['/kb/gb/346/ins/8/p2/', null]],
	])('leads to its neighbours: %s', (_, page, hrefs) => {
		const find = (rel: string) =>
			new RegExp(`<a rel="${rel}" href="([^"]*)">`).exec(page?.main ?? '')?.[1] ?? null;
		expect([find('prev'), find('next')]).toEqual(hrefs);
	});

	test('says of what it is an unofficial copy, and where the authentic text is if that is known', () => {
		expect(first?.main).toContain('非官方副本');
		// Where the document's page tells what is known of the file, its checksum too.
		expect(first?.main).toContain('<a href="/kb/gb/346/ins/8/#source"><code>000_a.txt</code></a>');
		expect(first?.main).not.toContain('作准文本');
		const authentic = 'https://www.ilo.org/x.pdf';
		const [known] = buildPages({
			...smallDocument,
			source: { ...smallDocument.source, authentic },
		});
		expect(withoutLabels(known?.main)).toContain(
			`<a href="${authentic}" rel="noopener">作准文本</a>`,
		);
	});
});

test('has each correction that it carries the sign of, once, and no other', () => {
	const words = (value: string, correction: number) => ({ ...text(value), correction });
	const [page, other] = buildPages(
		makeDocument({
			body: [
				paragraph(1, prose(text('甲'), words('错', 1), words('字', 1), mark(1))),
				paragraph(2, prose(text('乙'))),
			],
			footnotes: [
				{ fragment: 'fn1', number: 1, content: [words('注', 2)], citedAt: 'p1', lines: [[3, 3]] },
			],
			corrections: [
				{ id: 'gb/346/ins/8/p3', printed: '别处', proposed: null, reason: '无' },
				{ id: 'gb/346/ins/8/p1', printed: '错字', proposed: '对字', reason: '形近' },
				{ id: 'gb/346/ins/8/fn1', printed: '注', proposed: null, reason: '残缺' },
			],
		}),
	);
	expect(page?.main).toContain(
		'<span class="corrected">错字<button class="corrected-sign" type="button" ' +
			'popovertarget="correction-2" aria-label="勘误2"></button></span>',
	);
	expect(withoutLabels(page?.main)).toContain(
		'<div class="correction-note" id="correction-2" role="note" aria-label="勘误2" popover="">' +
			'<p class="correction"><span>原文作</span><q>错字</q>，<span>疑为</span><q>对字</q>。</p><p class="reason">形近</p></div>' +
			'<div class="correction-note" id="correction-3" role="note" aria-label="勘误3" popover="">' +
			'<p class="correction"><span>原文作</span><q>注</q>，<span>原意无从确定</span>。</p>',
	);
	expect(page?.main).not.toContain('correction-1');
	expect(other?.main).not.toContain('correction');
});

test('cites a document without a symbol by its title', () => {
	const [page] = buildPages(
		makeDocument({ symbol: null, body: [paragraph(7, prose(text('文。')))] }),
	);
	expect(page?.title).toBe('《进展情况》，第7段');
});

describe('describePlace', () => {
	const long = '长'.repeat(70);
	test.each([
		['a short text as it is, without a closing mark', '社会对话', '社会对话'],
		[
			'whole sentences while they fit',
			`${long}。${'短'.repeat(10)}。${long}。`,
			`${long}。${'短'.repeat(10)}。`,
		],
		['a closing quote with its sentence', `他说：“${long}。”${long}。`, `他说：“${long}。”`],
		['the beginning of a sentence that is too long', '长'.repeat(130), `${'长'.repeat(119)}…`],
		['exactly 120 characters', '长'.repeat(120), '长'.repeat(120)],
		['characters of two units as one', '𠮷'.repeat(120), '𠮷'.repeat(120)],
		['nothing but a mark', '。', '。'],
	])('gives %s', (_, given, expected) => {
		const [page] = pagesOf(makeDocument({ body: [paragraph(1, prose(text(given)))] }));
		expect(page && describePlace(page)).toBe(expected);
	});
});

describe('words that lead somewhere', () => {
	const note = (number: number, value: string, citedAt: string | null) => {
		const lines: [number, number][] = [[9, 9]];
		return { fragment: `fn${String(number)}`, number, content: [text(value)], citedAt, lines };
	};

	const document = makeDocument({
		body: [
			paragraph(1, prose(text('《2006年海事劳工公约》（第190号公约）'))),
			paragraph(2, prose(text('没有名称'))),
			paragraph(3, prose(text('先标'), mark(1))),
			paragraph(4, prose(text('再标'), mark(1))),
			paragraph(5, prose(text('图中也标'), mark(2))),
			paragraph(6, prose(text('参见上文第1段'))),
		],
		footnotes: [note(1, '第190号公约。', 'p3'), note(2, '第190号公约。', null)],
	});
	const archive = buildArchive([document]);
	const scopes = buildLinkScopes(archive, { documents: [], doubtful: [] });
	const related = {
		archive,
		scopes,
		relations: buildRelations(archive, scopes),
		related: new Map(),
	};
	const places = pagesOf(document);

	test.each([
		[1, 1, 'a convention in its own words'],
		[2, 0, 'no name'],
		[3, 1, 'a convention in a note that it marks first'],
		[4, 1, 'a convention in a note that another paragraph marks first'],
		[5, 1, 'a convention in a note that no paragraph marks first'],
		[6, 1, 'a place of the document itself'],
	])('links in paragraph %i %i times: %s', (number, count) => {
		const place = places[number - 1];
		if (place === undefined) throw new Error('The paragraph is missing.');
		const { main } = buildPlacePage(place, new Set([document.id]), site, [], related);
		expect(main.split('<a class="mention"').length - 1).toBe(count);
	});
});
