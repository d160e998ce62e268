import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress } from '../../../src/model/addressing/address.ts';
import { foldText } from '../../../src/model/addressing/fold-text.ts';
import type { PartName } from '../../../src/model/addressing/part-name.ts';
import {
	fragmentToPlace,
	placeToFragment,
	placeToPath,
	type LocalPlace,
	type Place,
	toRange,
} from '../../../src/model/addressing/place.ts';
import { parseLocator } from '../../../src/model/addressing/locate.ts';
import { citePlaces } from '../../../src/citations/cite/cited-place.ts';
import { formatChinese, formatChinesePlaces } from '../../../src/citations/cite/format-chinese.ts';
import { formatEnglish } from '../../../src/citations/cite/format-english.ts';
import { groupPlaces } from '../../../src/citations/cite/group-places.ts';
import { placesOf, readPlaces as readAtCursor } from '../../../src/model/addressing/read-places.ts';
import { cite, symboled } from './cited.ts';

/** Returns the places that a text is, from its beginning to its end. */
function readPlaces(text: string): Place[] | null {
	const cursor = { text, at: 0 };
	const members = readAtCursor(cursor);
	return members === null || cursor.at < text.length ? null : placesOf(members);
}

const number = fc.integer({ min: 1, max: 60 });
const inserted = fc.constantFrom('', 'bis', 'ter', 'quinquies', 'a', 'c', '.1', '.10', '.2.1');
const label = fc.oneof(fc.constantFrom('a', 'c', 'a-i', 'b-iv'), fc.integer({ min: 1, max: 9 }));

const later = (suffix: string) => suffix !== '' && { inserted: suffix };

/** Any place that stands in a body or part, of every kind that there is. */
const local: fc.Arbitrary<LocalPlace> = fc.oneof(
	fc
		.tuple(number, inserted)
		.map(([n, suffix]) => ({ kind: 'paragraph' as const, number: n, ...later(suffix) })),
	fc.tuple(number, inserted, label).map(([paragraph, suffix, mark]) => ({
		kind: 'item' as const,
		paragraph,
		...later(suffix),
		label: mark,
	})),
	fc
		.tuple(number, inserted, fc.integer({ min: 0, max: 5 }), inserted)
		.map(([from, first, more, last]) =>
			toRange({ number: from, ...later(first) }, { number: from + more, ...later(last) }),
		)
		.filter((range) => range !== null),
	fc
		.tuple(
			fc.constantFrom('footnote', 'box', 'figure', 'heading', 'text', 'table' as const),
			fc.integer({ min: 1, max: 12 }),
		)
		.map(([kind, n]): LocalPlace => ({ kind, number: n })),
	fc
		.tuple(number, label)
		.map(([text, mark]) => ({ kind: 'text-item' as const, text, label: mark })),
	fc.tuple(number, label).map(([box, mark]) => ({ kind: 'box-item' as const, box, label: mark })),
);

const part: fc.Arbitrary<PartName> = fc.record({
	kind: fc.constantFrom('appendix', 'annex'),
	number: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 99 }), fc.constantFrom('a', 'b')),
});

const place: fc.Arbitrary<Place> = fc.oneof(
	{ arbitrary: local, weight: 4 },
	{
		arbitrary: fc.tuple(part, local).map(([name, one]): Place => ({ ...one, part: name })),
		weight: 4,
	},
	part.map((name): Place => ({ kind: 'part', part: name })),
	fc.constant<Place>({ kind: 'front' }),
);

/** Returns places as the citation has them: what it leaves out, it leaves out of both. */
const grouped = (places: readonly Place[] | null) => (places === null ? null : groupPlaces(places));

test('what is formatted is read back, each place of it, in Chinese and in English', () => {
	fc.assert(
		fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
			const cited = { ...cite(''), places };
			const chinese = foldText(formatChinesePlaces(cited)).text;
			expect(grouped(readPlaces(chinese)), chinese).toEqual(groupPlaces(places));
			const english = foldText(formatEnglish(cited)).text.replace('GB.346/INS/8, ', '');
			expect(grouped(readPlaces(english)), english).toEqual(groupPlaces(places));
		}),
		{ numRuns: 500 },
	);
});

test('what is copied of one place leads the go-to search there, and as a URL', () => {
	fc.assert(
		fc.property(place, (one) => {
			const cited = citePlaces(symboled, [one], 'https://archive.example/archive/');
			const named = { document: symboled.id, places: [one] };
			for (const text of [formatChinese(cited), formatEnglish(cited), cited.url]) {
				for (const spelling of [text, `（${text}）。`]) {
					const read = parseLocator(spelling);
					expect(read?.document, spelling).toBe(symboled.id);
					// Two neighbours are "12 and 13", whether they were a range or not.
					expect(grouped(read?.places ?? null), spelling).toEqual(groupPlaces([one]));
				}
			}
			const id = formatAddress({ document: symboled.id, place: one });
			expect(parseLocator(id), id).toEqual(named);
			expect(parseLocator(`GB.346/INS/8#${placeToFragment(one)}`)).toEqual(named);
			expect(parseLocator(`GB.346/INS/8/${placeToPath(one)}`)).toEqual(named);
		}),
		{ numRuns: 500 },
	);
});

test('a fragment is that of its place, for every kind of place', () => {
	fc.assert(
		fc.property(place, (one) => {
			expect(fragmentToPlace(placeToFragment(one))).toEqual(one);
		}),
	);
});

test.each([
	['第3段;附录一,第3段', ['p3', 'appendix1-p3'], 'the semicolon ends the body'],
	['附录一,第3段;第3段', ['appendix1-p3', 'p3'], 'and a part'],
	['附录一,第3段和脚注2', ['appendix1-p3', 'appendix1-fn2'], 'a list stays in its part'],
	['附录一;附录二,第1至3段', ['appendix1', 'appendix2-p1-p3'], 'a part as a whole'],
	['Annex II, paras 3-5', ['annex2-p3-p5'], 'in English'],
	['第12之二段', ['p12bis'], 'a paragraph put in later'],
	['附录一,', null, 'a part and a comma'],
	['附录一百,第3段', null, 'no number of a part'],
	['附录一,第5至3段', null, 'a range that falls'],
	['附录一,第12和15段(a)项', null, 'an item of two paragraphs'],
	['', null, 'nothing'],
])('%s is %j: %s', (text, fragments, _reason) => {
	expect(readPlaces(text)?.map(placeToFragment) ?? null).toEqual(fragments);
});
