import { take, takeAll } from '../../model/addressing/cursor.ts';
import { parseSymbol, type DocumentSymbol } from '../../model/addressing/symbol.ts';
import { RESOLUTION, RESOLUTION_BODIES, RESOLUTION_FORMS } from './resolution-patterns.ts';

/** A symbol and its stretch of a folded text; `to` exclusive. */
export interface FoundSymbol {
	from: number;
	to: number;
	symbol: DocumentSymbol;
}

/** What every mention closes with. */
const NOUN = '决议';

/** How far before a number the name of the body may begin. */
const CONTEXT = 80;

interface Member {
	from: number;
	to: number;
	number: string;
}

function readMember(match: RegExpExecArray): Member {
	const [from = 0, to = 0] = match.indices?.groups?.['printed'] ?? [];
	return { from, to, number: match.groups?.['number'] ?? '' };
}

/** Reads a list of numbers from `start` to `end`; empty unless 决议 closes it, which the last member is widened to. */
function readList(text: string, start: number): { members: Member[]; end: number } {
	const cursor = { text, at: start };
	const members = takeAll(cursor, RESOLUTION.member, readMember);
	const last = members.at(-1);
	const counted = /[第号]/.test(text.slice(start, cursor.at));
	if (last === undefined || !counted || take(cursor, RESOLUTION.close) === null) {
		return { members: [], end: cursor.at };
	}
	return { members: [...members.slice(0, -1), { ...last, to: cursor.at }], end: cursor.at };
}

/** Returns what precedes the number in the symbol; null where the body has no symbols of this kind. */
function findPrefix(before: string, number: string): string | null {
	const body = RESOLUTION_BODIES.find(([pattern]) => pattern.test(before));
	if (body !== undefined) return body[1];
	return RESOLUTION_FORMS.find(([pattern]) => pattern.test(number))?.[1] ?? null;
}

/**
 * Finds the resolutions that a folded text names by number, members of a list singly: `第 72/279 号决议` is
 * `A/RES/72/279`. The stretch of the last one includes 号决议.
 */
export function findResolutions(text: string): FoundSymbol[] {
	// Most texts have none, or name none by its number: they need no closer look.
	if (!text.includes(NOUN) || !RESOLUTION.closedMember.test(text)) return [];
	const found: FoundSymbol[] = [];
	let end = 0;
	for (const { index } of text.matchAll(RESOLUTION.start)) {
		if (index < end) continue;
		const list = readList(text, index);
		end = list.end;
		const before = text.slice(Math.max(0, index - CONTEXT), index);
		for (const { from, to, number } of list.members) {
			const prefix = findPrefix(before, number);
			const symbol = prefix === null ? null : parseSymbol(prefix + number);
			if (symbol !== null) found.push({ from, to, symbol });
		}
	}
	return found;
}
