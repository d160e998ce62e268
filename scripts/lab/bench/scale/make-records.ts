import type { ScaleRecord } from './scale-record.ts';

/** Paragraphs of a document, as the real texts for measuring have them. */
const LENGTH = 48;
/** Clauses of a paragraph, taken from different texts. */
const CLAUSES = 6;

/** Returns so many synthetic documents: each paragraph is put together from clauses of the given texts, the same at every run. */
export function makeRecords(texts: readonly string[], count: number): ScaleRecord[] {
	const clauses = texts.flatMap((text) => text.split(/[，；。]/u)).filter((one) => one.length > 6);
	// After a round through all clauses each place takes another one than the round before.
	const choose = (at: number, step: number) => {
		const round = Math.floor(at / clauses.length);
		return clauses[(at * (7 + step) + round * step + step * step * 101) % clauses.length] ?? '';
	};
	const write = (at: number) =>
		Array.from({ length: CLAUSES }, (_, step) => choose(at, step)).join('，');
	return Array.from({ length: count }, (_, document) => ({
		symbol: `SYNTHETIC/${String(document + 1)}`,
		date: '2020-12-10',
		title: `假文件${String(document + 1)}`,
		paragraphs: Array.from(
			{ length: LENGTH },
			(__, index) => `${write(document * LENGTH + index)}。`,
		),
	}));
}
