import { joinItemLabel } from './item-label.ts';
import { ENUMERATING, PINPOINTS } from './locator-patterns.ts';
import { fragmentToPlace, type Place } from './place.ts';

type Groups = Record<string, string | undefined>;

/** A place that a text ends with, and the text before it. */
interface Pinpoint {
	place: Place;
	before: string;
}

function paragraphPlace({
	from,
	to,
	joint = '',
	label,
	item,
	under,
	itemUnder,
}: Groups): Place | null {
	const number = Number(from);
	const mark = label ?? item;
	if (to !== undefined) {
		const rises = ENUMERATING.has(joint) ? Number(to) === number + 1 : Number(to) > number;
		return rises && mark === undefined ? { kind: 'range', from: number, to: Number(to) } : null;
	}
	if (mark === undefined) return { kind: 'paragraph', number };
	if (label !== undefined && item !== undefined) return null;
	const inner = under ?? itemUnder;
	if (inner === undefined) return { kind: 'item', paragraph: number, label: toLabel(mark) };
	// A bullet has no item under it.
	if (/\d/.test(mark)) return null;
	return { kind: 'item', paragraph: number, label: joinItemLabel(mark, inner) };
}

const toLabel = (mark: string): string | number => (/\d/.test(mark) ? Number(mark) : mark);

const PLACES: [RegExp, (groups: Groups) => Place | null][] = [
	[PINPOINTS.chineseParagraph, paragraphPlace],
	[PINPOINTS.paragraph, paragraphPlace],
	[
		PINPOINTS.footnote,
		({ after, before }) => ({ kind: 'footnote', number: Number(after ?? before) }),
	],
	[PINPOINTS.bullet, paragraphPlace],
	[
		PINPOINTS.boxItem,
		({ box, printed, named }) => ({
			kind: 'box-item',
			box: Number(box),
			label: toLabel(printed ?? named ?? ''),
		}),
	],
	[PINPOINTS.box, ({ number }) => ({ kind: 'box', number: Number(number) })],
	[PINPOINTS.figure, ({ number }) => ({ kind: 'figure', number: Number(number) })],
	[PINPOINTS.heading, ({ number }) => ({ kind: 'heading', number: Number(number) })],
	[PINPOINTS.front, () => ({ kind: 'front' })],
	[PINPOINTS.fragment, ({ fragment = '' }) => fragmentToPlace(fragment)],
];

/** Reads the place that a folded, lower-case text ends with: "… 第12段", "… para 12"; null where it ends with none. */
export function parsePinpoint(text: string): Pinpoint | null {
	for (const [pattern, toPlace] of PLACES) {
		const match = pattern.exec(text);
		const place = match === null ? null : toPlace(match.groups ?? {});
		if (match !== null && place !== null) return { place, before: text.slice(0, match.index) };
	}
	return null;
}
