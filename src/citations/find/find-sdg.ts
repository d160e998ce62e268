import { takeAll } from '../../model/addressing/cursor.ts';
import { DIGIT, foldText, unfoldRange } from '../../model/addressing/fold-text.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { isSdgCode, SDG } from './sdg-patterns.ts';

/** A goal, target or indicator named by its code; `from` and `to` are UTF-16 offsets of the words, `to` exclusive. */
export interface FoundSdg {
	/** "8", "8.7", "8.8.2", "8.b.1". */
	code: string;
	from: number;
	to: number;
}

/** One of these stands before every code; most texts have none, and need no closer look. */
const LEAD = /目标|指标|SDG/i;

/** What they end with, before a text is folded. */
const LEAD_ENDS = /[标GgＧｇ]/;

function readCode(match: RegExpExecArray): FoundSdg {
	const [from = 0, to = 0] = match.indices?.groups?.['printed'] ?? [];
	return { code: match.groups?.['code'] ?? '', from, to };
}

/** Reads the code that was matched and the list that goes on after it. */
function readList(text: string, match: RegExpExecArray): FoundSdg[] {
	const from = match.index;
	const to = from + match[0].length;
	const rest = takeAll({ text, at: to }, SDG.next, readCode);
	return [{ code: match.groups?.['code'] ?? '', from, to }, ...rest];
}

/** Finds the Sustainable Development Goals, targets and indicators that a text names by code, in order, members of a list singly. */
export function findSdg(text: string): FoundSdg[] {
	if (!LEAD_ENDS.test(text) || !DIGIT.test(text)) return [];
	const folded = foldText(text);
	if (!LEAD.test(folded.text)) return [];
	const found = [SDG.first, SDG.goal]
		.flatMap((pattern) => [...folded.text.matchAll(pattern)])
		.flatMap((match) => readList(folded.text, match))
		.map((item) => ({ ...item, code: item.code.toLowerCase() }))
		.filter(({ code }) => isSdgCode(code));
	return dropOverlaps(found).map((item) => ({
		...item,
		...unfoldRange(folded, item.from, item.to),
	}));
}
