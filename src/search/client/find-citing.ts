import type { Address } from '../../model/addressing/address.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { normalize } from '../normal-form.ts';
import { toTermPhrase } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import { type Match, WAYS } from './match.ts';
import type { FindHits } from './postings.ts';

/** A resolution of the General Assembly, which texts name by its number: 第75/233号决议. */
const RESOLUTION = /^A\/RES\/(\d+\/\d+)$/u;

/** Returns how a symbol is printed, in normal form. */
function printedForms(symbol: string): string[] {
	const [, number] = RESOLUTION.exec(symbol) ?? [];
	const forms = number === undefined ? [symbol] : [symbol, `第${number}号决议`];
	return forms.map(normalize);
}

/** Returns the records that print the symbol of the document that a query names; none where it has no symbol. */
export async function findCiting(
	{ document }: Address,
	catalogue: Catalogue,
	find: FindHits,
): Promise<Match[]> {
	const symbol = idToSymbol(document);
	if (symbol === null) return [];
	const printed = formatSymbol(symbol);
	const needles = printedForms(printed);
	const found = await Promise.all(needles.map((needle) => find(toTermPhrase(needle))));
	const ordinals = [...new Set(found.flatMap((hits) => [...hits.keys()]))];
	const texts = await Promise.all(ordinals.map(catalogue.text));
	return ordinals
		.filter((_, at) => {
			const normal = normalize(texts[at]?.text ?? '');
			return needles.some((needle) => printsSymbol(normal, needle));
		})
		.map((ordinal) => ({
			ordinal,
			match: 'related',
			reasons: [{ kind: 'citing', symbol: printed }],
			way: WAYS.indexOf('citing'),
			needles,
			loose: false,
			occurrences: 1,
			address: null,
		}));
}

/** True where the symbol stands there to its end: `GB.340/INS/1` is not in `GB.340/INS/18`. */
function printsSymbol(normal: string, symbol: string): boolean {
	return normal
		.split(symbol)
		.slice(1)
		.some((after) => !/^\d/u.test(after));
}
