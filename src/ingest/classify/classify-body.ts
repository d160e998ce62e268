import type { ClassifiedLine, Outcome } from '../read/line.ts';
import type { BodyState, Reader } from './body-reader.ts';
import { classified } from './classified.ts';
import { followLine } from './follow-line.ts';
import { gapRole, isGap, type Surroundings } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { readClosing, readContents } from './read-apart.ts';
import { readItem } from './read-item.ts';
import { readFootnote, readParagraph } from './read-numbered.ts';
import { readTableRow, readText } from './read-text.ts';
import { readCaption, readTitle } from './read-title.ts';
import { findTableRows } from './table-rows.ts';

/** In the order in which they are asked; the last one always answers. */
const READERS: readonly Reader[] = [
	readContents,
	readTableRow,
	readFootnote,
	readParagraph,
	readClosing,
	readItem,
	readCaption,
	readTitle,
	readText,
];

/** Returns what stands around the line at `index`. */
function lookAround(
	views: readonly LineView[],
	index: number,
	rest: Pick<Surroundings, 'numberedSections' | 'hardWrapped'>,
): Surroundings {
	const [above, below] = [views[index - 1], views[index + 1]];
	const following = [];
	for (let next = index + 1; next < views.length && following.length < 2; next += 1) {
		const view = views[next];
		if (view !== undefined && !isGap(view)) following.push(view);
	}
	return {
		...rest,
		following,
		alone: (above === undefined || isGap(above)) && (below === undefined || isGap(below)),
	};
}

/** Returns the lines of the body, each with its role. */
export function classifyBody(
	views: readonly LineView[],
	hardWrapped: boolean,
): Outcome<ClassifiedLine[]> {
	const numberedSections = views.some(({ triangle, text }) => triangle && /^[IVX]+\./u.test(text));
	const state: BodyState = {
		paragraph: 0,
		footnote: 0,
		inContents: false,
		open: null,
		above: null,
		last: null,
		rows: findTableRows(views),
		findings: [],
	};
	const value = views.map((view, index) => {
		if (isGap(view)) {
			state.above = null;
			return classified(view, gapRole(view));
		}
		const around = lookAround(views, index, { numberedSections, hardWrapped });
		for (const read of READERS) {
			const line = read(view, state, around);
			if (line === null) continue;
			followLine(line, state);
			return line;
		}
		throw new Error(`No reader answered for line ${String(view.line.number)}.`);
	});
	return { value, findings: state.findings };
}
