import type { NamedPlaces } from '../../model/addressing/named-places.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { normalize } from '../normal-form.ts';
import { type ExactTools, findHolding } from './find-exact.ts';
import { type Match, WAYS } from './match.ts';
import { intersect, type Ordinals, subtract, unite } from './ordinals.ts';

/** A resolution of the General Assembly, which texts name by its number: 第75/233号决议. */
const RESOLUTION = /^A\/RES\/(\d+\/\d+)$/u;

/** Returns how a symbol is printed, in normal form. */
function printedForms(symbol: string): string[] {
	const [, number] = RESOLUTION.exec(symbol) ?? [];
	const forms = number === undefined ? [symbol] : [symbol, `第${number}号决议`];
	return forms.map(normalize);
}

/** Characters that a symbol would go on with: `GB.340/INS/1` is not in `GB.340/INS/18`. */
const DIGITS = Array.from('0123456789');

/** Returns the records that print the symbol of the document that a query names; none where it has no symbol. */
export async function findCiting({ document }: NamedPlaces, tools: ExactTools): Promise<Match[]> {
	const symbol = idToSymbol(document);
	if (symbol === null) return [];
	const printed = formatSymbol(symbol);
	const needles = printedForms(printed);
	const found = await Promise.all(needles.map((needle) => findPrinting(needle, tools)));
	return Array.from(unite(found), (ordinal) => ({
		ordinal,
		match: 'related',
		reasons: [{ kind: 'citing', symbol: printed }],
		way: WAYS.indexOf('citing'),
		needles,
		loose: false,
		occurrences: 1,
		piece: false,
		address: null,
	}));
}

/** Returns the records that print a symbol to its end; the texts tell where one prints a longer symbol, and perhaps this one too. */
async function findPrinting(symbol: string, tools: ExactTools): Promise<Ordinals> {
	const longer = await Promise.all(DIGITS.map((digit) => findHolding(symbol + digit, tools)));
	const all = await findHolding(symbol, tools);
	const doubtful = intersect(all, unite(longer));
	const normals = await Promise.all(Array.from(doubtful, tools.normalOf));
	const others = doubtful.filter((_, at) => !printsSymbol(normals[at] ?? '', symbol));
	return subtract(all, others);
}

/** True where the symbol stands there to its end. */
function printsSymbol(normal: string, symbol: string): boolean {
	return normal
		.split(symbol)
		.slice(1)
		.some((after) => !/^\d/u.test(after));
}
