import { take } from '../../model/addressing/cursor.ts';
import { readPartName, type PartName } from '../../model/addressing/part-name.ts';
import {
	FOREIGN_OWNER,
	NEXT_PART,
	NUMBERED_PART,
	ONLY_PART,
	ONLY_PART_LEAD,
	OWN_PART,
	PART_CLAUSE,
} from './part-name-patterns.ts';
import { AFTER_NAME } from './pinpoint-patterns.ts';

/** Stands for the document at hand. */
export const OWN = 'own';

/** A stretch of the same text that names a document, by symbol or by title; `to` exclusive. */
export interface NamedDocument {
	from: number;
	to: number;
	/** Id of the document, or null where none can be formed. */
	target: string | null;
}

/** An appendix or annex named in a folded text; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundPartName {
	from: number;
	to: number;
	part: PartName;
	/** Id of the document named before it, `own` for the one at hand; null for one that is of something else. */
	document: string | null;
}

type Name = Omit<FoundPartName, 'document'>;

/** Returns a name and those that follow under the same noun: 附录一和二. */
function readList(text: string, match: RegExpExecArray): Name[] {
	const { noun = '', number } = match.groups ?? {};
	const cursor = { text, at: match.index + match[0].length };
	const names: Name[] = [];
	const add = (start: number, printed: string | undefined): void => {
		const part = readPartName(noun, printed);
		if (part !== null) names.push({ from: start, to: cursor.at, part });
	};
	add(match.index, number);
	for (;;) {
		const start = cursor.at;
		const next = number === undefined ? null : take(cursor, NEXT_PART);
		if (next === null) return names;
		const printed = next.groups?.['number'] ?? '';
		add(start + next[0].indexOf(printed), printed);
	}
}

/** Returns the document that the words before a part name as its own; null where it is of something else. */
function findOwner(text: string, at: number, named: readonly NamedDocument[]): string | null {
	const before = text.slice(0, at);
	const name = named.findLast(({ to }) => to <= at);
	const between = name === undefined ? null : text.slice(name.to, at);
	if (name !== undefined && between !== null) {
		if (AFTER_NAME.test(between)) return name.target;
		// 理事会文件 GB.340/PFA/2 所载附录一
		if (!PART_CLAUSE.test(between)) return null;
	}
	return OWN_PART.test(before) || !FOREIGN_OWNER.test(before) ? OWN : null;
}

/** Finds the appendices and annexes that a folded text names, in order, members of a list singly. */
export function findPartNames(text: string, named: readonly NamedDocument[]): FoundPartName[] {
	if (!text.includes('附录') && !text.includes('附件')) return [];
	const withOwner = (pattern: RegExp) =>
		[...text.matchAll(pattern)].map((match) => ({
			match,
			document: findOwner(text, match.index, named),
		}));
	const only = withOwner(ONLY_PART).filter(
		({ match, document }) =>
			(document !== null && document !== OWN) || ONLY_PART_LEAD.test(text.slice(0, match.index)),
	);
	return [...withOwner(NUMBERED_PART), ...only]
		.flatMap(({ match, document }) => readList(text, match).map((name) => ({ ...name, document })))
		.toSorted((left, right) => left.from - right.from);
}
