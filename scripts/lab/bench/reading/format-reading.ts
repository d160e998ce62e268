import { formatTable } from '../results.ts';
import type { ReaderResult } from './measure-reader.ts';

/** A reader that was measured, or why it was not. */
export interface ReaderRow {
	name: string;
	/** Over the papers. */
	papers: Pick<ReaderResult, 'cpuSeconds' | 'peakBytes'> | string;
	/** Pages or papers that it read, each as often as it was read. */
	count: number;
	/** The last column: numbers right, or the memory that a long file takes. */
	last: string;
}

const GIGABYTE = 1e9;

/** Returns bytes as gigabytes; – where they are not known. */
export const formatMemory = (bytes: number | null) =>
	bytes === null ? '–' : (bytes / GIGABYTE).toFixed(2);

/** Returns a part of a whole, as 3445／3453 (99.8%). */
export const formatPart = (part: number, all: number) =>
	`${String(part)}／${String(all)}（${((100 * part) / all).toFixed(1)}%）`;

function listCells({ name, papers, count, last }: ReaderRow): string[] {
	if (typeof papers === 'string') return [name, `略过，因为${papers}`, '', ''];
	const { cpuSeconds, peakBytes } = papers;
	const rate = cpuSeconds === null ? '–' : (count / cpuSeconds).toFixed(1);
	return [name, rate, formatMemory(peakBytes), last];
}

/** Returns the section of the results on reading Word and PDF, in Markdown. */
export function formatReading(
	setting: string,
	word: { about: string; rows: readonly ReaderRow[] },
	pdf: { about: string; rows: readonly ReaderRow[] },
): string {
	return [
		'## 读Word和PDF',
		setting,
		'### Word',
		word.about,
		formatTable(['', '每CPU秒份', '内存峰值GB', '编号正确'], word.rows.map(listCells)),
		'### PDF',
		pdf.about,
		formatTable(['', '每CPU秒页', '内存峰值GB', '长文件的内存峰值GB'], pdf.rows.map(listCells)),
	].join('\n\n');
}
