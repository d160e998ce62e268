import { take } from '../../model/addressing/cursor.ts';
import { foldText, unfoldRange } from '../../model/addressing/fold-text.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import {
	NEIGHBOUR_FIGURE,
	OTHER_PROGRAMME,
	PART_JOINT,
	PARTS,
	type PartKind,
} from './part-patterns.ts';

/** A part of a document named in a text; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundPart {
	from: number;
	to: number;
	kind: PartKind;
	/** "3", "5.1", "A", "IV"; "next" and "previous" for 下图 and 上图. */
	code: string;
	/** True where the words before it say that it is of another document. */
	isForeign: boolean;
}

function readList(
	text: string,
	lead: RegExpExecArray,
	pattern: (typeof PARTS)[number],
): FoundPart[] {
	const { kind, code, close } = pattern;
	const cursor = { text, at: lead.index + lead[0].length };
	const isForeign = OTHER_PROGRAMME.test(text.slice(0, lead.index));
	const found: FoundPart[] = [];
	let from = lead.index;
	for (;;) {
		const match = take(cursor, code);
		if (match === null) break;
		if (close !== undefined) take(cursor, close);
		found.push({ from, to: cursor.at, kind, code: match[0], isForeign });
		// Only what has a code after the joint is a member; the joint alone is the sentence going on.
		const joint = { text, at: cursor.at };
		if (take(joint, PART_JOINT) === null) break;
		from = joint.at;
		cursor.at = joint.at;
	}
	return found;
}

function findFigures(text: string): FoundPart[] {
	return [...text.matchAll(NEIGHBOUR_FIGURE)].map(({ index, 0: words, groups }) => ({
		from: index,
		to: index + words.length,
		kind: 'figure',
		code: groups?.['side'] === '上' ? 'previous' : 'next',
		isForeign: false,
	}));
}

/** Finds the outcomes, outputs, sections, figures, boxes and footnotes that a text names by code, in order, members of a list singly. */
export function findParts(text: string): FoundPart[] {
	const folded = foldText(text);
	const found = PARTS.flatMap((pattern) =>
		[...folded.text.matchAll(pattern.lead)].flatMap((lead) => readList(folded.text, lead, pattern)),
	);
	return dropOverlaps([...found, ...findFigures(folded.text)]).map((item) => ({
		...item,
		...unfoldRange(folded, item.from, item.to),
	}));
}
