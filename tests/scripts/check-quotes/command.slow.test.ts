import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EIGHT_QUOTATIONS } from '../../fixtures/eight-quotations.ts';
import { docx, footnote, mark, p, r } from '../../ingest/read/docx/make-docx.ts';

const RIGHT = '“联合国发展系统结构调整正式启动至今已有四年多的时间”（GB.346/INS/8，第1段）';

let folder: string;

const FILES: Record<string, string | Uint8Array> = {
	'right.txt': `发言要点\r\n\r\n${RIGHT}。\r\n`,
	'right.md': `# 发言要点\n\n> 联合国发展系统**结构调整**正式启动至今已有四年多的时间。\n>\n> （GB.346/INS/8，第1段）\n`,
	'发言 要点.docx': docx(
		p(r('文件说，“联合国发展系统结构调整正式启动至今已有四年多的时间”。') + mark(1)),
		{
			footnotes: footnote(1, p('见GB.346/INS/8，第1段。')),
		},
	),
	'wrong.txt': EIGHT_QUOTATIONS,
	'wrong.docx': docx(
		EIGHT_QUOTATIONS.split('\n')
			.map((line) => p(line))
			.join(''),
	),
	'other.md': RIGHT.replace('第1段', '第2段'),
	'empty.txt': ' \n',
	'image.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1]),
};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-brief-'));
	for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
	await mkdir(join(folder, 'folder.md'));
});

afterAll(() => rm(folder, { recursive: true }));

interface Run {
	code: number;
	said: string;
}

/** Runs the command on files of the folder, which is where it is called. */
const run = (...names: string[]) =>
	new Promise<Run>((resolve) => {
		const env = { ...process.env, INIT_CWD: folder };
		execFile(
			process.execPath,
			['scripts/check-quotes.ts', ...names],
			{ env },
			(error, stdout, stderr) => {
				resolve({ code: Number(error?.code ?? 0), said: stdout + stderr });
			},
		);
	});

const ALL_RIGHT =
	'Quotations: 1. Verbatim: 1; not at the place cited: 0; different: 0; not held: 0.';
const FOUR_WRONG =
	'Quotations: 8. Verbatim: 4; not at the place cited: 1; different: 2; not held: 1.';

test('0 where every quotation stands where it says: text, Markdown, and Word with its notes', async () => {
	const { code, said } = await run('right.txt', 'right.md', '发言 要点.docx');
	expect(
		said.match(/^.+: Quotations:.*$/gmu)?.map((line) => line.replace(/^.+: (?=Q)/u, '')),
	).toEqual([ALL_RIGHT, ALL_RIGHT, ALL_RIGHT]);
	expect(said.match(/Cited: gb\/346\/ins\/8\/p1$/gmu)).toHaveLength(3);
	expect(code).toBe(0);
});

test('1 where some do not, in text and in Word alike', async () => {
	const { code, said } = await run('wrong.txt', 'wrong.docx');
	expect(said.split(FOUR_WRONG)).toHaveLength(3);
	for (const words of [
		'The text has “12”, the quotation “21”',
		'Added: “不”',
		'Verbatim, but not at the place cited',
		'Not in the documents held here',
	]) {
		expect(said.split(words), words).toHaveLength(3);
	}
	expect(code).toBe(1);
	expect((await run('other.md')).code).toBe(1);
});

test.each<[string, string[], RegExp]>([
	['no file', [], /^Say which file/u],
	['a file that is not there', ['none.txt'], /none\.txt/u],
	['a folder', ['folder.md'], /folder\.md/u],
	['an image', ['image.png'], /PNG image/u],
	['a file without words', ['empty.txt'], /Quotations: 0\./u],
	['one of them, beside another', ['right.txt', 'image.png'], /PNG image/u],
])('2 where nothing could be checked: %s', async (_, names, said) => {
	const found = await run(...names);
	expect([found.code, found.said]).toEqual([2, expect.stringMatching(said)]);
	expect(found.said).not.toMatch(/\n\s+at /u);
});
