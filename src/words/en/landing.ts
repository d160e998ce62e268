import type { InterfaceText } from '../interface-text.ts';

const quote = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

/** What a page says that a search result, or an address that is gone, leads to, in English. */
export const englishLandingText: InterfaceText['landing'] = {
	region: 'Matches on this page',
	searched: (query) => quote([query]),
	searchedAndNear: (query, near) => `${quote([query])}, and related: ${quote(near)}`,
	nearOnly: (query, near) =>
		`${quote([query])} does not occur on this page; related terms are marked: ${quote(near)}`,
	none: (query) => `${quote([query])} does not occur in the text of this page. Why it is related: `,
	position: (number, count) => `${String(number)} of ${String(count)}`,
	at: (position, place) => `${position} (${place})`,
	previous: 'Previous',
	next: 'Next',
	close: 'Close',
	key: (name, key) => `${name} (${key})`,
	results: 'Back to results',
	fragment: 'Address',
	missing: (place) => `This document has no ${place}.`,
	elsewhere: (place) => `${place} is not on this page.`,
	unknown: 'Not found in this document.',
	nearest: 'See: ',
	inDocument: (place) => `${place} in the document`,
	lacks: (document, place) => `${document} has no ${place}. `,
	placeIn: (document, place) => `${document}, ${place}`,
	unread: (document, rest) => `It is not clear which part of ${document} “${rest}” refers to. `,
	notHeld: (document) => `The archive does not hold ${document}. `,
	cut: (start) => `The address “${start}” is incomplete. `,
	moved: (from, to) => `Formerly ${from}, now ${to}.`,
};
