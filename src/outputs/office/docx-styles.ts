import { LineRuleType, type IParagraphStyleOptions } from 'docx';
import type { BlockStyle } from './sheet.ts';

/** Twentieths of a point: A4, its margins, and one step of setting in. */
export const PAGE = {
	width: 11_906,
	height: 16_838,
	side: 1_134,
	top: 1_300,
	bottom: 1_200,
} as const;
export const STEP = 480;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
export const SANS = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei' };
export const INK = '1D1C1A';
export const SOFT = '555555';
export const RULE = '888888';
export const LINK = '0B4F8A';

/** How a style looks: sizes in half points, room in twentieths of a point, lines in 240ths, as the format has them. */
interface Look {
	id: string;
	name: string;
	font: typeof SERIF;
	size: number;
	bold?: true;
	color?: string;
	before: number;
	after: number;
	line: number;
}

export const LOOK: Record<BlockStyle, Look> = {
	title: {
		id: 'Heading1',
		name: 'heading 1',
		font: SANS,
		size: 44,
		bold: true,
		before: 120,
		after: 120,
		line: 280,
	},
	step: {
		id: 'Heading2',
		name: 'heading 2',
		font: SANS,
		size: 30,
		bold: true,
		before: 480,
		after: 120,
		line: 280,
	},
	passage: {
		id: 'Heading3',
		name: 'heading 3',
		font: SANS,
		size: 22,
		bold: true,
		before: 240,
		after: 80,
		line: 300,
	},
	section: {
		id: 'Heading4',
		name: 'heading 4',
		font: SANS,
		size: 21,
		bold: true,
		color: SOFT,
		before: 240,
		after: 60,
		line: 300,
	},
	text: { id: 'Passage', name: 'Passage', font: SERIF, size: 22, before: 0, after: 100, line: 360 },
	card: { id: 'Card', name: 'Card', font: SANS, size: 28, before: 0, after: 0, line: 330 },
	words: { id: 'Words', name: 'Words', font: SANS, size: 21, before: 0, after: 80, line: 330 },
	soft: {
		id: 'Soft',
		name: 'Soft',
		font: SANS,
		size: 18,
		color: SOFT,
		before: 0,
		after: 60,
		line: 300,
	},
};

export const HEADINGS: ReadonlySet<BlockStyle> = new Set(['title', 'step', 'passage', 'section']);

/** Returns the styles of the file: a reader who changes one changes all that is set in it. */
export function describeStyles(): IParagraphStyleOptions[] {
	return Object.entries(LOOK).map(
		([style, { id, name, font, size, bold = false, color = INK, before, after, line }], index) => ({
			id,
			name,
			basedOn: 'Normal',
			next: LOOK.words.id,
			quickFormat: true,
			run: { font, size, bold, italics: false, color },
			paragraph: {
				spacing: { before, after, line, lineRule: LineRuleType.AUTO },
				...(HEADINGS.has(style as BlockStyle) && { outlineLevel: index, keepNext: true }),
			},
		}),
	);
}
