/** A text in normal form without the marks of notes that stood in it. */
export interface Unmarked {
	text: string;
	/** Numbers of the notes, in their order. */
	marks: string[];
}

const FIGURES = /\d+/gu;
/** No document has more notes than such a mark can count. */
const LONGEST_MARK = 3;
/** Numbers that are tried: a text with more of them is a table. */
const MOST_TRIED = 32;
/** Characters on either side of a number that tell whether it is printed there. */
const CONTEXT = 8;
/** What a mark stands behind where a number follows it: 。12030年. */
const CLOSING = /\p{P}$/u;
/** What the number stands behind that has a mark behind it: covid-191, gb.340/ins/612. */
const NAME = /[a-z][-./]?$/u;
/** The same for a number with a point, as 联盟8.724, and what it is an amount before: 3.51倍 is no 3.5倍 with a mark. */
const POINT = /\d\.$/u;
const AMOUNT = /^[%‰倍万亿百千个美欧瑞]/u;

/**
 * Returns what may be left of figures when a mark is taken out of them, with the mark. Mostly they are the mark; a part
 * of them is one only where what stands before says so: 11月 is no 1月 with a mark.
 */
function listCuts(
	before: string,
	figures: string,
	behind: string,
): { mark: string; rest: string }[] {
	const whole = figures.length <= LONGEST_MARK ? [{ mark: figures, rest: '' }] : [];
	const lengths = [1, 2, LONGEST_MARK].filter((length) => length < figures.length);
	const first = lengths.map((at) => ({ mark: figures.slice(0, at), rest: figures.slice(at) }));
	const last = lengths.map((at) => ({ mark: figures.slice(-at), rest: figures.slice(0, -at) }));
	return [
		...whole,
		...(CLOSING.test(before) ? first : []),
		...(NAME.test(before) || (POINT.test(before) && !AMOUNT.test(behind)) ? last : []),
	].filter(({ mark }) => !mark.startsWith('0'));
}

/**
 * Takes the marks of notes out of a text that was copied from a page with them: "…四年多的时间。1其目的…". A number is
 * taken for a mark where the archive has the text around it without the number, and has it nowhere with it; each is
 * judged by itself, in a few look-ups. Null where there is no mark.
 *
 * @param holds Whether a text stands in the archive.
 */
export async function dropMarks(
	term: string,
	holds: (text: string) => Promise<boolean>,
): Promise<Unmarked | null> {
	let text = '';
	let end = 0;
	const marks: string[] = [];
	const numbers = [...term.matchAll(FIGURES)];
	for (const [at, { 0: figures, index }] of numbers.slice(0, MOST_TRIED).entries()) {
		text += term.slice(end, index);
		end = index + figures.length;
		const next = Math.min(numbers[at + 1]?.index ?? term.length, end + CONTEXT);
		const around = (number: string) => text.slice(-CONTEXT) + number + term.slice(end, next);
		let kept = figures;
		if (around('') !== '' && !(await holds(around(figures)))) {
			for (const { mark, rest } of listCuts(text, figures, term.slice(end, next))) {
				if (!(await holds(around(rest)))) continue;
				marks.push(mark);
				kept = rest;
				break;
			}
		}
		text += kept;
	}
	return marks.length === 0 ? null : { text: text + term.slice(end), marks };
}
