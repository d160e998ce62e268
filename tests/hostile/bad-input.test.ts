import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	documentText,
	type Files,
	hashOf,
	ingest,
	makeArchive,
	manifestOf,
	readContent,
} from './sample-archive.ts';

const GOOD = documentText(1);
/** The first line of the body of `documentText`. */
const LINE = 13;
const encode = (text: string) => new TextEncoder().encode(text);
const broken = new Uint8Array([...encode(`${GOOD}3. 三`), 0xc0, ...encode('。\n')]);

/** Returns a manifest of one source with lines added to its entry. */
const withEntry = (lines: string) => manifestOf({ 'a.txt': GOOD }) + lines;

/** Takes a bad archive in and returns the report, after proving that nothing came of it. */
async function refuse(root: string, files: string[] = []): Promise<string> {
	const before = await readContent(root);
	const { code, output } = await ingest(root, { files });
	expect(code).toBe(1);
	expect(await readContent(root)).toEqual(before);
	return output;
}

/** `place` is "file:line" or, for a file as a whole, "file". */
const reported = (place: string, rule: string) =>
	`content/${place}${/:\d+$/u.test(place) ? ':1' : ''}  ${rule}\n`;

describe('a source that is not as it should be', () => {
	test.each<[string, Uint8Array | string, string, string, string]>([
		[
			'a missing number',
			documentText(1, '1. 一。\n3. 三。\n'),
			`a.txt:${String(LINE + 1)}`,
			'paragraph-sequence',
			'Unexpected paragraph 3, expected 2.',
		],
		[
			'a doubled number',
			documentText(1, '1. 一。\n1. 一。\n'),
			`a.txt:${String(LINE + 1)}`,
			'paragraph-sequence',
			'Unexpected paragraph 1, expected 2.',
		],
		[
			'numbers out of order',
			documentText(1, '2. 二。\n1. 一。\n'),
			`a.txt:${String(LINE)}`,
			'paragraph-sequence',
			'Unexpected paragraph 2, expected 1.',
		],
		[
			'a note without mark',
			documentText(1, '1. 一。\n\n¹ 注。\n'),
			`a.txt:${String(LINE + 2)}`,
			'footnote-without-mark',
			'Footnote 1 has no mark',
		],
		[
			'a mark without note',
			documentText(1, '1. 一。¹\n'),
			`a.txt:${String(LINE)}`,
			'mark-without-footnote',
			'The mark 1 has no footnote.',
		],
		[
			'a byte that is no UTF-8',
			broken,
			`a.txt:${String(LINE + 2)}`,
			'source-encoding',
			'Byte 0xC0 at byte 7 of this line cannot stand there in UTF-8.',
		],
		['an empty file', '', 'a.txt', 'source-empty', 'holds no text'],
		['white space only', ' \n\n\t\n', 'a.txt', 'source-empty', 'holds no text'],
		[
			'a PDF that is cut off',
			new Uint8Array([...encode('%PDF-1.7\n'), 0, 1, 2, 0xff]),
			'a.txt',
			'pdf-damaged',
			'The PDF cannot be read',
		],
		[
			'bytes of a program',
			new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
			'a.txt',
			'source-binary',
			'a program',
		],
		['NULs', new Uint8Array(4000), 'a.txt', 'source-binary', 'binary data'],
		[
			'a control character',
			documentText(1, '1. 一\u0007。\n'),
			`a.txt:${String(LINE)}`,
			'control-character',
			'U+0007 stands in column 5',
		],
		[
			'a lost character',
			documentText(1, '1. 一\uFFFD。\n'),
			`a.txt:${String(LINE)}`,
			'replacement-character',
			'column 5',
		],
		[
			'an endless line',
			documentText(1, `1. ${'文'.repeat(150_000)}。\n`),
			`a.txt:${String(LINE)}`,
			'line-too-long',
			'The line has 150004 characters, expected at most 100000.',
		],
		[
			'no paragraphs',
			'理事会\n第 346 届会议，2022 年 10 月，日内瓦\nINS\n第八项议程\n标题\n',
			'a.txt',
			'no-paragraph',
			'The source holds no text behind its first page.',
		],
		['no title and no symbol', '1. 一。\n', 'a.txt', 'metadata', 'No title is printed'],
		[
			'an unknown first page',
			`这一行不知是什么\n${GOOD}`,
			'a.txt:1',
			'front-line-unknown',
			'fits no pattern',
		],
		[
			'a text behind the draft decision',
			documentText(1, '1. 一。\n\n决定草案\n\n2. 二。\n\n没有编号的一段。\n\n3. 三。\n'),
			`a.txt:${String(LINE + 6)}`,
			'text-after-decision',
			'',
		],
		[
			'an item twice',
			documentText(1, '1. 一：\n(a) 甲；\n(a) 乙。\n'),
			`a.txt:${String(LINE + 2)}`,
			'item-address',
			'The item (a) has the address',
		],
		[
			'another encoding',
			new Uint8Array([0xb1, 0xea, 0xcc, 0xe2, 0x0a]),
			'a.txt',
			'source-encoding-uncertain',
			'it could be GB18030',
		],
	])('%s', async (_, content, place, rule, message) => {
		const output = await refuse(await makeArchive({ 'a.txt': content }));
		expect(output).toContain(reported(`sources/${place}`, rule));
		expect(output).toContain(message);
		expect(output).toContain('Hint: ');
		expect(output.endsWith('Nothing was written.')).toBe(true);
	});

	test('a file that is too long is refused without being read', async () => {
		const root = await makeArchive({ 'a.txt': GOOD });
		const folder = await mkdtemp(join(tmpdir(), 'gb-archive-large-'));
		const large = join(folder, 'large.txt');
		// Node reads no file of more than two gigabytes; this one takes no room on the disk.
		await writeFile(large, '');
		await truncate(large, 3 * 1024 ** 3);
		expect(await refuse(root, [large])).toContain(
			'The file has 3221225472 bytes, expected at most 16777216.',
		);
		await rm(folder, { recursive: true });
	});

	test('a line of 16 MB is refused, with little work', async () => {
		const content = documentText(1, `1. ${'¹文'.repeat(3_000_000)}`);
		const root = await makeArchive({ 'a.txt': content });
		const before = process.cpuUsage();
		expect(await refuse(root)).toContain('line-too-long');
		const { user, system } = process.cpuUsage(before);
		// Time of the processor, which other programs do not take from it; it takes less than one.
		expect((user + system) / 1e6).toBeLessThan(20);
	});
});

describe('a manifest that is not as it should be', () => {
	test.each<[string, string, string, string, string]>([
		['no YAML', 'documents: [\n', 'manifest.yml:2', 'manifest-syntax', 'not YAML'],
		[
			'an unknown key',
			withEntry('    corections: []\n'),
			'manifest.yml:5',
			'manifest-key',
			'Unknown key “corections” in documents[0], expected one of file, sha256, origin, encoding',
		],
		[
			'an unknown key at the top',
			withEntry('sources: []\n'),
			'manifest.yml:5',
			'manifest-key',
			'Unknown key “sources” in the manifest',
		],
		['a key twice', withEntry('    origin: x\n'), 'manifest.yml:5', 'manifest-syntax', 'unique'],
		[
			'a value of another kind',
			withEntry('    facts:\n      session: 三\n'),
			'manifest.yml:6',
			'manifest',
			'documents[0].facts.session: Invalid input: expected number, received string, found "三".',
		],
		[
			'the address of a paragraph for a document',
			withEntry('    facts:\n      id: gb/346/ins/8/p1\n'),
			'manifest.yml:6',
			'manifest',
			'must be the address of a document',
		],
		[
			'an address that leads out',
			withEntry('    facts:\n      id: ../../etc\n'),
			'manifest.yml:6',
			'manifest',
			'must be the address of a document',
		],
		[
			'a symbol that leads out',
			withEntry('    facts:\n      symbol: ../../etc\n'),
			'manifest.yml:6',
			'manifest-symbol',
			'“../../etc” is no symbol',
		],
		[
			'an address with a script for the authentic text',
			withEntry('    authentic: javascript:alert(1)\n'),
			'manifest.yml:5',
			'manifest',
			'Invalid URL',
		],
		[
			'a checksum of another text',
			manifestOf({ 'a.txt': 'b' }),
			'a.txt',
			'source-checksum',
			`The file has SHA-256 ${hashOf(GOOD)}, the manifest says ${hashOf('b')}.`,
		],
		[
			'a file that is not there',
			manifestOf({ 'a.txt': GOOD, 'b.txt': '' }),
			'b.txt',
			'source-missing',
			'names this file, but it is not there',
		],
		[
			'a file that it does not name',
			'documents: []\n',
			'a.txt',
			'source-unnamed',
			'does not name this file',
		],
		[
			'a file twice',
			`${manifestOf({ 'a.txt': GOOD })}${manifestOf({ 'a.txt': GOOD }).split('\n').slice(1).join('\n')}`,
			'manifest.yml:5',
			'source-file-twice',
			'first for documents[0]',
		],
		[
			'a name with a separator',
			manifestOf({ '../a.txt': GOOD }),
			'manifest.yml:2',
			'source-file-name',
			'has a separator of folders',
		],
		[
			'words to correct that are not there',
			withEntry(
				'    corrections: [{where: gb/346/ins/1/p1, printed: 无, proposed: 有, reason: 误}]\n',
			),
			'a.txt',
			'correction-place',
			'“无” stands 0 times in gb/346/ins/1/p1, expected once.',
		],
		[
			'a place to correct that is not there',
			withEntry(
				'    corrections: [{where: gb/346/ins/1/p9, printed: 无, proposed: 有, reason: 误}]\n',
			),
			'a.txt',
			'correction-place',
			'names no place of gb/346/ins/1',
		],
		[
			'an acceptance of nothing',
			withEntry('    accepted: [{rule: paragraph-sequence, line: 3, reason: 印}]\n'),
			'a.txt:3',
			'acceptance-without-finding',
			'no such finding',
		],
		[
			'an acceptance of what no print explains',
			withEntry('    accepted: [{rule: metadata, line: 0, reason: 印}]\n'),
			'a.txt',
			'acceptance-not-possible',
			'no print explains',
		],
		[
			'a move of what is there',
			withEntry('moved: [{from: gb/346/ins/1, to: gb/346/ins/1/p1, reason: 移}]\n'),
			'manifest.yml:5',
			'moved-from',
			'sends gb/346/ins/1 away, though it is still there',
		],
	])('%s', async (_, manifest, place, rule, message) => {
		const output = await refuse(await makeArchive({ 'a.txt': GOOD }, manifest));
		expect(output).toContain(reported(`sources/${place}`, rule));
		expect(output).toContain(message);
	});

	test('none at all', async () => {
		const root = await makeArchive({});
		await rm(join(root, 'content/sources/manifest.yml'));
		expect(await refuse(root)).toContain(reported('sources/manifest.yml', 'manifest-missing'));
	});
});

describe('two sources with one address', () => {
	test('one symbol', async () => {
		const files: Files = { 'a.txt': GOOD, 'b.txt': `${GOOD}3. 三。\n` };
		const output = await refuse(await makeArchive(files));
		expect(output).toContain(reported('sources/b.txt', 'document-twice'));
		expect(output).toContain('This is gb/346/ins/1, and so is a.txt.');
	});

	test('one text', async () => {
		const output = await refuse(await makeArchive({ 'a.txt': GOOD, 'b.txt': GOOD }));
		expect(output).toContain(reported('sources/b.txt', 'source-doubled'));
		expect(output).toContain('byte for byte, content/sources/a.txt');
	});

	test('an address of the manifest that another one prints', async () => {
		const other = GOOD.replace('第 346 届会议，2022 年 10 月，日内瓦\n\n', '');
		const files = { 'a.txt': GOOD, 'b.txt': other };
		const manifest = manifestOf(files, { 'b.txt': { facts: { id: 'gb/346/ins/1' } } });
		expect(await refuse(await makeArchive(files, manifest))).toContain(
			reported('sources/b.txt', 'document-twice'),
		);
	});
});

describe('files that are no files', () => {
	test.each([
		[
			'a link out of the folder',
			'/etc/hostname',
			'source-symlink',
			'This is a symbolic link to /etc/hostname',
		],
		['a link inside', 'manifest.yml', 'source-symlink', 'This is a symbolic link to manifest.yml'],
		['a link to nothing', 'nowhere', 'source-symlink', 'This is a symbolic link to nowhere'],
	])('%s', async (_, target, rule, message) => {
		const root = await makeArchive({ 'a.txt': GOOD });
		await rm(join(root, 'content/sources/a.txt'));
		await symlink(target, join(root, 'content/sources/a.txt'));
		const output = await refuse(root);
		expect(output).toContain(reported('sources/a.txt', rule));
		expect(output).toContain(message);
	});

	test('a folder', async () => {
		const root = await makeArchive({ 'a.txt': GOOD });
		await rm(join(root, 'content/sources/a.txt'));
		await mkdir(join(root, 'content/sources/a.txt'));
		expect(await refuse(root)).toContain('This is a folder, expected a file.');
	});

	test('a folder of documents that leads out of the archive is not written into', async () => {
		const root = await makeArchive({ 'a.txt': GOOD });
		const outside = await mkdtemp(join(tmpdir(), 'gb-archive-outside-'));
		await mkdir(join(root, 'content/documents'));
		await symlink(outside, join(root, 'content/documents/gb'));
		const output = await refuse(root);
		expect(output).toContain('content-unwritable');
		expect(output).toContain('content/documents/gb is not a folder');
	});

	test('a folder where a document has to stand', async () => {
		const root = await makeArchive({ 'a.txt': GOOD });
		await mkdir(join(root, 'content/documents/gb/346/ins/1.mdx'), { recursive: true });
		expect(await refuse(root)).toContain('is a folder');
	});
});

describe('a file to add', () => {
	test.each([
		['a hidden file', '.a.txt', 'begins with a point'],
		['an option', '-rf.txt', 'begins with a hyphen'],
		['a control character', 'a\nb.txt', 'has a control character'],
		['a mark that turns the writing round', 'a\u202Etxt.exe', 'one that is not seen'],
		['a character in two parts', 'e\u0301.txt', 'normal form NFC'],
		['a space at the end', 'a.txt ', 'white space other than single spaces'],
		['a wide space', 'a\u3000b.txt', 'white space other than single spaces'],
		['a backslash', 'a\\b.txt', 'has a separator of folders'],
		['a sign of other systems', 'a:b.txt', 'other systems'],
		['a device of other systems', 'con.txt', 'is a device'],
		['the manifest', 'Manifest.yml', 'that of the manifest'],
	])('%s', async (_, name, reason) => {
		const root = await makeArchive({ 'a.txt': GOOD });
		const folder = await mkdtemp(join(tmpdir(), 'gb-archive-names-'));
		await writeFile(join(folder, name), documentText(2));
		const output = await refuse(root, [join(folder, name)]);
		expect(output).toContain('source-file-name');
		expect(output).toContain(reason);
	});

	test('a good name with brackets, a space and Chinese is taken', async () => {
		const root = await makeArchive({ 'a.txt': GOOD });
		const folder = await mkdtemp(join(tmpdir(), 'gb-archive-names-'));
		const file = join(folder, '第346届会议 (中文).txt');
		await writeFile(file, documentText(2));
		expect((await ingest(root, { files: [file] })).code).toBe(0);
	});

	test('nothing, a folder, a name that is taken, a text that is held', async () => {
		const root = await makeArchive({ 'a.txt': GOOD });
		const folder = await mkdtemp(join(tmpdir(), 'gb-archive-add-'));
		const path = (name: string) => join(folder, name);
		await mkdir(path('folder.txt'));
		await writeFile(path('a.txt'), documentText(2));
		await writeFile(path('c.txt'), GOOD);
		expect(await refuse(root, [path('none.txt')])).toContain('source-unreadable');
		expect(await refuse(root, [path('folder.txt')])).toContain('source-not-file');
		expect(await refuse(root, [path('a.txt')])).toContain('source-exists');
		expect(await refuse(root, [path('c.txt')])).toContain('source-doubled');
	});

	test('a file that lies among the sources already is only entered', async () => {
		const root = await makeArchive({ 'a.txt': GOOD });
		const file = join(root, 'content/sources/b.txt');
		await writeFile(file, documentText(2));
		expect((await ingest(root, { files: [file] })).code).toBe(0);
		expect((await ingest(root)).code).toBe(0);
	});

	test('an uncertain encoding is settled by the command and kept in the manifest', async () => {
		const root = await makeArchive({ 'a.txt': GOOD });
		const folder = await mkdtemp(join(tmpdir(), 'gb-archive-gb18030-'));
		const file = join(folder, 'b.txt');
		// A text of ASCII but for 题 (0xCCE2), 。(0xA1A3) and the like is too short to be sure of.
		const symbol = encode('GB.301/9\n');
		const rest = [0xb5, 0xda, ...encode(' 301 '), 0xbd, 0xec, 0xbb, 0xe1, 0xd2, 0xe9, 0x0a];
		const title = [0xb1, 0xea, 0xcc, 0xe2, 0x0a, ...encode('1. '), 0xd2, 0xbb, 0xa1, 0xa3, 0x0a];
		await writeFile(file, new Uint8Array([...symbol, ...rest, ...title]));
		expect(await refuse(root, [file])).toContain('source-encoding-uncertain');
		expect((await ingest(root, { files: [file], told: { encoding: 'gb18030' } })).code).toBe(0);
		expect((await ingest(root)).output).toContain('GB.301/9: 1 paragraphs');
	});
});

test('what a keeper knows to be so in print is shown, and no longer stands in the way', async () => {
	const files = { 'a.txt': documentText(1, '1. 一。\n3. 三。\n') };
	const accepted = [{ rule: 'paragraph-sequence', line: LINE + 1, reason: '原件如此。' }];
	const manifest = manifestOf(files, { 'a.txt': { accepted } });
	const { code, output } = await ingest(await makeArchive(files, manifest));
	expect(code).toBe(0);
	expect(output).toContain(
		'Unexpected paragraph 3, expected 2.\n  Hint: Accepted by the keeper: 原件如此。',
	);
});

describe('files that nobody meant as sources', () => {
	test.each([
		'.DS_Store',
		'._a.txt',
		'Thumbs.db',
		'desktop.ini',
		'~$a.docx',
		'.a.txt.swp',
		'.gitkeep',
	])('%s is left alone', async (name) => {
		const root = await makeArchive({ 'a.txt': GOOD });
		await writeFile(join(root, 'content/sources', name), '\0');
		expect(await ingest(root)).toMatchObject({ code: 0 });
	});

	test.each(['DS_Store', 'Thumbs.db.txt', '~a.txt', '.hidden.txt', 'a.txt.swp', 'a.txt~'])(
		'%s may have been meant, and is named',
		async (name) => {
			const root = await makeArchive({ 'a.txt': GOOD });
			await writeFile(join(root, 'content/sources', name), 'x');
			expect(await refuse(root)).toContain(`content/sources/${name}`);
		},
	);
});
