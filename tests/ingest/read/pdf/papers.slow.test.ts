import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../../src/ingest/sources/read-sources.ts';
import { paragraphsOf } from '../../../../src/model/text.ts';
import {
	compare,
	type Difference,
	printReading,
	readSource,
	SAME,
	unlined,
} from '../compare-readings.ts';
import { findShared as findWordFiles } from '../docx/shared-files.ts';
import { findShared, sharedName } from './shared-files.ts';
import { ingestDocument, type SourceReading } from '../../../../src/ingest/ingest-document.ts';
import { readAhead } from '../../../../src/ingest/read/read-ahead.ts';

const { documents } = readManifest(process.cwd()).manifest;

/** The papers as PDF in the order of their text sources. A difference is one of the file, as its pages show it. */
const PAPERS: readonly { file: string; pages: number; difference: Difference }[] = [
	{
		file: 'GB.346-INS-8.pdf',
		pages: 9,
		difference: {
			// The full stop that stands over the edge of the text is not painted: page 6, 40份合作框架。⁹
			onlyText: ['2021年，机构间人权联络中心网络审查了44份共同国家分析报告和40份合作框架。[^9]'],
			onlyPdf: ['2021年，机构间人权联络中心网络审查了44份共同国家分析报告和40份合作框架[^9]'],
		},
	},
	{
		file: 'GB.340-POL-6.pdf',
		pages: 10,
		difference: {
			// As in the Word file: III.1 and the like are numbers of the outermost level, with “1” typed behind them.
			onlyText: [
				'III.1实现2030年议程',
				'III.2联合国改革',
				'III.3COVID-19疫情',
				'III.4对劳工组织发展合作的影响',
				'IV.国际劳工组织2020–2025年发展合作战略：四个重点领域',
				'IV.1为三方成员提供服务',
				'IV.2有利于政策一致性的伙伴关系',
				'IV.3供资伙伴关系',
				'IV.4效率、体面劳动成果与透明度',
				'V.实施本战略',
			],
			onlyPdf: [
				'IV.1实现2030年议程',
				'V.2联合国改革',
				'VI.3COVID-19疫情',
				'VII.4对劳工组织发展合作的影响',
				'VIII.国际劳工组织2020–2025年发展合作战略：四个重点领域',
				'IX.1为三方成员提供服务',
				'X.2有利于政策一致性的伙伴关系',
				'XI.3供资伙伴关系',
				'XII.4效率、体面劳动成果与透明度',
				'XIII.实施本战略',
			],
		},
	},
	// A bullet stands before the first text of the box.
	{ file: 'GB.346-PFA-1.pdf', pages: 37, difference: SAME },
	// The quotation of paragraph 13 stands in one paragraph with what leads to it.
	{ file: 'GB.335-INS-9.pdf', pages: 7, difference: SAME },
	// The line 总干事的报告 is not there.
	{ file: 'PBC.38-11.pdf', pages: 3, difference: { onlyText: ['总干事的报告'], onlyPdf: [] } },
];

/** Cuts texts behind the mark of a note, where they are long. */
const shorten = ({ onlyText, onlyPdf }: Difference): Difference => ({
	onlyText: onlyText.map((line) => line.replace(/(?<=\[\^\d+\]).{80,}$/u, '')),
	onlyPdf: onlyPdf.map((line) => line.replace(/(?<=\[\^\d+\]).{80,}$/u, '')),
});

const folder = findShared('papers');
const wordFolder = findWordFiles('papers');

/** Returns the pages of paragraphs and notes, in order. */
const pagesOf = ({ document }: SourceReading) =>
	[...paragraphsOf(document?.body ?? []), ...(document?.footnotes ?? [])].map(({ pages }) => pages);

describe('the papers of the first corpus from PDF are those from text', () => {
	test.skipIf(folder === null).each(PAPERS.map((paper, index) => ({ ...paper, index })))(
		sharedName(folder, '$file'),
		async ({ file, pages, difference, index }) => {
			const entry = documents[index];
			if (entry === undefined) throw new Error('There are five sources.');
			const bytes = readFileSync(join(folder ?? '', file));
			const pdf = await readSource({ ...unlined(entry), file }, bytes);
			const text = await readSource(entry, readFileSync(join('content/sources', entry.file)));
			expect(pdf.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(shorten(compare(printReading(text), printReading(pdf)))).toEqual(difference);
			expect(pdf.document?.source).toMatchObject({ format: 'pdf', pages });
		},
	);

	test.skipIf(folder === null)(
		sharedName(folder, 'every paragraph and note knows its pages, one behind the other'),
		async () => {
			const entry = documents[0];
			if (entry === undefined) throw new Error('There are five sources.');
			const bytes = readFileSync(join(folder ?? '', 'GB.346-INS-8.pdf'));
			const { document } = await readSource({ ...unlined(entry), file: 'a.pdf' }, bytes);
			const paragraphs = paragraphsOf(document?.body ?? []);
			const pages = paragraphs.map((one) => one.pages);
			expect(pages.slice(0, 9)).toEqual([
				[1, 1],
				[1, 1],
				[1, 2],
				[2, 2],
				[2, 2],
				[2, 2],
				[2, 2],
				[2, 3],
				[3, 3],
			]);
			expect(pages.at(-1)).toEqual([9, 9]);
			const firsts = pages.map((range) => range?.[0] ?? 0);
			expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
			expect(document?.footnotes.map((note) => note.pages?.[0])).toEqual([
				1, 1, 1, 2, 2, 2, 5, 5, 6, 7, 8, 9,
			]);
		},
	);

	test
		.skipIf(folder === null || wordFolder === null)
		.each(PAPERS.map((paper, index) => ({ ...paper, index })))(
		sharedName(folder ?? wordFolder, 'a Word file has the pages of its PDF: $file'),
		async ({ file, index }) => {
			const entry = documents[index];
			if (entry === undefined) throw new Error('There are five sources.');
			const pages = readFileSync(join(folder ?? '', file));
			const bytes = readFileSync(join(wordFolder ?? '', file.replace(/pdf$/u, 'docx')));
			const named = { ...unlined(entry), file: 'a.docx', pages: { file, sha256: entry.sha256 } };
			const source = { entry: named, bytes, pages, sha256: entry.sha256 };
			const word = ingestDocument(await readAhead(source, 'make'));
			const pdf = await readSource({ ...unlined(entry), file }, pages);
			expect(word.findings.filter(({ rule }) => rule.startsWith('pages-'))).toEqual([]);
			expect(pagesOf(word)).toEqual(pagesOf(pdf));
			expect(word.document?.source.pages).toBe(pdf.document?.source.pages);
		},
	);
});
