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

export const DOUBTS = {
	'unknown-document': '看不出是哪份文件的段落',
	'no-such-paragraph': '所指文件没有这一段',
	'no-such-part': '本文件没有这个部分',
	'other-programme': '属于另一份计划或战略',
	'doubtful-title': '题名不足以确定是哪份文件',
} as const;

/** Words that look like a link and stay text. */
export interface Doubt {
	from: number;
	to: number;
	rule: keyof typeof DOUBTS;
	/** What the keeper of the list of titles says; empty where the rule says it all. */
	detail: string;
}

export interface FoundTextLinks {
	/** In the order of the text, none inside another. */
	links: TextLink[];
	doubts: Doubt[];
}

/** Finds the links of one text, which is a line of its own in its document. */
export type FindTextLinks = (text: string) => FoundTextLinks;
