import { describe, expect, test } from 'vitest';
import { collectGroups, groupsOf } from '../../../src/archive/documents/collect-groups.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { describeDocument } from './describe-document.ts';

const field = <T>(value: T) => ({ value, origin: 'text' as const });

function inSection(document: ArchiveDocument, code: string, name: string): ArchiveDocument {
	const { metadata } = document;
	return { ...document, metadata: { ...metadata, sectionCode: field(code), section: field(name) } };
}

const programme = inSection(
	describeDocument({ id: 'gb/346/pfa/1', session: 346, date: '2022-10-07' }),
	'PFA',
	'计划、财务和行政管理部分',
);
const capacity = inSection(
	describeDocument({ id: 'gb/335/ins/9', session: 335, sessionDates: '2019 年 3 月' }),
	'INS',
	'机构部分',
);
const autumn = describeDocument({
	id: 'gb/340/ins/6',
	session: 340,
	sessionDates: '2020 年 10 月至 11 月',
});
const reform = describeDocument({ id: 'unido/pbc/38/item-11', session: 38 });

describe('groups of one document', () => {
	test.each([
		['body, session, section, year', programme, ['gb', 'gb/346', 'gb/pfa', '2022']],
		['the year of the session where it is undated', capacity, ['gb', 'gb/335', 'gb/ins', '2019']],
		['the year of a session of two months', autumn, ['gb', 'gb/340', '2020']],
		['a body of two parts, no section, no year', reform, ['unido/pbc', 'unido/pbc/38']],
	])('%s', (_reason, document, slugs) => {
		expect(groupsOf(document).map(({ slug }) => slug)).toEqual(slugs);
	});
});

test('stand by kind, sessions and years from the latest, each with its documents', () => {
	const groups = collectGroups([reform, capacity, programme]);
	expect(groups.map(({ kind, slug, documents }) => [kind, slug, documents.length])).toEqual([
		['body', 'gb', 2],
		['body', 'unido/pbc', 1],
		['session', 'gb/346', 1],
		['session', 'gb/335', 1],
		['session', 'unido/pbc/38', 1],
		['section', 'gb/ins', 1],
		['section', 'gb/pfa', 1],
		['year', '2022', 1],
		['year', '2019', 1],
	]);
});
