import type { Address } from '../../addressing/address.ts';
import { formatSymbol, idToSymbol } from '../../addressing/symbol.ts';
import { normalize } from '../normal-form.ts';
import { toTermPhrase } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import { type Match, WAYS } from './match.ts';
import type { FindHits } from './postings.ts';

/** Returns the records that print the symbol of the document that a query names; none where it has no symbol. */
export async function findCiting(
	{ document }: Address,
	catalogue: Catalogue,
	find: FindHits,
): Promise<Match[]> {
	const symbol = idToSymbol(document);
	if (symbol === null) return [];
	const printed = formatSymbol(symbol);
	const needle = normalize(printed);
	const ordinals = [...(await find(toTermPhrase(needle))).keys()];
	const texts = await Promise.all(ordinals.map(catalogue.text));
	return ordinals
		.filter((_, at) => printsSymbol(normalize(texts[at]?.text ?? ''), needle))
		.map((ordinal) => ({
			ordinal,
			match: 'related',
			reasons: [{ kind: 'citing', symbol: printed }],
			way: WAYS.indexOf('citing'),
			needles: [needle],
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
