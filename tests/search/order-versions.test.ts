import { expect, test } from 'vitest';
import type { Match } from '../../src/search/client/match.ts';
import { selectMatches } from '../../src/search/client/select-matches.ts';
import { PLAIN_MATCH, plainEntry, toColumns, toMatches } from './matched-entries.ts';

const P = 'gb/341/ins/3/1';

/** A record by its document and length, and what it was found with. */
type Found = [id: string, length: number, more?: Partial<Match>];

function order(found: readonly Found[]): string[] {
	const entries = found.map(([id, length]) => plainEntry(id, '', length));
	const matches = found.map(([, , more], ordinal) => ({ ...PLAIN_MATCH, ordinal, ...more }));
	const catalogue = toColumns(entries);
	const columns = toMatches(matches, { ...catalogue, queryLength: 4 });
	// Each weighs less than the one before.
	for (const [at, ordinal] of columns.ordinals.entries()) columns.weights[at] = -ordinal;
	return selectMatches(columns, { limit: Infinity }, catalogue).shown.map(
		({ ordinal, current }) =>
			`${String(ordinal)}${current === undefined ? '' : `<${String(current)}`}`,
	);
}

test.each<[string, Found[], string[]]>([
	[
		'the newest first, in the place of the first',
		[
			[P, 90],
			['gb/1/1', 80],
			[`${P}/rev2`, 90],
			[`${P}/rev1`, 90],
		],
		['2', '3<2', '0<2', '1'],
	],
	[
		'another length is another text',
		[
			[P, 90],
			[`${P}/rev1`, 91],
		],
		['0', '1'],
	],
	[
		'no occurrence more or less',
		[
			[P, 90],
			[`${P}/rev1`, 90, { occurrences: 2 }],
		],
		['0', '1'],
	],
	[
		'two of one version are none of them the other',
		[
			[P, 90],
			[P, 90],
			[`${P}/rev1`, 90],
		],
		['0', '1', '2'],
	],
	[
		'related matches stay apart from exact ones',
		[
			[P, 90],
			[`${P}/rev1`, 90, { match: 'related' }],
		],
		['0', '1'],
	],
	[
		'the place that is asked for stays the first',
		[
			[P, 90, { address: { document: P, place: null } }],
			[`${P}/rev1`, 90],
		],
		['0', '1'],
	],
	[
		'a corrigendum is no version of the text',
		[
			[P, 90],
			[`${P}/corr1`, 90],
			[`${P}/rev1`, 70],
		],
		['0', '1', '2'],
	],
	[
		'papers without revisions are left alone',
		[
			['gb/1/1', 90],
			['gb/1/2', 90],
		],
		['0', '1'],
	],
])('%s', (_, found, expected) => {
	expect(order(found)).toEqual(expected);
});
