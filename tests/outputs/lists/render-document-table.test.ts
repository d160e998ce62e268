import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { renderDocumentTable } from '../../../src/outputs/lists/render-document-table.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import type { InterfaceText } from '../../../src/words/interface-text.ts';
import { englishText } from '../../../src/words/en/interface.ts';
import { interfaceText } from '../../../src/words/zh-hans/interface.ts';
import { describeDocument, paragraph, text } from '../../archive/documents/describe-document.ts';

const DATED = describeDocument({
	id: 'gb/346/ins/8',
	date: '2022-10-07',
	body: [paragraph(1, text('一。')), paragraph(2, text('二。'))],
});
const OF_SESSION = describeDocument({ id: 'gb/346/ins/9', sessionDates: '2022-10-31/2022-11-10' });
const UNDATED = { ...describeDocument({ id: 'unido/x/1' }), symbol: null };

const base = '/kb/';

function show(documents = [DATED], words: InterfaceText = interfaceText): string {
	const archive = buildArchive(documents);
	return toHtml(
		renderDocumentTable(documents, { archive, base, text: words, labelledBy: 'newest' }),
	);
}

test('is named, has a head, and a row for each document with its link', () => {
	expect(show()).toBe(
		'<table class="document-table" aria-labelledby="newest"><thead><tr>' +
			'<th scope="col" data-label="documents.symbol">文号</th>' +
			'<th scope="col" data-label="documents.titleColumn">标题</th>' +
			'<th scope="col" data-label="documents.date">日期</th>' +
			'<th scope="col" class="figure-column" data-label="documents.paragraphs">段数</th>' +
			'</tr></thead><tbody><tr><td class="symbol">gb/346/ins/8</td>' +
			'<td class="title-cell" lang="zh-Hans"><a href="/kb/gb/346/ins/8/">gb/346/ins/8</a></td>' +
			'<td class="date-cell" data-date="2022-10-07">2022年10月7日</td>' +
			'<td class="figure-column" data-label="document.paragraphs" data-values="2">2段</td>' +
			'</tr></tbody></table>',
	);
});

test('speaks the language of its page, titles apart', () => {
	const html = show([DATED], englishText);
	expect(html).toContain('data-date="2022-10-07">7 October 2022</td>');
	expect(html).toContain('<td class="title-cell" lang="zh-Hans">');
});

test('says of an undated document what is known from its session, or that nothing is; of one without a symbol that it has none', () => {
	const html = show([OF_SESSION, UNDATED]);
	expect(html).toMatch(
		/<td class="date-cell" data-label="document\.meetingOf" data-values="[^"]+">/,
	);
	expect(html).toContain('<td class="date-cell" data-label="document.undated">');
	expect(html).toContain('<td class="symbol no-symbol" data-label="document.noSymbol">');
});

test('says what a version is among the others, parted from the title', () => {
	const versions = ['gb/341/ins/3/1', 'gb/341/ins/3/1/rev2'].map((id) => describeDocument({ id }));
	const html = show(versions);
	expect(html).toContain('</a> <span class="version-kind" data-label="versions.kinds.original">');
	expect(html).toContain('</a> <span class="version-kind" data-label="versions.kinds.revision">');
});
