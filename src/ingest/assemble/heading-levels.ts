import { HEADING_FORMS, UNNUMBERED_RANK } from '../classify/body-patterns.ts';

/** Returns the rank of a heading by the form of its text: 0 stands over all others. */
function rankOf(text: string): number {
	return HEADING_FORMS.find(({ pattern }) => pattern.test(text))?.rank ?? UNNUMBERED_RANK;
}

/**
 * Returns the level of each heading, 1 for the outermost, by how the headings are numbered and named: the
 * Markdown levels of the sources contradict each other. A heading stands under the nearest one before it of a
 * lower rank, so no level is skipped.
 */
export function levelHeadings(texts: readonly string[]): number[] {
	const open: number[] = [];
	return texts.map((text) => {
		const rank = rankOf(text);
		while ((open.at(-1) ?? Number.NEGATIVE_INFINITY) >= rank) open.pop();
		open.push(rank);
		return open.length;
	});
}
