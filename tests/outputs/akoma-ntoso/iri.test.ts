import { describe, expect, test } from 'vitest';
import { buildIris, findActor, findDay } from '../../../src/outputs/akoma-ntoso/iri.ts';
import { makeDocument } from '../../fixtures/make-document.ts';

const { metadata } = makeDocument();
const printed = (value: string) => ({ value, origin: 'text' as const });

describe('findDay', () => {
	test.each([
		['2022-10-07', '2022 年 10 月', { date: '2022-10-07', name: 'publication' }, 'as printed'],
		[
			null,
			'2019 年 3 月 14 日至 28 日',
			{ date: '0001-01-01', name: 'unknown' },
			'a day of the session is none of the paper',
		],
		[
			null,
			'2020 年 10 月至 11 月',
			{ date: '0001-01-01', name: 'unknown' },
			'a month has no day to be given',
		],
		[null, '第346届', { date: '0001-01-01', name: 'unknown' }, 'nothing is known'],
		[null, null, { date: '0001-01-01', name: 'unknown' }, 'nothing is printed'],
	] as const)('date %s, session %s: %o, %s', (date, session, expected, _reason) => {
		const document = makeDocument({
			metadata: {
				...metadata,
				date: date === null ? null : printed(date),
				sessionDates: session === null ? null : printed(session),
			},
		});
		expect(findDay(document)).toEqual(expected);
		// The day on which the archive published it stands in for no day but an unknown one.
		expect(findDay(document, '2026-11-30')).toEqual(
			expected.name === 'unknown'
				? { date: '2026-11-30', name: 'publication-in-archive' }
				: expected,
		);
	});
});

test.each([
	['gb/346/ins/8', 'ilo-gb'],
	['ilc/107/iv', 'ilo-ilc'],
	['unido/pbc/38/item-11', 'unido-pbc'],
	['un/a/res/75/233', 'un-a'],
])('%s belongs to %s', (id, actor) => {
	expect(findActor(id)).toBe(actor);
});

test.each([
	[null, '2019 年 3 月 14 日至 28 日', '2019', 'the year, which the convention lets stand alone'],
	['2019-02-20', '2019 年 3 月 14 日至 28 日', '2019-02-20', 'the day'],
	[null, null, '0001-01-01', 'the unknown day'],
])('IRIs of a document of %s, session %s, are dated %s: %s', (date, session, expected, _reason) => {
	const document = makeDocument({
		metadata: {
			...metadata,
			date: date === null ? null : printed(date),
			sessionDates: session === null ? null : printed(session),
		},
	});
	const work = `/akn/un/doc/paper/ilo-gb/${expected}/GB.346-INS-8`;
	expect(buildIris(document)).toMatchObject({ work, expression: `${work}/zho@${expected}` });
});

test.each([
	['gb/341/ins/3/1/rev2', 'GB.341/INS/3/1(Rev.2)', 'ilo-gb/2022-10-07/GB.341-INS-3-1(Rev.2)'],
	['gb/323/ins/5/x', 'GB.323/INS/5/Appendix I', 'ilo-gb/2022-10-07/GB.323-INS-5-Appendix_I'],
	['unido/pbc/38/item-11', null, 'unido-pbc/2022-10-07/unido-pbc-38-item-11'],
])('%s is named %s in IRIs', (id, symbol, end) => {
	const document = makeDocument({
		id,
		symbol,
		metadata: { ...metadata, date: printed('2022-10-07') },
	});
	const work = `/akn/un/doc/paper/${end}`;
	expect(buildIris(document)).toEqual({
		work,
		expression: `${work}/zho@2022-10-07`,
		manifestation: `${work}/zho@2022-10-07.xml`,
	});
});

test.each([
	['paper', 'doc/paper', 'what most documents are'],
	['decision', 'statement/deliberation', 'what a body says'],
	['resolution', 'statement/deliberation', 'as the United Nations name theirs'],
	['minutes', 'debateReport/minutes', 'a report of what was said'],
	['agenda', 'doc/agenda', 'a document of its own kind'],
	['information', 'doc/information', 'a document of its own kind'],
	['other', 'doc/document', 'a kind that nobody knows'],
] as const)('IRIs of the genre %s begin /akn/un/%s: %s', (genre, expected, _reason) => {
	expect(buildIris(makeDocument({ genre })).work).toMatch(
		new RegExp(`^/akn/un/${expected}/ilo-gb/`, 'u'),
	);
});
