import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../src/ingest/sources/read-sources.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import {
	compare,
	printReading,
	readSource,
	SAME,
	uncorrected,
	unlined,
} from './compare-readings.ts';
import { convert, hasLibreOffice } from './libreoffice.ts';
import { printFodt } from './print-fodt.ts';
import { printHtml } from './print-html.ts';

const { documents } = readManifest(process.cwd()).manifest;

const MANNERS: readonly {
	name: string;
	file: string;
	print: (document: ArchiveDocument) => Uint8Array;
}[] = [
	{
		name: 'as Word, of lists and notes in OpenDocument',
		file: 'paper.docx',
		print: (document) => convert(printFodt(document), 'fodt', 'docx'),
	},
	{
		name: 'as Word, of a page of the web with typed numbers',
		file: 'paper.docx',
		print: (document) => convert(printHtml(document), 'html', 'odt', 'docx'),
	},
	{
		name: 'as PDF, of lists and notes in OpenDocument',
		file: 'paper.pdf',
		print: (document) => convert(printFodt(document), 'fodt', 'pdf'),
	},
];

const isThere = hasLibreOffice();
const skipped = isThere ? '' : 'skipped, because LibreOffice is not there: ';

describe.each(MANNERS)(
	`${skipped}the papers of the first corpus as LibreOffice writes them are those from text, $name`,
	({ file, print }) => {
		test.skipIf(!isThere).each(documents)('$file', async (entry) => {
			const bytes = readFileSync(join('content/sources', entry.file));
			const text = await readSource(uncorrected(entry), bytes);
			if (text.document === null) throw new Error('The source is read.');
			const printed = print(text.document);
			const read = await readSource({ ...uncorrected(unlined(entry)), file }, printed);
			expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(compare(printReading(text), printReading(read))).toEqual(SAME);
		});
	},
);
