import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadArchive } from '../../../src/archive/documents/load-archive.ts';
import { listPrintedTitles } from '../../../src/archive/documents/list-printed-titles.ts';
import { toApiDocument } from '../../../src/outputs/data/to-api-document.ts';
import { parsePaperTitles } from '../../../src/archive/relations/paper-titles.ts';

const LIST = 'content/glossary/papers.yml';
const titles = parsePaperTitles(await readFile(LIST, 'utf8'), LIST);

test('each is that of a paper that is cited, is not held, and has no title where it is cited', async () => {
	const { notHeld } = await loadArchive();
	const untitled = notHeld.filter(({ citations }) => listPrintedTitles(citations).length === 0);
	const ids = new Set(untitled.map(({ id }) => id));
	expect([...titles.keys()].filter((id) => !ids.has(id))).toEqual([]);
});

test('a title in Chinese has Chinese characters, one in English none', () => {
	for (const { chinese, english } of titles.values()) {
		if (chinese !== null) expect(chinese).toMatch(/\p{Script=Han}/u);
		if (english !== null) expect(english).not.toMatch(/\p{Script=Han}/u);
	}
});

test('a title that a place of the archive is named for stands there', async () => {
	const { documents } = await loadArchive();
	for (const [id, { chinese, source }] of titles) {
		if (source.startsWith('http')) continue;
		const note = documents
			.flatMap((document) => toApiDocument(document, { base: '/', held: new Set() }).footnotes)
			.find((one) => one.id === source);
		expect(note?.text.replaceAll(/\s/gu, ''), id).toContain(chinese);
	}
});

const SOURCE = 'source: "https://example.org/"';

test.each([
	[
		'a paper twice',
		`papers: [{document: gb/340/hl/2, english: ab, ${SOURCE}}, {document: gb/340/hl/2, title: 题名, ${SOURCE}}]`,
		'twice',
	],
	['a paper without a title', `papers: [{document: gb/340/hl/2, ${SOURCE}}]`, 'must have a title'],
	['a title without a source', 'papers: [{document: gb/340/hl/2, english: ab}]', 'source'],
	[
		'a source that is no page of the web',
		'papers: [{document: gb/340/hl/2, english: ab, source: "ftp://a.b/"}]',
		'source',
	],
	[
		'what is no address of a document',
		`papers: [{document: GB.340, english: ab, ${SOURCE}}]`,
		'address of a document',
	],
])('refuses %s', (_, text, message) => {
	expect(() => parsePaperTitles(text, 'a.yml')).toThrow(message);
});

test('has what a page says, and nothing in a language in which none says it', () => {
	const text = `papers: [{document: gb/340/hl/2, english: COVID-19 and the world of work, ${SOURCE}}]`;
	expect(parsePaperTitles(text, 'a.yml').get('gb/340/hl/2')).toEqual({
		chinese: null,
		english: 'COVID-19 and the world of work',
		source: 'https://example.org/',
	});
});
