import type { Finding } from '../../../model/document.ts';
import { makeFinding } from '../../rules.ts';
import { marksOf } from '../docx/draft.ts';
import type { Outcome, SourceLine } from '../line.ts';
import { findLevels, roundSize } from './find-levels.ts';
import type { Layout, PageLayout } from './layout.ts';
import { findLeading, findRight } from './measure-rows.ts';
import type { Manner } from './paragraph.ts';
import { placeNotes } from './place-notes.ts';
import type { ReadPdfImage } from './read-images.ts';
import { readNotes } from './read-notes.ts';
import { readText } from './read-text.ts';
import type { Row } from './rows.ts';
import { findMixedHabit, spell } from './spell.ts';
import { lastPage, type Written } from './written.ts';

/** Rows that reach less than this part of a page do not tell where its text ends. */
const NARROW = 0.6;

/** Returns where text ends on the right: where rows reach, or as far from the edge as on the left. */
function guessRight(pages: readonly PageLayout[], rows: readonly Row[]): number {
	const right = findRight(rows);
	const width = pages[0]?.width ?? 0;
	const left = Math.min(...rows.map((row) => row.left));
	return right < width * NARROW ? Math.max(right, width - left) : right;
}

/** Returns what is known of the rows of a paper before they are joined. */
function learnManner(pages: readonly PageLayout[], bodySize: number): Manner {
	const blocks = pages.flatMap(({ blocks: own }) =>
		own.flatMap((block) => (block.kind === 'text' && block.frame === undefined ? [block] : [])),
	);
	const rows = blocks.flatMap((block) => block.rows);
	const body = rows.filter(({ size }) => Math.abs(size - bodySize) < bodySize * 0.05);
	return {
		right: guessRight(pages, body.length > 0 ? body : rows),
		leading: findLeading(blocks.map((block) => block.rows)),
		bodySize,
		spacesMixed: findMixedHabit(rows.map(({ glyphs }) => spell(glyphs).text)) ?? false,
	};
}

/** Marks images in the text, in place: each in the last line that ends over its middle, or on a page before. */
function placeImages(text: readonly Written[], images: readonly ReadPdfImage[]): void {
	for (const { page, box, mark } of images) {
		const middle = (box.top + box.bottom) / 2;
		const line =
			text.findLast(
				(one) => lastPage(one) < page || (lastPage(one) === page && one.bottom < middle),
			) ?? text[0];
		if (line !== undefined) line.marks.images = [...(line.marks.images ?? []), mark];
	}
}

/** Returns the lines of a paper that is laid out, with the images on its pages, and what was noticed in them. */
export function writeLines(
	{ pages, bodySize }: Pick<Layout, 'pages' | 'bodySize'>,
	images: readonly ReadPdfImage[],
): Outcome<SourceLine[]> {
	const manner = learnManner(pages, bodySize);
	const { text, heads } = readText(pages, manner);
	placeImages(text, images);
	const levels = findLevels(text, bodySize);
	const { behind, findings: ofNotes } = placeNotes(text, readNotes(pages, manner));
	const lines: SourceLine[] = [];
	const findings: Finding[] = ofNotes.map(({ rule, values }) => makeFinding(rule, 0, values));
	const add = ({ page, breaks, draft, label, size, marks }: Written) => {
		const level =
			marks.cells === undefined && marks.note === undefined
				? levels.get(roundSize(size))
				: undefined;
		lines.push({
			number: lines.length + 1,
			...marksOf(draft),
			page,
			...(breaks.length > 0 && { pageBreaks: [...breaks] }),
			...(level !== undefined && { weight: { heading: level } }),
			...(label !== null && { autoLabel: label }),
			paragraph: 'opens',
			...marks,
		});
	};
	for (const [index, line] of text.entries()) {
		add(line);
		for (const note of behind.get(index) ?? []) note.lines.forEach(add);
	}
	for (const note of behind.get(-1) ?? []) note.lines.forEach(add);
	heads.forEach(add);
	for (const { number: page, furniture, isInColumns } of pages) {
		if (isInColumns) findings.push(makeFinding('pdf-columns', 0, { page }));
		for (const row of furniture) {
			const draft = { ...spell(row.glyphs), boldInk: 0 };
			add({ page, breaks: [], bottom: 0, draft, label: null, size: 0, marks: { furniture: true } });
		}
	}
	return { value: lines, findings };
}
