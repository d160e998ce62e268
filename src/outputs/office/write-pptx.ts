import PptxGenJS from 'pptxgenjs';
import type { Deck, SlideSheet } from './path-slides.ts';
import { settleFile } from './settle-file.ts';
import type { Run, SheetBlock } from './sheet.ts';

type TextProps = PptxGenJS.TextProps;
type TextOptions = PptxGenJS.TextPropsOptions;

/** Inches. */
const MARGIN = 0.7;
const WIDTH = 13.333 - 2 * MARGIN;
const BODY = { y: 1.55, height: 5.2 } as const;

const SERIF = 'SimSun';
const SANS = 'Microsoft YaHei';
const INK = '1D1C1A';
const SOFT = '555555';
const LINK = '0B4F8A';

/** Size of notes and of what is soft, in that of the words. */
const SMALL = 0.7;

function writeRun(run: Run, options: TextOptions): TextProps {
	if (run.mark !== undefined) {
		return { text: run.mark, options: { ...options, superscript: true } };
	}
	if (run.url === undefined || run.url === '') return { text: run.text, options };
	return { text: run.text, options: { ...options, color: LINK, hyperlink: { url: run.url } } };
}

/** Returns runs as one paragraph. */
function writeParagraph(runs: readonly Run[], options: TextOptions): TextProps[] {
	const words = runs.map((run) => writeRun(run, options));
	const last = words.at(-1);
	if (last !== undefined) last.options = { ...last.options, breakLine: true };
	return words;
}

function writeBlock(block: SheetBlock, size: number): TextProps[] {
	if (block.kind !== 'text') return [];
	const { style, runs, label, depth = 0 } = block;
	const isSoft = style === 'soft';
	const options: TextOptions = {
		fontFace: style === 'text' ? SERIF : SANS,
		fontSize: isSoft ? size * SMALL : style === 'passage' ? size * 1.1 : size,
		bold: style === 'passage',
		color: isSoft ? SOFT : INK,
		paraSpaceAfter: size * 0.35,
	};
	// A number or a letter stands at the head of its line.
	const indent = '　'.repeat(depth > 0 ? depth - 1 : 0);
	const before =
		label === undefined || (style === 'text' && depth === 0) ? '' : `${indent}${label} `;
	return writeParagraph([...(before === '' ? [] : [{ text: before }]), ...runs], options);
}

function writeTable(
	slide: PptxGenJS.Slide,
	{ rows }: Extract<SheetBlock, { kind: 'table' }>,
	size: number,
): void {
	const cells = rows.map((row) =>
		row.map(({ runs, columns, rows: spanned, isHead }) => ({
			text: runs.map((run) => writeRun(run, { fontFace: SANS, bold: isHead })),
			options: { colspan: columns, rowspan: spanned },
		})),
	);
	slide.addTable(cells, {
		x: MARGIN,
		y: BODY.y,
		w: WIDTH,
		fontSize: size * SMALL,
		color: INK,
		border: { type: 'solid', pt: 0.5, color: 'BBBBBB' },
	});
}

function writeSlide(deck: PptxGenJS, { label, title, blocks, notes, speaker, size }: SlideSheet) {
	const slide = deck.addSlide({ masterName: MASTER });
	slide.addText(label, {
		x: MARGIN,
		y: 0.35,
		w: WIDTH,
		h: 0.4,
		fontFace: SANS,
		fontSize: 16,
		color: SOFT,
		margin: 0,
	});
	slide.addText(
		title.map((run) => writeRun(run, { fontFace: SANS, fontSize: 28, bold: true, color: INK })),
		{ placeholder: 'title' },
	);
	for (const block of blocks) if (block.kind === 'table') writeTable(slide, block, size);
	const below = notes.flatMap(({ mark, runs }) =>
		writeParagraph([{ text: `${mark}　` }, ...runs], {
			fontFace: SERIF,
			fontSize: size * SMALL,
			color: SOFT,
			paraSpaceBefore: size * 0.2,
		}),
	);
	const words = [...blocks.flatMap((block) => writeBlock(block, size)), ...below];
	if (words.length > 0) {
		slide.addText(words, {
			x: MARGIN,
			y: BODY.y,
			w: WIDTH,
			h: BODY.height,
			valign: 'top',
			margin: 0,
			fit: 'shrink',
			lang: 'zh-CN',
		});
	}
	if (speaker !== '') slide.addNotes(speaker);
}

const MASTER = 'PASSAGE';

/** Returns slides as a PowerPoint file, the same to the byte each time. */
export async function writePptx({
	title,
	author,
	foot,
	slides,
}: Deck): Promise<Uint8Array<ArrayBuffer>> {
	const deck = new PptxGenJS();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = title;
	deck.author = author;
	deck.company = author;
	deck.subject = title;
	deck.defineSlideMaster({
		title: MASTER,
		background: { color: 'FFFFFF' },
		slideNumber: {
			x: 12.1,
			y: 7.0,
			w: 0.9,
			fontFace: SANS,
			fontSize: 11,
			color: SOFT,
			align: 'right',
		},
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						x: MARGIN,
						y: 0.75,
						w: WIDTH,
						h: 0.65,
						margin: 0,
						align: 'left',
						valign: 'middle',
						fontFace: SANS,
						fontSize: 28,
						bold: true,
						color: INK,
					},
					text: '',
				},
			},
			{
				text: {
					text: foot,
					options: {
						x: MARGIN,
						y: 7.0,
						w: 8,
						h: 0.3,
						margin: 0,
						fontFace: SANS,
						fontSize: 11,
						color: SOFT,
					},
				},
			},
		],
	});
	for (const slide of slides) writeSlide(deck, slide);
	const file = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
	return settleFile(file);
}
