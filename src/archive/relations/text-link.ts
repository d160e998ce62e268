import { addressToPageFragment } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { sitePath } from '../../model/addressing/site-address.ts';

/** What a link of the text leads to. */
export type LinkTarget =
	/** A document, held or not, or a place in one that is held. */
	| { type: 'place'; document: string; fragment: string | null }
	/** A page of the site that gathers what names an instrument or a goal: `instruments/c155/`. */
	| { type: 'page'; path: string };

export type LinkKind = 'pinpoint' | 'part' | 'title' | 'instrument' | 'sdg';

/** Words of a text that lead somewhere, besides its references; UTF-16 offsets, `to` exclusive. */
export interface TextLink {
	from: number;
	to: number;
	kind: LinkKind;
	target: LinkTarget;
}

/** Why words that look like a link stay text; the reasons in words stand in the dictionaries. */
export type DoubtRule =
	| 'unknown-document'
	| 'document-not-held'
	| 'no-such-paragraph'
	| 'no-such-part'
	| 'other-programme'
	| 'doubtful-title';

/** Words that look like a link and stay text. */
export interface Doubt {
	from: number;
	to: number;
	rule: DoubtRule;
	/** What the keeper of the list of titles says; empty where the rule says it all. */
	detail: string;
}

export interface FoundTextLinks {
	/** In the order of the text, none inside another. */
	links: TextLink[];
	doubts: Doubt[];
}

/**
 * Finds the links of one text, which is a line of its own in its document, or in the part of it whose fragment is
 * given: 第3段 is another there.
 */
export type FindTextLinks = (text: string, inside?: string | null) => FoundTextLinks;

/** Returns the root-relative URL that a link of the text leads to. */
export function linkUrl(target: LinkTarget, base: string): string {
	if (target.type === 'page') return sitePath(target.path, base);
	const { document, fragment } = target;
	const place = fragment === null ? null : fragmentToPlace(fragment);
	return addressToPageFragment({ document, place }, base);
}
