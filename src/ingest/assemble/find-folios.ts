import type { SourceLine } from '../read/line.ts';

/** How the pages of a source are counted. */
export interface Folios {
	/** The number of each page of the file, from 1, as it is printed; null where the pages print none, and are counted. */
	printed: ReadonlyMap<number, number> | null;
	/** Pages of the file that print another number than their neighbours tell. */
	odd: { page: number; found: number; expected: number }[];
}

/** 5 · - 5 - · – 5 – · 第 5 页 · 第5页，共12页 · 5/12 · Page 5 of 12 · 5 页 */
const FOLIO =
	/^(?:[-–—•·] ?)?(?:第 ?|Page |p\. ?)?(?<number>\d{1,4})(?: ?[页頁])?(?:(?:[，,] ?共?| ?共| ?\/| of) ?\d{1,4}(?: ?[页頁])?)?(?: ?[-–—•·])?$/iu;
/** GB.346/INS/8 5 · 5 GB.346/INS/8 · 第 346 届会议 – 第 5 页 */
const AT_EDGE = /^\d{1,4}(?=[\s|])|(?<=[\s|–—-])\d{1,4}$|(?<=第\s*)\d{1,4}(?=\s*[页頁])/gu;
/** Least part of the pages that has to print a number, and to count by it. */
const SHARE = 0.5;

/** A number in the head or foot of a page. */
interface Candidate {
	page: number;
	number: number;
	/** The head or foot is nothing but the number of the page. */
	isAlone: boolean;
}

function readCandidates({ page, text, furniture }: SourceLine): Candidate[] {
	if (furniture !== true || page === undefined) return [];
	const whole = text.trim().replaceAll(/\s+/gu, ' ');
	const alone = FOLIO.exec(whole)?.groups?.['number'];
	if (alone !== undefined) return [{ page, number: Number(alone), isAlone: true }];
	return [...whole.matchAll(AT_EDGE)].map(([number]) => ({
		page,
		number: Number(number),
		isAlone: false,
	}));
}

/** Returns the offset of each page that prints its number: the one by which most pages count. A number that none other goes on with is none. */
function findOffsets(candidates: readonly Candidate[]): Map<number, number> {
	const counts = Map.groupBy(candidates, offsetOf);
	const pagesOf = (offset: number) =>
		new Set((counts.get(offset) ?? []).map(({ page }) => page)).size;
	const offsets = new Map<number, number>();
	for (const [page, own] of Map.groupBy(candidates, (one) => one.page)) {
		const [best] = own.map(offsetOf).sort((a, b) => pagesOf(b) - pagesOf(a));
		if (best !== undefined && pagesOf(best) > 1) offsets.set(page, best);
	}
	return offsets;
}

const offsetOf = ({ page, number }: Candidate) => number - page;

/** Returns the offset of a file of one page, whose number stands alone. */
function findOnly(candidates: readonly Candidate[]): Map<number, number> {
	const alone = candidates.filter(({ isAlone }) => isAlone);
	const [only, ...others] = new Set(alone.map(({ number }) => number));
	return new Map(only === undefined || others.length > 0 ? [] : [[1, only - 1]]);
}

/**
 * Returns how the pages of lines are counted: by the numbers in their heads and feet, where half of the pages or more
 * print one and these count on by one from page to page; else from 1. A page without a number counts on from the one
 * before it, or back from the first that has one; what would be less than 1, a cover, has none.
 */
export function findFolios(lines: readonly SourceLine[]): Folios {
	const pages = [...new Set(lines.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b);
	const candidates = lines.flatMap(readCandidates);
	const offsets = pages.length === 1 ? findOnly(candidates) : findOffsets(candidates);
	// A first page rarely prints its number.
	if (offsets.size < Math.max(1, (pages.length - 1) * SHARE)) return { printed: null, odd: [] };
	const printed = new Map<number, number>();
	let [offset = 0] = pages.flatMap((page) => offsets.get(page) ?? []);
	for (const page of pages) {
		offset = offsets.get(page) ?? offset;
		if (page + offset > 0) printed.set(page, page + offset);
	}
	const odd = candidates.flatMap(({ page, number, isAlone }) => {
		const expected = printed.get(page);
		return !isAlone || expected === undefined || expected === number
			? []
			: [{ page, found: number, expected }];
	});
	return { printed, odd };
}

/** Returns the number of a page of the file as it is printed, or as it is counted; null where it prints none of its own. */
export const printedPage = (page: number, { printed }: Folios): number | null =>
	printed === null ? page : (printed.get(page) ?? null);
