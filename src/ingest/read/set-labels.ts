import type { SourceLine, Stretch } from './line.ts';

const shift =
	(by: number) =>
	<T extends Stretch>(stretch: T): T => ({
		...stretch,
		from: stretch.from + by,
		to: stretch.to + by,
	});

/** Labels that stand close to their text: 一、导言 · （一）导言. */
const CLOSE = /[、．）]$/u;

/**
 * Returns lines with the numbers, letters and bullets that their format sets before them in their text, as they stand
 * on the page: what follows reads, and proves, what is shown. Lines of text stay as they are.
 */
export function setLabels(lines: readonly SourceLine[]): SourceLine[] {
	return lines.map((line) => {
		const { autoLabel, text, raised, links, cells, pageBreaks } = line;
		if (autoLabel === undefined) return line;
		const opening = `${autoLabel}${CLOSE.test(autoLabel) ? '' : ' '}`;
		const move = shift(opening.length);
		return {
			...line,
			text: opening + text,
			...(raised !== undefined && { raised: raised.map(move) }),
			...(links !== undefined && { links: links.map(move) }),
			...(cells !== undefined && { cells: cells.map(move) }),
			...(pageBreaks !== undefined && {
				pageBreaks: pageBreaks.map(({ at, page }) => ({ at: at + opening.length, page })),
			}),
		};
	});
}

/** True for a sign before an item, which is no letter and no number. */
export const isBullet = (label: string): boolean => !/[\p{L}\p{N}]/u.test(label);
