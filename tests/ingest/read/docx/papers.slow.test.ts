import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestDocument, type SourceReading } from '../../../../src/ingest/ingest-document.ts';
import { serialiseDocument } from '../../../../src/ingest/serialise/serialise-document.ts';
import { readManifest } from '../../../../src/ingest/sources/read-sources.ts';
import type { BodyPart } from '../../../../src/model/document.ts';
import type { ManifestEntry } from '../../../../src/model/manifest.ts';
import { printDocx } from './print-docx.ts';
import { findShared, sharedName } from './shared-files.ts';

const { documents } = readManifest(process.cwd()).manifest;

/** What stands in one reading and not in the other, and why. */
interface Difference {
	onlyText: string[];
	onlyWord: string[];
}

const SAME: Difference = { onlyText: [], onlyWord: [] };

/** The papers as Word in the order of their text sources. A difference is one of the file, as Word shows it. */
const PAPERS: readonly { file: string; difference: Difference }[] = [
	{ file: 'GB.346-INS-8.docx', difference: SAME },
	{
		file: 'GB.340-POL-6.docx',
		difference: {
			// III.1 and the like are numbers of the outermost level there, with “1” typed behind them.
			onlyText: [
				'III.1 实现 2030 年议程',
				'III.2 联合国改革',
				'III.3 COVID-19 疫情',
				'III.4 对劳工组织发展合作的影响',
				'IV. 国际劳工组织 2020–2025 年发展合作战略： 四个重点领域',
				'IV.1 为三方成员提供服务',
				'IV.2 有利于政策一致性的伙伴关系',
				'IV.3 供资伙伴关系',
				'IV.4 效率、体面劳动成果与透明度',
				'V. 实施本战略',
			],
			onlyWord: [
				'IV. 1 实现 2030 年议程',
				'V. 2 联合国改革',
				'VI. 3 COVID-19 疫情',
				'VII. 4 对劳工组织发展合作的影响',
				'VIII. 国际劳工组织 2020–2025 年发展合作战略： 四个重点领域',
				'IX. 1 为三方成员提供服务',
				'X. 2 有利于政策一致性的伙伴关系',
				'XI. 3 供资伙伴关系',
				'XII. 4 效率、体面劳动成果与透明度',
				'XIII. 实施本战略',
			],
		},
	},
	// A bullet stands before the first text of the box.
	{ file: 'GB.346-PFA-1.docx', difference: SAME },
	// The quotation of paragraph 13 stands in one paragraph with what leads to it.
	{ file: 'GB.335-INS-9.docx', difference: SAME },
	// The line 总干事的报告 is not there.
	{ file: 'PBC.38-11.docx', difference: { onlyText: ['总干事的报告'], onlyWord: [] } },
];

/** What lines of a source say in the manifest; those of the text are not those of the Word file. */
const unlined = ({ accepted: _, roles: __, ...entry }: ManifestEntry): ManifestEntry => entry;

function readSource(entry: ManifestEntry, bytes: Uint8Array): SourceReading {
	return ingestDocument({ entry, bytes, sha256: entry.sha256 });
}

const readText = (entry: ManifestEntry) =>
	readSource(entry, readFileSync(join('content/sources', entry.file)));

/** Returns the MDX of a reading without what names the source, and the addresses of headings. */
function printReading({ document, findings }: SourceReading): string {
	if (document === null) throw new Error(findings.map(({ message }) => message).join('\n'));
	return serialiseDocument(document).replace(/^source: .*$/mu, 'source:');
}

const textsOf = (mdx: string) =>
	mdx
		.split('\n')
		.map((line) => line.replaceAll(/<\/?[A-Za-z][^>]*>/gu, '').trim())
		.filter((line) => line !== '');

/** The same where one reading has two texts in a row that the other has as one. */
const joined = ({ onlyText, onlyWord }: Difference): Difference =>
	onlyText.join('') === onlyWord.join('') ? SAME : { onlyText, onlyWord };

function compare(text: string, word: string): Difference {
	const [ofText, ofWord] = [textsOf(text), textsOf(word)];
	return {
		onlyText: ofText.filter((line) => !ofWord.includes(line)),
		onlyWord: ofWord.filter((line) => !ofText.includes(line)),
	};
}

const folder = findShared('papers');
const FIXTURES = 'tests/fixtures/word';

describe('the papers of the first corpus from Word are those from text', () => {
	function comparePaper(index: number, path: string): Difference {
		const entry = documents[index];
		if (entry === undefined) throw new Error('There are five sources.');
		const word = readSource(unlined(entry), readFileSync(path));
		expect(word.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		return joined(compare(printReading(readText(entry)), printReading(word)));
	}

	const papers = PAPERS.map((paper, index) => ({ ...paper, index }));

	test.skipIf(folder === null).each(papers)(
		sharedName(folder, '$file'),
		({ file, difference, index }) => {
			expect(comparePaper(index, join(folder ?? '', file))).toEqual(difference);
		},
	);

	// The same by way of OpenDocument, so that styles, lists and notes are written as LibreOffice writes them.
	test.each(papers)('$file as LibreOffice writes it', ({ file, difference, index }) => {
		expect(comparePaper(index, join(FIXTURES, `libreoffice-${file}`))).toEqual(difference);
	});

	test.each(documents)('typed by hand: $file', (entry) => {
		// The corrections of 002 name headings by numbers that a further heading shifts.
		const text = readText(entry);
		if (text.document === null) throw new Error('The text is read.');
		const bytes = printDocx(text.document);
		const { corrections: _, ...bare } = unlined(entry);
		const isMoved = entry.file.startsWith('002');
		const kept = isMoved ? bare : unlined(entry);
		const word = readSource({ ...kept, changes: 'accept' }, bytes);
		// A bold line over a heading is one too where no style tells them apart: 2024-2025 年计划草案拟议内容摘要.
		const isFigure = ({ type }: BodyPart) => type === 'figure';
		if (entry.file.startsWith('002')) {
			expect(text.document.body.filter(isFigure)).toHaveLength(1);
			const difference = compare(printReading(text), printReading(word));
			expect(difference).toEqual({
				onlyText: ['&#50;024-2025 年计划草案拟议内容摘要'],
				onlyWord: ['2024-2025 年计划草案拟议内容摘要'],
			});
		} else expect(printReading(word)).toBe(printReading(text));
	});
});
