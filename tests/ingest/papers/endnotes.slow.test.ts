import { describe, expect, test } from 'vitest';
import { findTextLinks } from '../../../src/archive/relations/find-text-links.ts';
import { buildLinkScopes } from '../../../src/archive/relations/link-scope.ts';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { serialiseDocument } from '../../../src/ingest/serialise/serialise-document.ts';
import { collectAddresses } from '../../../src/ingest/addresses/collect-addresses.ts';
import { readPassages } from '../../../src/ingest/addresses/read-passages.ts';
import { readFragments } from '../../../src/model/addressing/read-fragments.ts';
import { documentSchema } from '../../../src/model/api/document.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { toDocumentTree } from '../../../src/model/to-passage-tree.ts';
import { buildAkomaNtoso } from '../../../src/outputs/akoma-ntoso/build-akoma-ntoso.ts';
import { listApiPassages } from '../../../src/outputs/data/passages.ts';
import { toApiDocument } from '../../../src/outputs/data/to-api-document.ts';
import { formatMarkdown } from '../../../src/outputs/markdown/document-markdown.ts';
import { renderDocument } from '../../../src/outputs/passage/render-passage.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import { noteHtml } from '../../../src/reader/copy/quote-places.ts';
import { findPassage, readEmbedded } from '../../../src/reader/embed/find-passage.ts';
import { checkQuotation } from '../../../src/search/check/check-quotation.ts';
import { openDocuments } from '../../../src/search/check/open-documents.ts';
import { collectRecords } from '../../../src/search/collect-records.ts';
import { readMdxFile } from '../../markdown/parse-mdx.ts';
import { validateAkomaNtoso } from '../../outputs/akoma-ntoso/validate-schema.ts';
import { docx, field, footnote, mark, p, type Parts, r } from '../read/docx/make-docx.ts';
import { outline, readPaper } from './read-paper.ts';

const HEAD = [
	'国际劳工局',
	'理 事 会',
	'第 347 届会议，2023 年 3 月，日内瓦',
	'机构部分',
	'INS',
	'第七项议程',
	'关于会议室使用规则的报告',
]
	.map((text) => p(text))
	.join('');

const end = (id: number) => `<w:r><w:endnoteReference w:id="${String(id)}"/></w:r>`;
const endnote = (id: number, text: string) =>
	`<w:endnote w:id="${String(id)}">${p(text)}</w:endnote>`;

const PARTS: Parts = {
	footnotes: footnote(3, p('理事会文件GB.341/INS/7。')) + footnote(7, p('同上。')),
	endnotes:
		endnote(2, '见工作组的记录。') + endnote(4, '这一比例为估计数。') + endnote(6, '见规则。'),
};

const BODY = [
	p('导言'),
	p(r('1. 会议室应当整洁。') + mark(3) + r('工作组讨论了这一点。') + end(2)),
	p(r('2. 使用率为七成') + end(4) + r('，见尾注ii和脚注1。') + mark(7)),
	p('附录一'),
	p('规则'),
	p(r('1. 附录') + end(6) + r('的文字。')),
].join('');

const paper = (parts: Parts = PARTS, section = '') => docx(HEAD + BODY + section, parts);

function readDocument(parts: Parts = PARTS, section = ''): ArchiveDocument {
	const { document, findings } = readPaper(paper(parts, section), { file: 'a.docx' });
	if (document === null) throw new Error(findings.map(({ message }) => message).join('\n'));
	return document;
}

const ID = 'gb/347/ins/7';
const document = readDocument();
const context = { base: '/', held: new Set([ID]) };
const SITE = { site: 'https://archive.example', base: '/' };

describe('a paper with footnotes and endnotes', () => {
	test('has both series, each where its marks are', () => {
		expect(outline(paper(), { file: 'a.docx' })).toEqual([
			'h1 导言',
			'p1 会议室应当整洁。⟦1⟧工作组讨论了这一点。⟦1⟧',
			'p2 使用率为七成⟦2⟧，见尾注ii和脚注1。⟦2⟧',
			'fn1 理事会文件GB.341/INS/7。',
			'fn2 同上。',
			'en1 见工作组的记录。',
			'en2 这一比例为估计数。',
			'appendix1 [附录一] 规则',
			'appendix1-p1 附录⟦3⟧的文字。',
			'appendix1-en3 见规则。',
		]);
		expect(document.footnotes.map(({ label, citedAt }) => [label, citedAt])).toEqual([
			[undefined, 'p1'],
			[undefined, 'p2'],
			['i', 'p1'],
			['ii', 'p2'],
		]);
	});

	const format = (name: string) => `<w:endnotePr><w:numFmt w:val="${name}"/></w:endnotePr>`;
	test.each([
		['small Roman numerals where nothing is said', '', '', ['i', 'ii']],
		['what the file says', format('decimalEnclosedCircle'), '', ['①', '②']],
		['what its section says', format('decimal'), format('chineseCounting'), ['一', '二']],
		['digits, as footnotes have them', format('decimal'), '', ['1', '2']],
	])('endnotes are marked as Word shows them: %s', (_, settings, section, expected) => {
		const { footnotes } = readDocument(
			{ ...PARTS, ...(settings !== '' && { settings }) },
			`<w:sectPr>${section}</w:sectPr>`,
		);
		expect(footnotes.flatMap(({ label }) => label ?? [])).toEqual(expected);
	});

	test('one that has endnotes left alone has notes of one kind, as before', () => {
		const deleted = `<w:del w:id="1" w:author="a">${mark(3)}</w:del>`;
		const body = p('导言') + p(r('1. 一。') + deleted + end(2));
		const { document: one } = readPaper(docx(HEAD + body, PARTS), {
			file: 'a.docx',
			changes: 'accept',
		});
		expect(one?.footnotes.map(({ fragment }) => fragment)).toEqual(['fn1']);
	});

	test('is written as MDX and read back, its places known by their addresses', () => {
		const mdx = serialiseDocument(document);
		expect(mdx).toContain('使用率为七成[^en2:ii]，');
		expect(readMdxFile(mdx)).toEqual(toDocumentTree(document));
		expect(
			readPassages(mdx)
				.filter(({ kind }) => kind === 'Note')
				.map(({ fragment }) => fragment),
		).toEqual(['fn1', 'fn2', 'en1', 'en2', 'appendix1-en3']);
		expect(collectAddresses(document)).toEqual(
			expect.arrayContaining([`${ID}/fn1`, `${ID}/en1`, `${ID}/appendix1/en3`]),
		);
	});

	test('leads on its page from each mark to its note and back, by the mark as printed', () => {
		const html = toHtml(
			renderDocument(toDocumentTree(document), {
				base: '/',
				documentId: ID,
				held: new Set<string>(),
				setting: 'page',
			}).body,
		);
		expect(html).toContain(
			'<sup class="mark" id="enref2"><a href="#en2" aria-label="尾注ii" data-label-name="note.endLabel" data-values="ii">ii</a></sup>',
		);
		expect(html).toContain(
			'<a class="note-number" href="#enref2" aria-label="尾注ii，回到正文" data-label-name="note.endBack" data-values="ii">ii</a>',
		);
		const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('has its endnotes apart in the data, so that a number of footnotes tells one', () => {
		const data = toApiDocument(document, context);
		expect(documentSchema.safeParse(data).error).toBeUndefined();
		expect(data.footnotes.map(({ number, id }) => [number, id])).toEqual([
			[1, `${ID}/fn1`],
			[2, `${ID}/fn2`],
		]);
		expect(
			data.endnotes?.map(({ number, label, id, citedIn }) => [number, label, id, citedIn]),
		).toEqual([
			[1, 'i', `${ID}/en1`, 1],
			[2, 'ii', `${ID}/en2`, 2],
		]);
		expect(data.paragraphs.map(({ footnotes, endnotes }) => [footnotes, endnotes])).toEqual([
			[[1], [1]],
			[[2], [2]],
		]);
		expect(data.parts[0]?.endnotes?.map(({ id }) => id)).toEqual([`${ID}/appendix1/en3`]);
	});

	test('is Akoma Ntoso that its schema allows, endnotes told by their class', async () => {
		const xml = buildAkomaNtoso(document, SITE);
		expect(await validateAkomaNtoso(new Map([['a.xml', xml]]))).toEqual([]);
		expect(xml).toContain('<authorialNote eId="fn_1" marker="1" placement="bottom">');
		expect(xml).toContain(
			'<authorialNote eId="en_1" marker="i" placement="bottom" class="endnote">',
		);
		expect(xml).toContain('eId="att_appendix1__en_3" marker="iii"');
	});

	test('is whole as Markdown, as records of the search and as a list of passages', () => {
		const markdown = formatMarkdown(document, SITE);
		expect(markdown.match(/^#+ .*注$/gmu)).toEqual(['## 脚注', '## 尾注', '### 尾注']);
		expect(markdown).toContain('尾注2');
		expect(markdown).toContain('https://archive.example/gb/347/ins/7/#en2');
		const notes = collectRecords([document]).filter(({ kind }) => kind === 'footnote');
		expect(notes.map(({ id, place }) => [id, place])).toEqual([
			[`${ID}/fn1`, '脚注1'],
			[`${ID}/fn2`, '脚注2'],
			[`${ID}/en1`, '尾注1'],
			[`${ID}/en2`, '尾注2'],
			[`${ID}/appendix1/en3`, '附录一，尾注3'],
		]);
		expect(JSON.stringify(listApiPassages(document, SITE))).toContain(`${ID}/appendix1/en3`);
	});

	test('is quoted and embedded by the addresses of its notes', () => {
		const data = toApiDocument(document, context);
		expect(noteHtml(data, 'fn1')).toEqual(['<sup>1</sup> 理事会文件GB.341/INS/7。']);
		expect(noteHtml(data, 'en1')).toEqual(['<sup>i</sup> 见工作组的记录。']);
		const address = readEmbedded(`${ID}/appendix1/en3`);
		expect(address && findPassage(data, address)).toEqual(['见规则。']);
	});

	test('links what its text says of its notes', () => {
		const archive = buildArchive([document]);
		const scope = buildLinkScopes(archive, { documents: [], doubtful: [] }).get(ID);
		if (scope === undefined) throw new Error('It is not held.');
		const text = '见尾注ii、尾注2和脚注1；尾注iv不存在。';
		const { links } = findTextLinks(text, scope);
		expect(links.map(({ from, to, target }) => [text.slice(from, to), target])).toEqual([
			['尾注ii', { type: 'place', document: ID, fragment: 'en2' }],
			['尾注2', { type: 'place', document: ID, fragment: 'en2' }],
			['脚注1', { type: 'place', document: ID, fragment: 'fn1' }],
		]);
	});

	test('is checked word by word though its marks were copied along', async () => {
		const shelf = openDocuments([document]);
		for (const quotation of [
			'会议室应当整洁。1工作组讨论了这一点。i',
			'使用率为七成ii，见尾注ii和脚注1。2',
			'这一比例为估计数。',
		]) {
			const { verdict } = await checkQuotation(quotation, shelf);
			expect([quotation, verdict]).toEqual([quotation, 'verbatim']);
		}
	});
});

describe('notes that Word does not count as two series', () => {
	const typed = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>');
	const one = p('导言') + p(r('1. 一。') + mark(3));
	test.each([
		[
			'endnotes typed by hand in Roman numerals',
			p(r('2. 二。') + typed('i')) + p(typed('i') + r(' 见甲。')),
			['note-unread at line 12'],
		],
		[
			'endnotes typed by hand that count anew',
			p(r('2. 二。') + typed('1')) + p(typed('1') + r(' 见甲。')),
			['footnote-sequence at line 12', 'address-twice at line 12'],
		],
	])('%s are no silent text', (_, body, expected) => {
		expect(outline(docx(HEAD + one + body, PARTS), { file: 'a.docx' })).toEqual(expected);
	});

	test('a mark that is repeated by a field is one, of its own series', () => {
		const bookmark = (inside: string, name: string) =>
			`<w:bookmarkStart w:id="9" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="9"/>`;
		const again = (name: string, result: string) => field(`NOTEREF ${name} \\f \\h`, typed(result));
		const first = p(r('1. 一。') + bookmark(mark(3), '_Ref1') + bookmark(end(2), '_Ref2'));
		const second = p(r('2. 二。') + again('_Ref2', 'i') + r('三。') + again('_Ref1', '1'));
		const { document: read } = readPaper(docx(HEAD + p('导言') + first + second, PARTS), {
			file: 'a.docx',
		});
		const marks = read?.body.flatMap((part) =>
			part.type === 'paragraph'
				? [
						part.blocks
							.flatMap(({ content }) => content)
							.flatMap((one) => (one.type === 'mark' ? one.note : [])),
					]
				: [],
		);
		expect(marks).toEqual([
			['fn1', 'en1'],
			['en1', 'fn1'],
		]);
	});

	test('an endnote in a footnote, which Word has not, is told', () => {
		const footnotes = footnote(3, p(r('脚注。') + end(2)));
		const found = outline(docx(HEAD + one, { ...PARTS, footnotes }), { file: 'a.docx' });
		expect(found).toEqual(['footnote-without-mark at line 11']);
	});
});

describe('an endnote is cited, and found again', () => {
	test.each([
		['尾注3', ['en3']],
		['尾注 iii', ['en3']],
		['endnote 3', ['en3']],
		['Endnotes i, ii and iv', ['en1', 'en2', 'en4']],
		['endnotes ii–iv', ['en2', 'en3', 'en4']],
		['en_3', ['en3']],
		['#EN3', ['en3']],
		['appendix1/en3', ['appendix1-en3']],
		['脚注3', ['fn3']],
		['注3', ['fn3']],
	])('%s', (typed, expected) => {
		expect(readFragments(typed)?.map((place) => place.kind)).toEqual(
			expected.map((one) => (one.includes('en') ? 'endnote' : 'footnote')),
		);
		expect(readFragments(typed)?.map((place) => 'number' in place && place.number)).toEqual(
			expected.map((one) => Number(/\d+$/u.exec(one)?.[0])),
		);
	});

	test.each(['endnotes', 'end of the notes', '尾注', 'iii', 'en', 'english 3'])(
		'%s is none',
		(typed) => {
			expect(readFragments(typed)).toBeNull();
		},
	);
});
