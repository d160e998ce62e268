import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBrief } from '../../../scripts/check-quotes/read-brief.ts';
import { readMarkdown } from '../../../scripts/check-quotes/read-markdown.ts';
import { docx, footnote, mark, p, r } from '../../ingest/read/docx/make-docx.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-brief-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: Uint8Array | string) {
	const path = join(folder, name);
	await writeFile(path, content);
	return readBrief(path);
}

test.each([
	['emphasis', '“甲 **乙** *丙* 丁”', '“甲 乙 丙 丁”'],
	['escapes', String.raw`“甲\[乙\]丙\*”`, '“甲[乙]丙*”'],
	['code', '见 `甲乙` 段', '见 甲乙 段'],
	['no link', '“甲”（[第1段](https://a.example/p1/)）', '“甲”（[第1段](https://a.example/p1/)）'],
	['no block quotation', '前\n\n> 甲 *乙*\n> 丙\n\n后', '前\n\n> 甲 乙\n> 丙\n\n后'],
	['no star that marks nothing', '甲 * 乙', '甲 * 乙'],
])('takes out of Markdown: %s', (_, source, text) => {
	expect(readMarkdown(source)).toBe(text);
});

test.each([
	['UTF-8 with its mark', new TextEncoder().encode('\uFEFF“甲”')],
	['UTF-16', new Uint8Array([0xff, 0xfe, 0x1c, 0x20, 0x32, 0x75, 0x1d, 0x20])],
])('reads text in %s', async (_, bytes) => {
	expect((await read('a.txt', bytes)).text).toBe('“甲”');
});

describe('of a Word file', () => {
	const notes = {
		footnotes: footnote(1, p('见GB.346/INS/8，第1段。')) + footnote(2, p('另有说明。')),
	};

	test('a note behind a quotation is its citation, and others are notes', async () => {
		const body = p(r('甲“乙') + mark(2) + r('丙”。') + mark(1) + r('丁')) + p('戊');
		const { text } = await read('会议 发言稿 (2).docx', docx(body, notes));
		expect(text.split('\n').filter(Boolean)).toEqual([
			'甲“乙丙”。（GB.346/INS/8，第1段）丁',
			'另有说明。',
			'戊',
		]);
	});

	test('open tracked changes are read as accepted, and it is said', async () => {
		const body = p(
			`${r('“甲')}<w:del w:id="1"><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins w:id="2">${r('丙')}</w:ins>${r('”')}`,
		);
		expect(await read('draft.docx', docx(body))).toEqual({
			text: '“甲丙”',
			remarks: ['Its open tracked changes are read as accepted.'],
		});
	});

	test('is known by its bytes, whatever its name', async () => {
		expect((await read('draft.txt', docx(p('“甲”')))).text).toBe('“甲”');
	});
});

test.each<[string, Uint8Array, string]>([
	['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1]), 'PNG'],
	['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'Word'],
	['a Word file cut in half', docx(p('“甲”')).slice(0, 400), 'zip'],
	['bytes that are no text', new Uint8Array([0xff, 0x80, 0x81, 0, 0xfe]), 'binary'],
])('refuses %s, and says what it is', async (_, bytes, said) => {
	await expect(read('file.docx', bytes)).rejects.toThrow(new RegExp(said, 'iu'));
});
