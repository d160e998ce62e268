import { normalize } from './normal-form.ts';

/** One condition of a query: a record holds one of the alternatives, or none of them where it is excluded. */
export interface Term {
	excluded: boolean;
	/** At least one, each in normal form and not empty. */
	alternatives: string[];
}

/** A quote and its partner; white space between them parts no terms. */
const QUOTED = /"[^"]*"|“[^”]*”/uy;
const WHOLLY_QUOTED = /^(?:"([^"]*)"|“([^”]*)”)$/u;
/** What the normal form leaves out. */
const WHITE_SPACE = /[\s\u0085]/u;

/** Returns the pair of quotes that opens at a place; empty where none does, or it is not closed. */
function quotedAt(text: string, at: number): string {
	QUOTED.lastIndex = at;
	return QUOTED.exec(text)?.[0] ?? '';
}

/** Cuts a text at single characters that stand outside of quotes. */
function splitOutsideQuotes(text: string, isCut: (at: number) => boolean): string[] {
	const parts = [''];
	for (let at = 0; at < text.length;) {
		const taken = quotedAt(text, at) || text.charAt(at);
		if (taken.length === 1 && isCut(at)) parts.push('');
		else parts.push((parts.pop() ?? '') + taken);
		at += taken.length;
	}
	return parts;
}

function parseAlternative(text: string): string {
	const [, straight, curly] = WHOLLY_QUOTED.exec(text) ?? [];
	return normalize(straight ?? curly ?? text);
}

function parseTerm(text: string): Term {
	const excluded = text.startsWith('-') && text.length > 1;
	const rest = excluded ? text.slice(1) : text;
	// Only between characters: a bar at either end is a character like any other.
	const isBar = (at: number) => rest[at] === '|' && at > 0 && at < rest.length - 1;
	const alternatives = splitOutsideQuotes(rest, isBar).map(parseAlternative);
	return { excluded, alternatives: [...new Set(alternatives)].filter(Boolean) };
}

/**
 * Reads a query into its terms, which white space parts. A term, or an alternative, that is wholly in quotes means
 * what is between them. A pair of quotes inside a longer term keeps its white space and stands for itself, so that a
 * sentence copied from a document is found as it is printed. Terms without any character are left out, and so are
 * those that stand there already: a long text that repeats itself asks no more than its words do.
 */
export function parseQuery(query: string): Term[] {
	const texts = splitOutsideQuotes(query, (at) => WHITE_SPACE.test(query.charAt(at)));
	const terms = [...new Set(texts)]
		.filter((text) => text !== '')
		.map(parseTerm)
		.filter((term) => term.alternatives.length > 0);
	return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()];
}

/** Returns the term of a query that finds the records with one of some forms. */
export function toAlternatives(forms: readonly string[]): string {
	return forms.map((form) => (/^-|[\s|"“]/u.test(form) ? `"${form}"` : form)).join('|');
}

/** True where a record of this normal form is an exact match of the terms; never for no terms at all. */
export function isExactMatch(normal: string, terms: readonly Term[]): boolean {
	return (
		terms.length > 0 &&
		terms.every(
			({ excluded, alternatives }) =>
				alternatives.some((alternative) => normal.includes(alternative)) !== excluded,
		)
	);
}
