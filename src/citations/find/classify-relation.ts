import { CLAUSE_END, RELATIONS, type RelationKind } from './relation-patterns.ts';

/** How a passage relates to what it names, and the words that tell. */
export interface Relation {
	kind: RelationKind;
	/** As printed. */
	words: string;
}

function clauseBefore(text: string): string {
	const end = [...text.matchAll(CLAUSE_END)].at(-1);
	return end === undefined ? text : text.slice(end.index + 1);
}

function clauseAfter(text: string): string {
	const [end] = text.matchAll(CLAUSE_END);
	return end === undefined ? text : text.slice(0, end.index);
}

/** Returns what the words around a name tell; null where they tell nothing. */
export function classifyRelation(before: string, after: string): Relation | null {
	const ahead = clauseBefore(before);
	const nearest = RELATIONS.flatMap((pattern) => {
		const match = pattern.before?.exec(ahead);
		const words = match?.groups?.['words'];
		if (match == null || words === undefined) return [];
		return [{ kind: pattern.kind, words, end: match.index + words.length }];
	}).toSorted((a, b) => b.end - a.end);
	const [first] = nearest;
	if (first !== undefined) return { kind: first.kind, words: first.words.trim() };
	const behind = clauseAfter(after);
	for (const { kind, after: pattern } of RELATIONS) {
		const words = pattern?.exec(behind)?.groups?.['words'];
		if (words !== undefined) return { kind, words };
	}
	return null;
}
