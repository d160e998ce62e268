import { findPlaces, mergeRanges, type Range } from '../find-places.ts';

export interface Excerpt {
	excerpt: string;
	/** Places in the excerpt, rising, apart from each other. */
	marks: Range[];
}

/** A text no longer than this is shown whole. */
const WHOLE = 320;
const BEFORE = 50;
const FIRST_REACH = 220;
/** Reach of the stretches that show what the first does not. */
const NEXT_REACH = 90;
const ELLIPSIS = '……';

/**
 * Returns the part of a text to show, with the places of what was searched for.
 *
 * @param needles Normal forms; every place where one occurs is in the excerpt.
 * @param loose Whether punctuation may stand inside of them.
 * @param whole Whether a long text, too, is shown from its beginning to its end.
 */
export function makeExcerpt(
	text: string,
	needles: readonly string[],
	loose: boolean,
	whole = false,
): Excerpt {
	const marks = findPlaces(text, needles, loose);
	if (whole || text.length <= WHOLE) return { excerpt: text, marks };
	return cutWindows(text, chooseWindows(text, marks), marks);
}

function chooseWindows(text: string, marks: readonly Range[]): Range[] {
	const start = Math.max(0, (marks[0]?.[0] ?? 0) - BEFORE);
	const windows: Range[] = [[start, start + BEFORE + FIRST_REACH]];
	for (const mark of marks) {
		if (isInside(mark, windows)) continue;
		windows.push([Math.max(0, mark[0] - BEFORE), mark[1] + NEXT_REACH]);
	}
	const whole = windows.map(([from, to]): Range => {
		const cut = marks.filter((mark) => mark[0] < to && mark[1] > from);
		return [
			wholeCharacter(text, Math.min(from, ...cut.map((mark) => mark[0]))),
			wholeCharacter(text, Math.max(to, ...cut.map((mark) => mark[1]))),
		];
	});
	return mergeRanges(whole);
}

function isInside([from, to]: Range, windows: readonly Range[]): boolean {
	return windows.some((window) => window[0] <= from && to <= window[1]);
}

/** Moves a cut out of the middle of a character that takes two units. */
function wholeCharacter(text: string, at: number): number {
	const cut = Math.min(at, text.length);
	const code = text.charCodeAt(cut);
	return code >= 0xdc00 && code <= 0xdfff ? cut - 1 : cut;
}

function cutWindows(text: string, windows: readonly Range[], marks: readonly Range[]): Excerpt {
	let excerpt = '';
	const placed: Range[] = [];
	for (const [from, to] of windows) {
		if (from > 0) excerpt += ELLIPSIS;
		const shift = excerpt.length - from;
		for (const [start, end] of marks) {
			if (from <= start && end <= to) placed.push([start + shift, end + shift]);
		}
		excerpt += text.slice(from, to);
	}
	return {
		excerpt: (windows.at(-1)?.[1] ?? 0) < text.length ? excerpt + ELLIPSIS : excerpt,
		marks: placed,
	};
}
