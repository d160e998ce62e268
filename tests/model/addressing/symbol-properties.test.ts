import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GOVERNING_BODY_PARTS } from '../../../src/model/addressing/governing-body-patterns.ts';
import {
	formatSymbol,
	idToSymbol,
	parseSymbol,
	symbolToId,
	type DocumentSymbol,
} from '../../../src/model/addressing/symbol.ts';

const number = (max: number) => fc.integer({ min: 1, max });
const roman = fc.constantFrom('I', 'II', 'III', 'IV', 'V', 'VI', 'IX', 'XII');

const revisions = fc.array(
	fc.record({
		kind: fc.constantFrom('Rev' as const, 'Add' as const, 'Corr' as const),
		number: fc.option(number(9)),
		joined: fc.boolean(),
	}),
	{ maxLength: 2 },
);

const gbHead = {
	family: fc.constant('GB' as const),
	session: number(999),
	bis: fc.boolean(),
	body: fc.option(fc.constantFrom(...GOVERNING_BODY_PARTS)),
	revisions,
	act: fc.constantFrom('dec', 'Decision', 'Decision and related comments', null),
};

const governingBody = fc.oneof(
	fc.record({
		...gbHead,
		series: fc.constantFrom('INF', null),
		items: fc.array(number(99), { minLength: 1, maxLength: 3 }),
		attachment: fc.option(
			fc.oneof(
				fc.constant('Addendum'),
				roman.map((numeral) => `Appendix ${numeral}`),
			),
		),
	}),
	fc.record({
		...gbHead,
		series: fc.constantFrom('PV', 'PV/Draft', 'Agenda'),
		items: fc.constant<number[]>([]),
		attachment: fc.constant(null),
	}),
);

const conference = fc.oneof(
	fc.record({
		family: fc.constant('ILC' as const),
		session: number(999),
		series: fc.constant('Report' as const),
		number: roman,
		part: fc.option(fc.constantFrom('A', 'B', '1', '2A')),
	}),
	fc.record({
		family: fc.constant('ILC' as const),
		session: number(999),
		series: fc.constant('Resolution' as const),
		number: roman,
		part: fc.constant(null),
	}),
	fc.record({
		family: fc.constant('ILC' as const),
		session: number(999),
		series: fc.constant('Record' as const),
		number: fc.constantFrom('1', '7A', '12', '5B'),
		part: fc.constant(null),
	}),
);

const plainNumber = number(9999).map(String);
const revision = fc.constantFrom('Rev.1', 'Add.2', 'Corr.10', 'Amend.1');

const unido = fc.oneof(
	fc.record({
		family: fc.constant('UNIDO' as const),
		organ: fc.constantFrom('IDB', 'PBC', 'GC'),
		session: number(99),
		parts: fc
			.tuple(
				fc.constantFrom<string[][]>(['Dec.12'], ['CRP.4'], ['INF', '4'], ['5'], ['Res.2']),
				fc.option(revision),
			)
			.map(([parts, last]) => (last === null ? parts : [...parts, last])),
	}),
	fc.record({
		family: fc.constant('UNIDO' as const),
		organ: fc.constant('DGB' as const),
		year: fc.integer({ min: 1900, max: 2099 }),
		number: number(99),
	}),
);

const resolutionNumber = fc
	.tuple(
		plainNumber,
		fc.constantFrom('', 'A', 'C', 'V'),
		fc.constantFrom('', '(V)', '(III)', '(C)', '(2002)', '(Sect.9)', '(Part I)', '(Vol.2)'),
	)
	.map((pieces) => pieces.join(''));
const letterRange = fc.constantFrom('101A-B', '101A-C', '262A-V');

const unitedNations = fc
	.tuple(
		fc.constantFrom('A', 'S', 'E', 'ST', 'TD', 'DP'),
		fc.constantFrom<string[][]>(
			['RES'],
			['HRC', 'RES'],
			['C.3', '75'],
			['75'],
			['CONF.230', '2020'],
			['S-27'],
			['RES', 'ES-10'],
		),
		fc.constantFrom<string[][]>([], ['L.10'], ['INF'], ['PV.3']),
		plainNumber,
		fc.option(revision),
	)
	.map(([organ, head, series, last, version]) => [
		organ,
		...head,
		...series,
		last,
		...(version === null ? [] : [version]),
	]);

const resolution = fc
	.tuple(fc.constantFrom('A', 'S', 'E'), fc.oneof(resolutionNumber, letterRange))
	.map(([organ, last]) => [organ, 'RES', last]);

const symbols: fc.Arbitrary<DocumentSymbol> = fc.oneof(
	governingBody,
	conference,
	unido,
	fc.record({ family: fc.constant('UN' as const), parts: fc.oneof(unitedNations, resolution) }),
);

test('a formatted symbol parses to what was formatted', () => {
	fc.assert(
		fc.property(symbols, (symbol) => {
			expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol);
		}),
		{ numRuns: 2000 },
	);
});

test('an id reads back as the symbol that it was made from, in lower-case segments', () => {
	fc.assert(
		fc.property(symbols, (symbol) => {
			const id = symbolToId(symbol);
			expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/);
			expect(idToSymbol(id)).toEqual(symbol);
		}),
		{ numRuns: 2000 },
	);
});

test('no text makes the parser throw', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			parseSymbol(text);
			parseSymbol(`GB.346/${text}`);
		}),
	);
});
