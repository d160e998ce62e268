import { describe, expect, test } from 'vitest';
import { assembleFront } from '../../../src/ingest/assemble/assemble-front.ts';
import { classifyLines } from '../../../src/ingest/classify/classify-lines.ts';
import { describeDocument } from '../../../src/ingest/describe/describe-document.ts';
import { normaliseLines } from '../../../src/ingest/read/text/normalise.ts';
import type { ManifestFacts } from '../../../src/model/manifest.ts';

function describeText(text: string, facts: ManifestFacts = {}) {
	const lines = classifyLines(normaliseLines(text)).value;
	return describeDocument(lines, { front: assembleFront(lines), body: [], parts: [] }, [], facts);
}

const WHOLE = [
	'理 事 会',
	'第 346 届会议，2022 年 10 月，日内瓦',
	'机构部分',
	'INS',
	'第八项议程',
	'联合国改革',
	'文件目的',
	'目的。',
	'作者单位：多边合作司。',
].join('\n');

describe('a field is taken from the manifest, failing that the text, failing that the symbol', () => {
	test('text where the manifest says nothing', () => {
		const { value, findings } = describeText(WHOLE);
		expect(findings).toEqual([]);
		expect(value).toMatchObject({ id: 'gb/346/ins/8', symbol: 'GB.346/INS/8' });
		expect(value.metadata).toMatchObject({
			title: { value: '联合国改革', origin: 'text' },
			session: { value: 346, origin: 'text' },
			section: { value: '机构部分', origin: 'text' },
			agendaItem: { value: 8, origin: 'text' },
			authorUnit: { value: '多边合作司', origin: 'text' },
		});
	});

	test('manifest over symbol, and the text where neither is wrong', () => {
		const facts = {
			symbol: 'GB.335/INS/9',
			session: 1,
			section: '另一部分',
			sessionDates: '2019 年 3 月',
			date: '2019-02-11',
		};
		const { value, findings } = describeText('第九项议程\n能力发展战略', facts);
		expect(findings).toEqual([]);
		expect(value.id).toBe('gb/335/ins/9');
		expect(value.metadata).toEqual({
			title: { value: '能力发展战略', origin: 'text' },
			body: { value: '理事会', origin: 'symbol' },
			session: { value: 1, origin: 'manifest' },
			sessionDates: { value: '2019 年 3 月', origin: 'manifest' },
			place: null,
			section: { value: '另一部分', origin: 'manifest' },
			sectionCode: { value: 'INS', origin: 'symbol' },
			segment: null,
			agendaItem: { value: 9, origin: 'text' },
			date: { value: '2019-02-11', origin: 'manifest' },
			originalLanguage: null,
			authorUnit: null,
		});
	});

	test('a symbol of another organisation tells no metadata', () => {
		const { value } = describeText('第九项议程\n标题', { symbol: 'IDB.47/CRP.10' });
		expect(value).toMatchObject({
			id: 'unido/idb/47/crp/10',
			symbol: 'IDB.47/CRP.10',
			metadata: { body: null, session: null },
		});
	});

	test('a document without symbol has the address that the manifest gives', () => {
		const { value, findings } = describeText('临时议程项目 11\n改革', {
			id: 'unido/pbc/38/item-11',
		});
		expect(value).toMatchObject({ id: 'unido/pbc/38/item-11', symbol: null });
		expect(findings).toEqual([]);
	});
});

test('a document without title or address is an error', () => {
	const missing = (what: string, hint: string) => ({
		rule: 'metadata',
		severity: 'error',
		line: 0,
		message: `No ${what} is printed, can be derived, or stands in the manifest.`,
		hint,
	});
	expect(describeText('理事会').findings).toMatchObject([
		missing('title', 'Give `facts.title` in the manifest.'),
		missing('symbol', 'Give `facts.symbol` or `facts.id` in the manifest.'),
	]);
});
