import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeWhole } from '../src/files/write.ts';
import { countNumbers } from './lab/bench/reading/court-numbers.ts';
import {
	formatMemory,
	formatPart,
	formatReading,
	type ReaderRow,
} from './lab/bench/reading/format-reading.ts';
import { measureReader } from './lab/bench/reading/measure-reader.ts';
import { describeSetting, writeSection } from './lab/bench/results.ts';
import { createProgress } from './report/progress.ts';

/** Where the files lie that the project is given beside its own, from here and from a work tree of it. */
const PLACES = ['../shared', '../../shared'];
/** Not a dependency of the project: measured beside it only. */
const MAMMOTH = 'mammoth@1.13.0';
/** How often the papers are read, so that the start of a program is the smaller part. */
const ROUNDS = 10;
/** How often the five papers, 66 pages, stand in the long file. */
const COPIES = 8;

const run = promisify(execFile);
const root = process.cwd();
const progress = createProgress();
const shared = PLACES.map((place) => resolve(root, place)).find((place) => existsSync(place));

const listShared = (folder: string, ending: string): string[] => {
	const path = join(shared ?? '', folder);
	const names = shared !== undefined && existsSync(path) ? readdirSync(path).sort() : [];
	return names.filter((name) => name.endsWith(ending)).map((name) => join(path, name));
};

const firstLine = (error: unknown) =>
	(error instanceof Error ? error.message : String(error)).trim().split('\n').at(0) ?? '';

/** Returns the folder where mammoth is installed. Throws where npm fails. */
async function installMammoth(): Promise<string> {
	const folder = join(tmpdir(), `gb-archive-${MAMMOTH.replace('@', '-')}`);
	writeWhole(join(folder, 'package.json'), '{ "private": true }\n');
	const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
	await run('npm', ['install', MAMMOTH, ...flags], { cwd: folder });
	return folder;
}

/** Reads Word files with a reader; `find` returns where it lies, and throws where it is not there. */
async function measureWord(
	name: string,
	reader: string,
	find: () => Promise<string>,
): Promise<ReaderRow> {
	const [papers, court] = [
		listShared('word/papers', '.docx'),
		listShared('word/numbering', '.docx'),
	];
	const count = papers.length * ROUNDS;
	try {
		const place = await find();
		progress.line(`${name}: Word`);
		const read = await measureReader(root, { reader, files: papers, rounds: ROUNDS }, place);
		const { lines } = await measureReader(root, { reader, files: court, rounds: 1 }, place);
		const counts = court.map((file, index) =>
			countNumbers(readFileSync(file.replace(/\.docx$/u, '.xml')), lines[index] ?? []),
		);
		const sum = (key: 'all' | 'right') => counts.reduce((total, one) => total + one[key], 0);
		return { name, papers: read, count, last: formatPart(sum('right'), sum('all')) };
	} catch (error) {
		return { name, papers: firstLine(error), count, last: '' };
	}
}

/** Reads PDFs with a reader: the papers, and a long file. */
async function measurePdf(
	name: string,
	reader: string,
	pages: number,
	long: string | null,
): Promise<ReaderRow> {
	const papers = listShared('pdf/papers', '.pdf');
	const count = pages * ROUNDS;
	try {
		progress.line(`${name}: PDF`);
		const read = await measureReader(root, { reader, files: papers, rounds: ROUNDS });
		const whole =
			long === null ? null : await measureReader(root, { reader, files: [long], rounds: 1 });
		return { name, papers: read, count, last: formatMemory(whole?.peakBytes ?? null) };
	} catch (error) {
		return { name, papers: firstLine(error), count, last: '' };
	}
}

async function countPages(files: readonly string[]): Promise<number> {
	const { readPdf } = await import('../src/ingest/read/pdf/read-pdf.ts');
	let pages = 0;
	for (const file of files) pages += (await readPdf(readFileSync(file))).pages ?? 0;
	return pages;
}

/** Joins the papers to a long file; null where the program for that is not there. */
async function makeLong(files: readonly string[], folder: string): Promise<string | null> {
	const target = join(folder, 'long.pdf');
	try {
		await run('pdfunite', [...Array.from({ length: COPIES }, () => files).flat(), target]);
		return target;
	} catch (error) {
		progress.line(`The long file is skipped, because pdfunite fails: ${firstLine(error)}`);
		return null;
	}
}

const has = (program: string) => async () => {
	await run(program, ['--version']);
	return '';
};

const papers = listShared('pdf/papers', '.pdf');
if (papers.length === 0 || listShared('word/papers', '.docx').length === 0) {
	progress.line('Skipped, because ../shared/word and ../shared/pdf are not there.');
} else {
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-reading-'));
	try {
		const pages = await countPages(papers);
		const long = await makeLong(papers, folder);
		const word = [
			await measureWord('本库', 'word', () => Promise.resolve('')),
			await measureWord(MAMMOTH.replace('@', ' '), 'mammoth', installMammoth),
			await measureWord('pandoc', 'pandoc', has('pandoc')),
		];
		const pdf = [
			await measurePdf('本库', 'pdf', pages, long),
			await measurePdf('pdf.js原样读出', 'pdfjs', pages, long),
			await measurePdf('`pdftotext -layout`', 'pdftotext', pages, long),
		];
		const setting = describeSetting(
			'npm run bench:reading',
			`测量末尾的系统负载${(loadavg()[0] ?? 0).toFixed(1)}`,
			`每种程序各用一个进程，把五份文件读${String(ROUNDS)}遍，启动的时间也算在内`,
		);
		const text = formatReading(
			`${setting}。`,
			{
				about:
					'编号：某法院24份判决，XML里有标准答案；自动编号和打出来的编号都算。mammoth的列表按浏览器的编法计数，pandoc输出纯文本。',
				rows: word,
			},
			{
				about: `五份文件共${String(pages)}页。目标：每CPU秒30页，500页的文件用内存不到1 GB。长文件是五份文件接${String(COPIES)}遍，${String(pages * COPIES)}页。只有本库把脚注、编号、表格、页眉页脚分开。`,
				rows: pdf,
			},
		);
		await writeSection(root, 'reading', text);
		progress.line(text);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
