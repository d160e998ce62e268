import { DIGIT, foldText, unfoldRange, type FoldedText } from '../../model/addressing/fold-text.ts';
import {
	formatSymbol,
	readSymbol,
	symbolToId,
	type DocumentSymbol,
} from '../../model/addressing/symbol.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { findLinks } from './find-links.ts';
import { findResolutions, type FoundSymbol } from './find-resolutions.ts';
import { PLENARY, SYMBOL_STARTS } from './reference-patterns.ts';

/** Words that name another document; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundReference {
	from: number;
	to: number;
	/** As printed. */
	raw: string;
	/** The well-formed symbol. */
	canonical: string;
	/** Id of the document, or null where none can be formed. */
	target: string | null;
}

/** True unless the symbol is a plenary one in a spelling that other things share. */
function isPlain(symbol: DocumentSymbol, printed: string): boolean {
	const plenary = symbol.family === 'GB' && symbol.body === null && symbol.series === null;
	return !plenary || PLENARY.test(printed);
}

/** Where any of them may begin; most sentences have none, and need no closer look. */
const START = new RegExp(
	Object.values(SYMBOL_STARTS)
		.map(({ source }) => source)
		.join('|'),
	'i',
);

function findSymbols(text: string): FoundSymbol[] {
	if (!START.test(text)) return [];
	const starts = Object.values(SYMBOL_STARTS).flatMap((pattern) => [...text.matchAll(pattern)]);
	return starts.flatMap(({ index }) => {
		const found = readSymbol(text, index);
		if (found === null || !isPlain(found.symbol, text.slice(index, found.end))) return [];
		return [{ from: index, to: found.end, symbol: found.symbol }];
	});
}

function describeReference(found: FoundSymbol, folded: FoldedText, text: string): FoundReference {
	const { from, to } = unfoldRange(folded, found.from, found.to);
	const { symbol } = found;
	return {
		from,
		to,
		raw: text.slice(from, to),
		canonical: formatSymbol(symbol),
		target: symbolToId(symbol),
	};
}

/** Finds every mention of a document by its symbol or resolution number, in order, members of a list singly; none inside a web address. */
export function findReferences(text: string): FoundReference[] {
	if (!DIGIT.test(text)) return [];
	const folded = foldText(text);
	const links = findLinks(text);
	const references = [...findSymbols(folded.text), ...findResolutions(folded.text)]
		.map((found) => describeReference(found, folded, text))
		.filter(({ from }) => !links.some((link) => from >= link.from && from < link.to));
	return dropOverlaps(references);
}
