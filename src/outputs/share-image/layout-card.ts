import { interfaceText } from '../../words/zh-hans/interface.ts';
import { breakLines } from './break-lines.ts';
import { CARD } from './card-look.ts';
import type { FindGlyph, Weight } from './glyph.ts';
import type { ShareCard } from './share-card.ts';

type Tone = 'ink' | 'soft' | 'accent';

/** A line of text in its place. */
export interface PlacedLine {
	text: string;
	/** Left end, in pixels. */
	x: number;
	/** Baseline, in pixels. */
	y: number;
	size: number;
	weight: Weight;
	tone: Tone;
}

const LEFT = 88;
const RIGHT = CARD.width - LEFT;
const WIDTH = RIGHT - LEFT;

/** Where the name of the site begins, behind its mark. */
const NAME_LEFT = 144;
/** Between two texts on one line. */
const GAP = 40;

const HEAD = { y: 108, size: 30 };
const STATUS_SIZE = 26;
const KICKER = { y: 212, size: 30 };
const FOOT = { y: 574, leadSize: 36, asideSize: 30 };

/** The title is as large as its length allows; its lines are centred between kicker and rule. */
const TITLE_SIZES = [
	{ size: 72, most: 2 },
	{ size: 60, most: 3 },
	{ size: 48, most: 4 },
];
const TITLE = { top: 232, bottom: 500, leading: 1.34 };
/** Share of a line's height that lies over its baseline. */
const ASCENT = 0.77;

/** Returns the width of text in parts of its size. */
export function measureText(text: string, weight: Weight, findGlyph: FindGlyph): number {
	return [...text].reduce(
		(sum, character) => sum + (findGlyph(character, weight)?.advance ?? 1),
		0,
	);
}

function layoutTitle(title: string, findGlyph: FindGlyph): PlacedLine[] {
	const weight = 600;
	const breakAt = (size: number, most: number) =>
		breakLines(title, {
			measure: (text) => measureText(text, weight, findGlyph) * size,
			width: WIDTH,
			most,
		});
	const tries = TITLE_SIZES.map(({ size, most }) => ({
		size,
		lines: breakAt(size, most),
		isWhole: breakAt(size, most + 1).length <= most,
	}));
	const { size, lines } = tries.find(({ isWhole }) => isWhole) ??
		tries.at(-1) ?? { size: 0, lines: [] };
	const height = size * TITLE.leading;
	const top = TITLE.top + (TITLE.bottom - TITLE.top - height * lines.length) / 2;
	return lines.map((text, index) => ({
		text,
		x: LEFT,
		y: Math.round(top + height * (index + ASCENT)),
		size,
		weight,
		tone: 'ink',
	}));
}

/** Returns the lines of text of an image, in their places. */
export function layoutCard(card: ShareCard, findGlyph: FindGlyph): PlacedLine[] {
	const widthOf = (text: string, size: number, weight: Weight = 400) =>
		measureText(text, weight, findGlyph) * size;
	const fit = (text: string, size: number, weight: Weight, width: number) =>
		breakLines(text, {
			measure: (part) => widthOf(part, size, weight),
			width,
			most: 1,
		}).join('');
	const asideWidth = widthOf(card.aside, FOOT.asideSize);
	const lines: PlacedLine[] = [
		{
			...HEAD,
			text: interfaceText.site.name,
			x: NAME_LEFT,
			weight: 600,
			tone: 'ink',
		},
		{
			text: card.status,
			x: RIGHT - widthOf(card.status, STATUS_SIZE),
			y: HEAD.y,
			size: STATUS_SIZE,
			weight: 400,
			tone: 'soft',
		},
		{
			...KICKER,
			text: fit(card.kicker, KICKER.size, 400, WIDTH),
			x: LEFT,
			weight: 400,
			tone: 'soft',
		},
		...layoutTitle(card.title, findGlyph),
		{
			text: fit(card.lead, FOOT.leadSize, 600, WIDTH - asideWidth - GAP),
			x: LEFT,
			y: FOOT.y,
			size: FOOT.leadSize,
			weight: 600,
			tone: 'accent',
		},
		{
			text: card.aside,
			x: RIGHT - asideWidth,
			y: FOOT.y,
			size: FOOT.asideSize,
			weight: 400,
			tone: 'soft',
		},
	];
	return lines.filter(({ text }) => text !== '');
}
