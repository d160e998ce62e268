/** Why a record is among the results although it does not hold the terms, or comes first although others do. */
export type Reason =
	| { kind: 'address' }
	| { kind: 'correction'; printed: string; proposed: string }
	| { kind: 'boxTitle' }
	| { kind: 'named' | 'target'; names: string[] }
	| { kind: 'label'; label: string }
	| { kind: 'unseen' }
	| { kind: 'citation'; cited: string }
	| { kind: 'spelling' }
	| { kind: 'punctuation'; term: string }
	| { kind: 'note'; marks: string[] }
	| { kind: 'alias' | 'everyday' | 'regional'; form: string }
	| { kind: 'citing'; symbol: string }
	| { kind: 'apart'; words: string[] };

/** What each reason is in words, in one language. */
export interface ReasonTexts {
	address: string;
	correction: (printed: string, proposed: string) => string;
	boxTitle: string;
	spelling: string;
	punctuation: (term: string) => string;
	note: (marks: readonly string[]) => string;
	alias: (form: string) => string;
	everyday: (form: string) => string;
	regional: (form: string) => string;
	/** By keys as read-names.ts has them: `c87`, `g8.7`. */
	named: (names: readonly string[]) => string;
	target: (names: readonly string[]) => string;
	label: (label: string) => string;
	unseen: string;
	citation: (cited: string) => string;
	citing: (symbol: string) => string;
	apart: (words: readonly string[]) => string;
	/** Stands between several reasons. */
	joint: string;
}

function describeReason(reason: Reason, texts: ReasonTexts): string {
	switch (reason.kind) {
		case 'address':
		case 'boxTitle':
		case 'spelling':
		case 'unseen':
			return texts[reason.kind];
		case 'correction':
			return texts.correction(reason.printed, reason.proposed);
		case 'punctuation':
			return texts.punctuation(reason.term);
		case 'note':
			return texts.note(reason.marks);
		case 'alias':
		case 'everyday':
		case 'regional':
			return texts[reason.kind](reason.form);
		case 'named':
		case 'target':
			return texts[reason.kind](reason.names);
		case 'label':
			return texts.label(reason.label);
		case 'citation':
			return texts.citation(reason.cited);
		case 'citing':
			return texts.citing(reason.symbol);
		case 'apart':
			return texts.apart(reason.words);
	}
}

/** Returns reasons in words, each once; null where there are none. */
export function describeReasons(reasons: readonly Reason[], texts: ReasonTexts): string | null {
	const said = new Set(reasons.map((reason) => describeReason(reason, texts)));
	return said.size === 0 ? null : [...said].join(texts.joint);
}

/** Why a query is suggested. */
export const SUGGESTION_KINDS = [
	'citing',
	'document',
	'original',
	'loose',
	'notExcluded',
	'alone',
	'similar',
	'near',
	'part',
] as const;

export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** The same in words; of a document that is not held, or has no such place, with its symbol or title. */
export type SuggestionTexts = Record<SuggestionKind, (query: string) => string>;
