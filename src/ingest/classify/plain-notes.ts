import type { Stretch } from '../read/line.ts';
import { FOOTNOTE_LABEL, RAISED_DIGITS } from './body-patterns.ts';
import type { LineView } from './line-view.ts';

/** The first line of a note whose number lost its raised place: "1 提交申请的有：…"; the text may stand on the next line. */
const NOTE_LINE =
	/^(?:(?<number>[1-9]\d{0,2})(?:\s+(?=[\p{Script=Han}《“‘（(A-Za-z])|$)|(?<bracketed>\[[1-9]\d{0,2}\])\s*(?=\S))/u;

/** Words that a number belongs to, so that it is no mark: 图 1, 第 1, 附录 1, 目标 1. */
const COUNTED =
	/(?:[图表框第条款段项卷号届之级类编章节]|附录|附件|目标|产出|成果|领域|阶段|步骤|案文|方案|选项)\s?$/u;

/**
 * Digits that a page raised, or marked: where a text has them, plain ones are no notes. The powers 米³, m² and 10³ are
 * signs of their own, which a text keeps though it lost the raised place of marks.
 */
const RAISED = new RegExp(
	String.raw`(?<!米|里|[a-z]|10)[${RAISED_DIGITS}]|[${RAISED_DIGITS}]{2}|[⁰¹⁴-⁹]|<sup>\d`,
	'u',
);

/** The number of a note and its mark, both in plain digits. */
export interface PlainNote {
	/** 1-based line of the note. */
	line: number;
	value: string;
	/** The number with the white space behind it. */
	opening: string;
	/** 1-based line of the mark, and where it stands. */
	markLine: number;
	mark: Stretch;
}

/** Returns where a plain number can be the mark of a note: glued behind a word, before punctuation or the end. */
function findMarks(
	{ line, text, content }: LineView,
	value: string,
): { line: number; mark: Stretch }[] {
	if (value.startsWith('[')) {
		return [...text.matchAll(/\[\d{1,3}\]/gu)]
			.filter((match) => match[0] === value && match.index > 0)
			.map(({ index }) => {
				const from = content.from + index;
				return { line: line.number, mark: { from, to: from + value.length } };
			});
	}
	const number = value;
	const pattern = new RegExp(
		String.raw`(?<=[\p{Script=Han}A-Za-z”’》）)，。；：])(?<space>[ \u3000]?)(?<mark>${number})(?=[，。；：、！？”’）)]|\s*$)`,
		'gu',
	);
	return [...text.matchAll(pattern)]
		.filter((match) => !COUNTED.test(text.slice(0, match.index)))
		.map((match) => {
			const from = content.from + match.index + (match.groups?.['space'] ?? '').length;
			return { line: line.number, mark: { from, to: from + number.length } };
		});
}

/**
 * Returns the notes of a text from which the raised place of all digits is lost, each with its mark: they count from 1
 * without a gap, and for each just one number before it can be its mark. Empty where one of them is in doubt, so that
 * it is reported and not guessed.
 */
export function findPlainNotes(views: readonly LineView[]): PlainNote[] {
	if (views.some(({ line }) => line.note !== undefined)) return [];
	if (views.some(({ text }) => FOOTNOTE_LABEL.test(text) || RAISED.test(text))) return [];
	const notes: PlainNote[] = [];
	for (const [index, view] of views.entries()) {
		const match = view.bullet ? null : NOTE_LINE.exec(view.text);
		const value = match?.groups?.['number'] ?? match?.groups?.['bracketed'];
		if (match === null || value === undefined) continue;
		if (Number(value.replaceAll(/\D/gu, '')) !== notes.length + 1) continue;
		const before = views
			.slice(0, index)
			.filter(({ line }) => !notes.some((note) => note.line === line.number));
		const last = notes.at(-1);
		const marks = before
			.flatMap((one) => findMarks(one, value))
			.filter(
				({ line, mark }) =>
					last === undefined ||
					line > last.markLine ||
					(line === last.markLine && mark.from > last.mark.from),
			);
		const [only, ...others] = marks;
		if (only === undefined || others.length > 0) continue;
		notes.push({
			line: view.line.number,
			value,
			opening: match[0],
			markLine: only.line,
			mark: only.mark,
		});
	}
	return notes;
}
