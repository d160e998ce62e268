import { expect, test } from 'vitest';
import { collectRecords } from '../../../src/search/collect-records.ts';
import {
	buildTermEntries,
	toNormalRecords,
} from '../../../src/archive/term-index/build-entries.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';

const records = toNormalRecords(
	collectRecords([
		makeDocument({
			body: [
				paragraph(1, prose(text('社会对话与体面劳动'))),
				paragraph(2, prose(text('體面勞動，社會 對話'))),
				paragraph(3, prose(text('对话'))),
				paragraph(4, prose(text('尊严劳动'))),
			],
			footnotes: [],
		}),
	]),
);

const termOf = (id: string, term: string, ...aliases: string[]) => {
	return { id, term, aliases, english: [id], not: [], kind: 'concept' as const };
};

test('lists the records of each term in their order, whatever form they have it in', () => {
	const entries = buildTermEntries(
		[
			termOf('social-dialogue', '社会对话'),
			termOf('decent-work', '体面劳动', '尊严劳动'),
			termOf('tripartism', '三方机制'),
		],
		records,
	);
	const found = new Map(entries.map(({ id, records: own }) => [id, own.map(({ place }) => place)]));
	expect(found).toEqual(
		new Map([
			['tripartism', []],
			['social-dialogue', ['第1段', '第2段']],
			['decent-work', ['第1段', '第2段', '第4段']],
		]),
	);
});
