import { LINK, LINK_TAIL } from './reference-patterns.ts';

/** A web address printed in a text; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundLink {
	from: number;
	to: number;
	url: string;
}

/** Finds the http and https addresses of a text, in order, without the punctuation of the sentence around them. */
export function findLinks(text: string): FoundLink[] {
	if (!text.includes('://')) return [];
	return [...text.matchAll(LINK)].map((match) => {
		const url = trimTail(match[0]);
		return { from: match.index, to: match.index + url.length, url };
	});
}

/** Takes off what closes the sentence, and a bracket that the address itself did not open. */
function trimTail(url: string): string {
	const trimmed = url.replace(LINK_TAIL, '');
	const unopened = trimmed.endsWith(')') && !trimmed.includes('(');
	return unopened ? trimTail(trimmed.slice(0, -1)) : trimmed;
}
