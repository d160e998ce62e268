import { beforeAll, describe, expect, test } from 'vitest';
import { loadArchive } from '../../../src/archive/documents/load-archive.ts';
import { describePage } from '../../../src/outputs/metadata/described-page.ts';
import { buildPageMetadata } from '../../../src/outputs/metadata/page-metadata.ts';
import { writeAkomaNtoso } from '../../../src/build/write-reference-outputs.ts';
import { writeCitationFiles } from '../../../src/build/write-reference-outputs.ts';
import { writeData } from '../../../src/build/write-data.ts';
import { writeFeed } from '../../../src/build/write-site-files.ts';
import { describeCard } from '../../../src/outputs/share-image/share-card.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { paragraphsOf } from '../../../src/model/text.ts';
import { makeOutputContext } from '../../fixtures/memory-output.ts';

/** A day as any of the outputs writes one, in figures or in Chinese; the day that stands for an unknown one is none. */
const DAY = /(?!0001-01-01)\d{4}(?:[-/]\d{1,2}[-/]\d{1,2}|\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/gu;
const DATE_PARTS = /"date-parts":\s*\[\s*\[[^\]]*\]/gu;

const site = { site: 'https://archive.example', base: '/kb' };
const preview = { title: '页的标题', description: '页的说明。' };

let undated: ArchiveDocument[];
beforeAll(async () => {
	const { documents } = await loadArchive();
	undated = documents.filter(({ metadata }) => metadata.date === null);
});

/** Returns what is printed of a meeting, which may well name its days. */
const printedDays = ({ metadata }: ArchiveDocument) =>
	metadata.sessionDates?.value.match(DAY) ?? [];

describe('the undated documents of the archive, which know the days of their sessions', () => {
	test('are two', () => {
		expect(undated.map(({ id }) => id)).toEqual(['gb/335/ins/9', 'unido/pbc/38/item-11']);
		expect(undated.flatMap(printedDays)).toHaveLength(2);
	});

	test('have no day in their files for reference managers', async () => {
		const { context, files } = makeOutputContext(undated);
		await writeCitationFiles(context);
		const text = [...files.values()].join('\n');
		expect(files.size).toBe(6);
		expect(text.match(DAY)).toBeNull();
		expect(text.match(/^DA {2}- .*$/gmu)).toEqual(['DA  - 2019/03//', 'DA  - 2022/06//']);
		expect(text.match(/^\tmonth = .*$/gmu)).toEqual(['\tmonth = mar,', '\tmonth = jun,']);
		expect(text).not.toMatch(/^\tday/mu);
		const parts = text.match(DATE_PARTS)?.map((match) => match.replaceAll(/\s/gu, ''));
		expect(parts).toEqual(['"date-parts":[[2019,3]', '"date-parts":[[2022,6]']);
	});

	test('have no day in the metadata of their pages, nor of those of their paragraphs', () => {
		for (const document of undated) {
			const [paragraph = null] = paragraphsOf(document.body);
			for (const page of [null, paragraph?.fragment ?? null]) {
				const { tags, structuredData } = buildPageMetadata(
					describePage(document, page, preview, site),
				);
				expect(JSON.stringify([tags, structuredData]).match(DAY)).toBeNull();
				expect(tags.map(({ name }) => name)).toContain('citation_publication_date');
			}
		}
	});

	test('are dated by the unknown day alone in Akoma Ntoso', async () => {
		const { context, files } = makeOutputContext(undated);
		await writeAkomaNtoso(context);
		for (const text of files.values()) {
			const [meta = ''] = text.split('</meta>', 1);
			expect(meta.match(DAY)).toBeNull();
			expect(meta.match(/<FRBRdate [^>]*>/gu)).toEqual(
				Array(3).fill('<FRBRdate date="0001-01-01" name="unknown"/>'),
			);
			expect(text).not.toContain('<docDate');
		}
	});

	test('stand in no feed, and have no date in the data and on their image', async () => {
		const { context, files } = makeOutputContext(undated);
		await writeFeed(context);
		await writeData(context);
		expect(files.get('feed.xml')).not.toContain('<entry>');
		for (const document of undated) {
			const { id } = document;
			expect(JSON.parse(files.get(`api/v1/${id}.json`) ?? '')).toMatchObject({ date: null });
			expect(describeCard(document).aside).toBe('');
		}
	});
});
