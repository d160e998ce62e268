import { execFile, execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPaths } from '../../../src/archive/paths/load-paths.ts';
import { passageText } from '../../../src/archive/paths/passage-text.ts';
import type { PassagePart, ReadingPath } from '../../../src/archive/paths/path.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { setPath } from '../../../src/outputs/office/path-sheets.ts';
import { setDeck } from '../../../src/outputs/office/path-slides.ts';
import { makeQrImage } from '../../../src/outputs/office/qr-image.ts';
import { writeDocx } from '../../../src/outputs/office/write-docx.ts';
import { writePptx } from '../../../src/outputs/office/write-pptx.ts';
import { buildArchiveSetting } from '../../../src/outputs/paths/archive-setting.ts';
import type { PathSetting } from '../../../src/outputs/paths/path-setting.ts';

const run = promisify(execFile);
const SITE = { site: 'https://archive.example', base: '/' };

const PROGRAM = 'soffice';

/** Returns the folder of LibreOffice's program; null where there is none that runs. */
function findOffice(): string | null {
	try {
		execFileSync(PROGRAM, ['--version'], { stdio: 'ignore' });
		const found = execFileSync('which', [PROGRAM], { encoding: 'utf8' }).trim();
		return dirname(realpathSync(found));
	} catch {
		return null;
	}
}

const OFFICE = findOffice();
const hasPart = (library: string) => OFFICE !== null && existsSync(join(OFFICE, library));
/** Many a machine has the one and not the other. */
const HAS_WRITER = hasPart('libswlo.so');
const HAS_IMPRESS = hasPart('libsdlo.so');

/** Has LibreOffice make another file of a file in the folder of these tests, on a system whose own characters are those of ASCII. */
const convert = (to: string, name: string) =>
	run(
		PROGRAM,
		[
			`-env:UserInstallation=file://${join(folder, 'profile')}`,
			'--headless',
			'--convert-to',
			to,
			'--outdir',
			folder,
			join(folder, name),
		],
		{ env: { ...process.env, LC_ALL: 'C' } },
	);

let folder: string;
let paths: ReadingPath[];

const settingOf = (path: ReadingPath): PathSetting =>
	buildArchiveSetting(path, SITE, new Set(['gb/346/ins/8', 'gb/346/pfa/1']), {
		titles: { documents: [], doubtful: [] },
		fragmentsOf: () => undefined,
	});

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-office-'));
	const { documents } = await ingestSources(process.cwd());
	const read = await readPaths(process.cwd(), (id) => documents.find((one) => one.id === id));
	paths = read.flatMap(({ path }) => path ?? []);
});

afterAll(() => rm(folder, { recursive: true }));

/** What is significant in a text; numbers of notes and of paragraphs stand between words in a file. */
const signs = (text: string) => text.replaceAll(/[\s\u200B]/gu, '');

const isHeading = (one: PassagePart) => one.kind === 'body' && one.part.type === 'heading';

/** Returns the sentences of the passages of a path, which stand whole wherever its text does. */
const sentencesOf = ({ steps }: ReadingPath, hasHeadings = true): string[] =>
	steps
		.flatMap(({ passages }) => passages)
		.map(({ document, parts }) =>
			passageText({ document, parts: parts.filter((one) => hasHeadings || !isHeading(one)) }),
		)
		.flatMap((text) => text.split(/[。\n\t]/u))
		.map(signs)
		.filter((sentence) => sentence.length > 4);

/** Returns the text of an XML part in its order, a paragraph a line, without the marks of notes. */
const textOf = (xml: string): string =>
	xml
		.replaceAll(/<([wa]):r>.*?<\/\1:r>/gsu, (run) =>
			run.includes('"superscript"') || / baseline="[1-9]/u.test(run) ? '' : run,
		)
		.replaceAll(/<\/[wa]:p>/gu, '\n')
		.replaceAll(/<[^>]*>/gu, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

const part = (file: Uint8Array, name: string) =>
	strFromU8(unzipSync(file)[name] ?? new Uint8Array());

describe('the handout of each path as a Word file', () => {
	test('has every sentence of its passages and notes', async () => {
		for (const path of paths) {
			const file = await writeDocx(setPath(path, 'handout', settingOf(path)));
			const text = signs(
				['word/document.xml', 'word/footnotes.xml']
					.map((name) => textOf(part(file, name)))
					.join('\n'),
			);
			const missing = sentencesOf(path).filter((sentence) => !text.includes(sentence));
			expect(missing, path.slug).toEqual([]);
		}
	});

	test('has headings, notes under the numbers printed, and links with their addresses', async () => {
		const path = paths.find(({ slug }) => slug === 'turin-centre-and-capacity');
		if (path === undefined) throw new Error('There is no such path.');
		const file = await writeDocx(setPath(path, 'handout', settingOf(path)));
		const body = part(file, 'word/document.xml');
		expect(body.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(1);
		expect(body.match(/<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(path.steps.length + 1);
		// Paragraph 8 of GB.335/INS/9 has the notes 8 to 11.
		const notes = textOf(part(file, 'word/footnotes.xml').replaceAll('superscript', ''));
		expect(signs(notes)).toContain('10正如2011年《釜山有效发展合作伙伴关系》');
		expect(body).toMatch(/<w:hyperlink [^>]*w:anchor="p14"/u);
		expect(part(file, 'word/_rels/document.xml.rels')).toContain(
			'Target="https://archive.example/gb/335/ins/9/"',
		);
	});

	test.each(['handout', 'guide'] as const)(
		'and the guide have a code for the path and one for each step, as in print: %s',
		async (form) => {
			const [path] = paths;
			if (path === undefined) throw new Error('There is no path.');
			const setting = settingOf(path);
			const file = unzipSync(await writeDocx(setPath(path, form, setting)));
			const body = strFromU8(file['word/document.xml'] ?? new Uint8Array());
			const said = [...body.matchAll(/<wp:docPr id="(\d+)"[^>]* descr="二维码，通向([^"]*)"/gu)];
			const urls = [setting.pathUrl, ...path.steps.map(setting.stepUrl)].map(setting.absolute);
			expect(said.map(([, , url]) => url)).toEqual(urls);
			expect(new Set(said.map(([, id]) => id)).size).toBe(urls.length);
			const pictures = Object.entries(file).filter(([name]) => name.startsWith('word/media/'));
			expect(pictures.map(([, bytes]) => Buffer.from(bytes).toString('base64')).toSorted()).toEqual(
				urls.map((url) => Buffer.from(makeQrImage(url)).toString('base64')).toSorted(),
			);
		},
	);

	test('is the same to the byte when it is made again', async () => {
		const [path] = paths;
		if (path === undefined) throw new Error('There is no path.');
		const make = () => writeDocx(setPath(path, 'guide', settingOf(path)));
		expect(Buffer.compare(await make(), await make())).toBe(0);
	});
});

describe('the guide of each path as a Word file', () => {
	test('has the plan, the cards, the quiz, and its key behind all else on a page of its own', async () => {
		for (const path of paths) {
			const file = await writeDocx(setPath(path, 'guide', settingOf(path)));
			const xml = part(file, 'word/document.xml');
			const text = signs(textOf(xml));
			expect(text, path.slug).toContain(`合计${String(path.duration)}分钟`);
			for (const step of path.steps) {
				for (const card of step.cards) expect(text).toContain(signs(card));
			}
			const key = text.lastIndexOf('小测验答案');
			const { quiz = [] } = path;
			expect(quiz.length).toBeGreaterThan(0);
			for (const { question, answer } of quiz) {
				expect(text.lastIndexOf(signs(answer))).toBeGreaterThan(key);
				// On the sheet, and in the key.
				expect(text.lastIndexOf(signs(question))).toBeGreaterThan(key);
				expect(text.slice(text.lastIndexOf('不记分'), key)).toContain(signs(question));
			}
			// Each set of cards, the quiz and its key begin a page.
			const sets = path.steps.filter(({ cards }) => cards.length > 0).length;
			expect(xml.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(sets + 2);
		}
	});
});

describe('the slides of each path as a PowerPoint file', () => {
	test('have every sentence of its passages, and what the speaker says', async () => {
		for (const path of paths) {
			const file = await writePptx(setDeck(path, settingOf(path)));
			const parts = unzipSync(file);
			const names = Object.keys(parts);
			const read = (name: string) => signs(textOf(strFromU8(parts[name] ?? new Uint8Array())));
			const number = (name: string) => Number(/\d+/u.exec(name)?.[0]);
			const slides = names
				.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
				.toSorted((left, right) => number(left) - number(right));
			const text = slides.map(read).join('\n');
			// Between paragraphs a heading has no slide.
			const missing = sentencesOf(path, false).filter((sentence) => !text.includes(sentence));
			expect(missing, path.slug).toEqual([]);
			const said = names
				.filter((name) => name.startsWith('ppt/notesSlides/notesSlide'))
				.map(read)
				.join('\n');
			for (const step of path.steps) expect(said).toContain(signs(step.notes[0] ?? ''));
		}
	});

	test('are the same to the byte when they are made again', async () => {
		const [path] = paths;
		if (path === undefined) throw new Error('There is no path.');
		const make = () => writePptx(setDeck(path, settingOf(path)));
		expect(Buffer.compare(await make(), await make())).toBe(0);
	});
});

test.skipIf(!HAS_WRITER)(
	`LibreOffice opens the Word file, with every sentence${HAS_WRITER ? '' : ': skipped, because its Writer is not installed'}`,
	async () => {
		const [path] = paths;
		if (path === undefined) throw new Error('There is no path.');
		const bytes = await writeDocx(setPath(path, 'handout', settingOf(path)));
		await writeFile(join(folder, 'handout.docx'), bytes);
		await convert('txt:Text (encoded):UTF8', 'handout.docx');
		const text = signs(await readFile(join(folder, 'handout.txt'), 'utf8'));
		// Notes are no part of the plain text that it writes.
		const bodies = path.steps
			.flatMap(({ passages }) => passages.flatMap(({ parts }) => parts))
			.flatMap((one) => (one.kind === 'body' && one.part.type === 'paragraph' ? [one.part] : []));
		expect(bodies.length).toBeGreaterThan(0);
		for (const paragraph of bodies) {
			const first = paragraph.blocks[0]?.content.find(({ type }) => type === 'text');
			const opening = signs(first?.pieces.map(({ value }) => value).join('') ?? '').split('。')[0];
			expect(text).toContain(opening);
		}
	},
);

test.skipIf(!HAS_IMPRESS)(
	`LibreOffice opens the slides, each on a page${HAS_IMPRESS ? '' : ': skipped, because its Impress is not installed'}`,
	async () => {
		const [path] = paths;
		if (path === undefined) throw new Error('There is no path.');
		const deck = setDeck(path, settingOf(path));
		await writeFile(join(folder, 'slides.pptx'), await writePptx(deck));
		await convert('pdf', 'slides.pptx');
		const pdf = await readFile(join(folder, 'slides.pdf'), 'latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(deck.slides.length);
	},
);
