import type { ScaleRecord } from '../scale-records.ts';

/** Years between the texts of one round and those of the next. */
const YEARS = 10;
/** Clauses of which every so many comes from another text. */
const EVERY = 3;
const CLAUSE = /[^，；。]+[，；。]?/gu;
/** Figures of one to four digits that stand by themselves, as those of years, resolutions and paragraphs do. */
const FIGURE = /(?<!\d)\d{1,4}(?!\d)/gu;

/**
 * Returns texts as they could have been written in other years, the same at every run: every third clause is that of another
 * text, every figure is another, and so are symbols and dates. Round 0 is the texts themselves.
 */
export function varyRecords(texts: readonly ScaleRecord[], round: number): readonly ScaleRecord[] {
	if (round === 0) return texts;
	const clauses = texts.flatMap(({ paragraphs }) =>
		paragraphs.flatMap((text) => text.match(CLAUSE) ?? []),
	);
	// No common factor with any count of clauses that is no multiple of it: every clause comes once before one comes again.
	const step = 7919 + 2 * round;
	let taken = round * 1009;
	const vary = (text: string): string =>
		(text.match(CLAUSE) ?? [text])
			.map((clause, at) => {
				if (at % EVERY !== round % EVERY) return clause;
				taken = (taken + step) % clauses.length;
				return clauses[taken] ?? clause;
			})
			.join('')
			.replaceAll(FIGURE, (figure) => varyFigure(figure, round));
	return texts.map(({ symbol, date, title, paragraphs }) => {
		const year = String(Number(date.slice(0, 4)) - YEARS * round);
		return {
			symbol: symbol.replaceAll(FIGURE, (figure) => varyFigure(figure, round)),
			date: year + date.slice(4),
			title: title.replace(date.slice(0, 4), year),
			paragraphs: paragraphs.map(vary),
		};
	});
}

/** Returns another figure of about the same size; a year stays a year. */
function varyFigure(figure: string, round: number): string {
	const value = Number(figure);
	if (value >= 1900 && value < 2100) return String(value - YEARS * round);
	return String(value + round * (value < 10 ? 1 : 7));
}
