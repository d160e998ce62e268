import { originalId } from '../../model/addressing/revision.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { normalize } from '../normal-form.ts';
import { searchAnswersText } from '../../words/zh-hans/search-answers.ts';
import type { Catalogue } from './catalogue.ts';
import type { AddressHit } from './find-address.ts';
import { type Suggestion, toSuggestion } from './suggest.ts';

/** Returns what people call a document: its symbol, else its title; its id where neither is known. */
function nameOf(id: string, documents: Catalogue['documents']): string {
	const symbol = idToSymbol(id);
	if (symbol !== null) return formatSymbol(symbol);
	const title = documents.find((document) => document.id === id)?.title;
	return title === undefined ? id : `《${title}》`;
}

/**
 * Returns what is nearest to a query that names a place or a document which the archive does not hold: the document, the
 * original of a revision, and the page that lists who cites the document.
 */
export function suggestNamed(
	{ named, places, held }: AddressHit,
	isCited: boolean,
	{ documents, find, pageOf }: Pick<Catalogue, 'documents' | 'find' | 'pageOf'>,
): Suggestion[] {
	if (places.length > 0) return [];
	const { document } = named;
	const name = nameOf(document, documents);
	if (held) return [toSuggestion('document')(name)];
	const original = originalId(document);
	const isOriginalHeld = original !== null && find({ document: original, place: null }) !== null;
	return [
		...(isOriginalHeld ? [toSuggestion('original')(nameOf(original, documents))] : []),
		...(isCited
			? [
					{
						// The query that leads to itself helps nobody: the page is what is offered.
						query: document,
						reason: searchAnswersText.suggestion.citing(name),
						kind: 'citing' as const,
						url: pageOf(document),
						name,
					},
				]
			: []),
	];
}

/** Returns suggestions without that which is the query itself, and each query once, however it is written. */
export function dropQuery(suggestions: readonly Suggestion[], query: string): Suggestion[] {
	const normals = [query, ...suggestions.map((one) => one.query)].map(normalize);
	return suggestions.filter((_, at) => normals.indexOf(normals[at + 1] ?? '') === at + 1);
}
