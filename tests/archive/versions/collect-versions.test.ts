import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import {
	currentId,
	earlierTexts,
	labelVersion,
	laterTexts,
} from '../../../src/archive/versions/version.ts';
import { baseOfVersion } from '../../../src/model/addressing/revision.ts';
import { formatSymbol, idToSymbol } from '../../../src/model/addressing/symbol.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { makeDocument, paragraph, prose, reference } from '../../fixtures/make-document.ts';

function write(id: string, date: string | null = null): ArchiveDocument {
	const made = makeDocument({ id, symbol: symbolOf(id) });
	const { metadata } = made;
	return {
		...made,
		metadata: { ...metadata, date: date === null ? null : { value: date, origin: 'text' } },
	};
}

const symbolOf = (id: string) => {
	const symbol = idToSymbol(id);
	return symbol === null ? null : formatSymbol(symbol);
};

const P = 'gb/341/ins/3/1';
const versionsOf = (documents: readonly ArchiveDocument[], id = P) =>
	buildArchive(documents).versionsOf(id);

describe('the versions of a paper', () => {
	test.each<[string, [string, string | null][], string[]]>([
		['a paper alone', [[P, null]], [P]],
		[
			'by number, where there are no days',
			[
				[`${P}/rev2`, null],
				[P, null],
				[`${P}/rev1`, null],
			],
			[P, `${P}/rev1`, `${P}/rev2`],
		],
		[
			'Rev.10 behind Rev.9',
			[
				[P, null],
				[`${P}/rev10`, null],
				[`${P}/rev9`, null],
			],
			[P, `${P}/rev9`, `${P}/rev10`],
		],
		[
			'the original of a revision is named where it is not held',
			[[`${P}/rev1`, null]],
			[P, `${P}/rev1`],
		],
		[
			'supplements before the next revision',
			[
				[P, null],
				[`${P}/rev1`, null],
				[`${P}/corr1`, null],
				[`${P}/add1`, null],
			],
			[P, `${P}/add1`, `${P}/corr1`, `${P}/rev1`],
		],
		[
			'a corrigendum of a day behind the revision of an earlier one',
			[
				[P, '2021-03-01'],
				[`${P}/corr1`, '2021-03-20'],
				[`${P}/rev1`, '2021-03-10'],
			],
			[P, `${P}/rev1`, `${P}/corr1`],
		],
		[
			'one without a day as of that before it',
			[
				[P, '2021-03-01'],
				[`${P}/rev1`, '2021-03-10'],
				[`${P}/rev2`, null],
				[`${P}/corr1`, '2021-03-12'],
			],
			[P, `${P}/rev1`, `${P}/rev2`, `${P}/corr1`],
		],
		[
			'what is of a revision is of its paper',
			[
				[P, null],
				[`${P}/rev1`, null],
				[`${P}/rev1/corr1`, null],
			],
			[P, `${P}/rev1`, `${P}/rev1/corr1`],
		],
		[
			'a wrong day does not set a version before what it is of',
			[
				[P, '2021-03-10'],
				[`${P}/rev1`, '2021-03-01'],
			],
			[P, `${P}/rev1`],
		],
		[
			'a sub-item of the agenda is another paper',
			[
				[P, null],
				[`${P}/2`, null],
			],
			[P],
		],
		[
			'a decision on a revision is none',
			[
				[`${P}/rev1`, null],
				[`${P}/rev1/decision`, null],
			],
			[P, `${P}/rev1`],
		],
	])('%s', (_, given, expected) => {
		expect(versionsOf(given.map(([id, date]) => write(id, date))).map(({ id }) => id)).toEqual(
			expected,
		);
	});

	test('one that is cited and not held is among them', () => {
		const cites = paragraph(
			1,
			prose(reference('GB.341/INS/3/1(Rev.1)', 'GB.341/INS/3/1(Rev.1)', `${P}/rev1`)),
		);
		const versions = versionsOf([write(P), { ...write('gb/342/ins/1'), body: [cites] }]);
		expect(versions).toEqual([
			{ id: P, symbol: 'GB.341/INS/3/1', kind: 'original', date: null, isHeld: true },
			{
				id: `${P}/rev1`,
				symbol: 'GB.341/INS/3/1(Rev.1)',
				kind: 'revision',
				date: null,
				isHeld: false,
			},
		]);
		// What nobody can read here takes no place.
		expect(currentId(versions, P)).toBe(P);
	});
});

test.each([
	[P, P],
	[`${P}/rev2`, P],
	[`${P}/add1`, `${P}/add1`],
	[`${P}/add1/rev1`, `${P}/add1`],
	[`${P}/rev1/corr1`, `${P}/rev1/corr1`],
])('%s is a version of the text %s', (id, base) => {
	expect(baseOfVersion(id)).toBe(base);
});

test('tells which texts a version was replaced by, and which it has replaced', () => {
	const versions = versionsOf(['', '/rev1', '/corr1', '/rev2'].map((end) => write(P + end)));
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id.slice(P.length));
	expect(ids(laterTexts(versions, P))).toEqual(['/rev1', '/rev2']);
	expect(ids(earlierTexts(versions, `${P}/rev2`))).toEqual(['', '/rev1']);
	expect(ids(laterTexts(versions, `${P}/corr1`))).toEqual([]);
	expect(currentId(versions, P)).toBe(`${P}/rev2`);
	expect(currentId(versions, `${P}/corr1`)).toBe(`${P}/corr1`);
});

test.each<[string[], string, string | null]>([
	[[P, `${P}/rev1`], `${P}/rev1`, 'Rev.1'],
	[[P, `${P}/rev1`], P, null],
	[[P, `${P}/rev1/corr1`], `${P}/rev1/corr1`, 'Rev.1/Corr.1'],
	[[P, `${P}/rev`], `${P}/rev`, 'Rev.'],
	[[`${P}/rev1`], `${P}/rev1`, null],
])('of %j, %s is told by %j', (ids, id, label) => {
	expect(
		labelVersion(
			ids.map((one) => ({ id: one })),
			id,
		),
	).toBe(label);
});
