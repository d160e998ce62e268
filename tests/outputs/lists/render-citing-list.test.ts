import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { groupCitations } from '../../../src/archive/documents/group-citations.ts';
import { renderCitingList } from '../../../src/outputs/lists/render-citing-list.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import { englishText } from '../../../src/words/en/interface.ts';
import { interfaceText } from '../../../src/words/zh-hans/interface.ts';
import {
	describeDocument,
	footnote,
	paragraph,
	reference,
	text,
} from '../../archive/documents/describe-document.ts';

const LONG = '字'.repeat(80);
const citing = describeDocument({
	id: 'gb/346/ins/8',
	date: '2022-10-07',
	body: [
		paragraph(
			12,
			text(`前一句。${LONG}见`),
			reference('GB.340/INS/6', 'gb/340/ins/6'),
			text('。后一句。'),
		),
	],
	footnotes: [footnote(3, 12, reference('GB.340/INS/6', 'gb/340/ins/6'))],
});
const archive = buildArchive([citing]);
const groups = groupCitations(archive, archive.findNotHeld('gb/340/ins/6')?.citations ?? []);

const show = (setting: Partial<Parameters<typeof renderCitingList>[1]> = {}) =>
	toHtml(renderCitingList(groups, { base: '/kb/', text: interfaceText, ...setting }));

test('leads to the citing document, and to each place in it, by the name of the place and the note', () => {
	const html = show();
	expect(html).toContain('<a href="/kb/gb/346/ins/8/" lang="zh-Hans"><span class="symbol">');
	expect(html).toContain(
		'<a class="citing-place" href="/kb/gb/346/ins/8/#p12" data-place-name="p12">第12段</a>',
	);
	expect(html).toContain(
		'<a class="citing-place" href="/kb/gb/346/ins/8/#p12" data-place-name="p12" data-place-note="fn3">',
	);
});

test('names places in the language of the page', () => {
	expect(show({ text: englishText })).toContain('data-place-name="p12">para. 12</a>');
});

test('shows the words around the mention, or the whole sentence, and nothing of the next', () => {
	expect(show()).toContain(
		`<p class="excerpt" lang="zh-Hans">……${'字'.repeat(55)}见<mark>GB.340/INS/6</mark>。后一句。</p>`,
	);
	expect(show({ isWhole: true })).toContain(
		`<p class="excerpt" lang="zh-Hans">${LONG}见<mark>GB.340/INS/6</mark>。</p>`,
	);
});

test('a document without a symbol is named by its title alone', () => {
	const [group] = groups;
	if (group === undefined) throw new Error('Nothing cites GB.340/INS/6.');
	const unnamed = { ...group, document: { ...citing, symbol: null } };
	const html = toHtml(renderCitingList([unnamed], { base: '/', text: interfaceText }));
	expect(html).toContain('<a href="/gb/346/ins/8/" lang="zh-Hans">gb/346/ins/8</a>');
});
