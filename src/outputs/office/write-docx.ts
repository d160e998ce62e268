import {
	AlignmentType,
	BorderStyle,
	Document,
	ExternalHyperlink,
	Footer,
	FootnoteReferenceRun,
	Header,
	HeightRule,
	HorizontalPositionAlign,
	HorizontalPositionRelativeFrom,
	ImageRun,
	LeaderType,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableRow,
	TabStopType,
	TextRun,
	VerticalAlignTable,
	TextWrappingSide,
	TextWrappingType,
	VerticalPositionRelativeFrom,
	WidthType,
	type IParagraphOptions,
	type ParagraphChild,
} from 'docx';
import {
	describeStyles,
	HEADINGS,
	INK,
	LINK,
	LOOK,
	PAGE,
	RULE,
	SANS,
	SOFT,
	STEP,
	TEXT_WIDTH,
} from './docx-styles.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { numberNotes } from './number-docx-notes.ts';
import { makeQrImage } from './qr-image.ts';
import { settleFile } from './settle-file.ts';
import type { Run, Sheet, SheetBlock, SheetNote } from './sheet.ts';

/** Of a card, in twentieths of a point: four rows stand on a page. */
const CARD_HEIGHT = 2_600;

/** Makes runs of words, and numbers the notes and the pictures in them. */
interface Writer {
	notes: SheetNote[];
	pictures: number;
}

/** Width and height of a code, 22 mm, in pixels of a 96th of an inch. */
const CODE = 83;

/** Room between a code and the words beside it, in English Metric Units: 4 mm. */
const CODE_GAP = 144_000;

/** Returns a QR code at the right edge, from the height of its paragraph down, with the words at its left. */
function writeCode(url: string, writer: Writer): ImageRun {
	writer.pictures += 1;
	const name = interfaceText.paths.qr(url);
	return new ImageRun({
		type: 'png',
		data: makeQrImage(url),
		transformation: { width: CODE, height: CODE },
		altText: { id: String(writer.pictures), name, title: name, description: name },
		floating: {
			horizontalPosition: {
				relative: HorizontalPositionRelativeFrom.MARGIN,
				align: HorizontalPositionAlign.RIGHT,
			},
			verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: CODE_GAP },
			wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.LEFT },
			margins: { left: CODE_GAP, bottom: CODE_GAP },
		},
	});
}

function writeRun(run: Run, writer: Writer): ParagraphChild[] {
	if (run.mark !== undefined) {
		const mark = new TextRun({ text: run.mark, superScript: true });
		if (run.note === undefined) return [mark];
		writer.notes.push(run.note);
		return [mark, new FootnoteReferenceRun(writer.notes.length)];
	}
	if (run.url === undefined || run.url === '') return [new TextRun(run.text)];
	const words = new TextRun({ text: run.text, color: LINK });
	return [new ExternalHyperlink({ link: run.url, children: [words] })];
}

const writeRuns = (runs: readonly Run[], writer: Writer): ParagraphChild[] =>
	runs.flatMap((run) => writeRun(run, writer));

/** Returns where a block is set in, and what hangs before it. */
function indentOf(label: string | undefined, depth: number): IParagraphOptions {
	const isHanging = label !== undefined;
	const left = STEP * (depth + (isHanging ? 1 : 0));
	return {
		indent: isHanging ? { left, hanging: Math.min(left, STEP) } : { left },
		...(isHanging && { tabStops: [{ type: TabStopType.LEFT, position: left }] }),
	};
}

/** Returns a line to write on, which is a tab with a leader: rules under neighbouring paragraphs would be drawn as one. */
const writeRule = (isLast: boolean) =>
	new Paragraph({
		style: LOOK.words.id,
		children: [new TextRun({ children: [new Tab()], color: RULE })],
		keepNext: !isLast,
		spacing: { before: 160, after: 0 },
		indent: { left: STEP },
		tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.UNDERSCORE }],
	});

function writeTable(
	{ rows, heads, widths, isWhole = false }: Extract<SheetBlock, { kind: 'table' }>,
	writer: Writer,
) {
	const shares = widths ?? [];
	const sum = shares.reduce((total, share) => total + share, 0);
	return new Table({
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		...(sum > 0 && {
			columnWidths: shares.map((share) => Math.round((TEXT_WIDTH * share) / sum)),
		}),
		rows: rows.map(
			(row, index) =>
				new TableRow({
					cantSplit: true,
					...(row.some(({ isCard }) => isCard) && {
						height: { value: CARD_HEIGHT, rule: HeightRule.ATLEAST },
					}),
					tableHeader: index < heads,
					children: row.map(
						({ runs, columns, rows: spanned, isHead, isCard = false }) =>
							new TableCell({
								columnSpan: columns,
								rowSpan: spanned,
								...(isCard && { verticalAlign: VerticalAlignTable.CENTER }),
								margins: { top: 40, bottom: 40, left: 80, right: 80 },
								children: [
									new Paragraph({
										style: LOOK[isCard ? 'card' : isHead ? 'words' : 'soft'].id,
										...(isCard && { alignment: AlignmentType.CENTER }),
										keepNext: isWhole && index < rows.length - 1,
										children: writeRuns(runs, writer),
									}),
								],
							}),
					),
				}),
		),
	});
}

function writeBlock(block: SheetBlock, writer: Writer): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'room':
			return Array.from({ length: block.lines }, (_, at) =>
				writeRule(block.keepsNext !== true && at === block.lines - 1),
			);
		case 'table':
			return [writeTable(block, writer), new Paragraph({ spacing: { after: 60 } })];
		case 'text': {
			const { style, runs, label, depth = 0, keepsNext = false, startsPage = false, code } = block;
			return [
				new Paragraph({
					style: LOOK[style].id,
					keepNext: keepsNext || HEADINGS.has(style),
					pageBreakBefore: startsPage,
					...indentOf(label, depth),
					...(style === 'step' && {
						border: { top: { style: BorderStyle.SINGLE, size: 8, color: INK, space: 6 } },
					}),
					children: [
						...(code === undefined || code === '' ? [] : [writeCode(code, writer)]),
						...(label === undefined
							? []
							: [
									new TextRun({ text: label, font: SANS, color: SOFT }),
									new TextRun({ children: [new Tab()] }),
								]),
						...writeRuns(runs, writer),
					],
				}),
			];
		}
	}
}

/** Returns a line at the edge of a page, with words at both ends. */
const writeEdge = (left: ParagraphChild, right: ParagraphChild) =>
	new Paragraph({
		style: LOOK.soft.id,
		tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
		children: [left, new TextRun({ children: [new Tab()] }), right],
	});

const edge = (text: string) => new TextRun({ text, size: 16 });

/** Returns a paper as a Word file, the same to the byte each time. */
export async function writeDocx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
	const writer: Writer = { notes: [], pictures: 0 };
	const children = sheet.blocks.flatMap((block) => writeBlock(block, writer));
	const footnotes = Object.fromEntries(
		// A note has no notes of its own.
		writer.notes.map(({ runs }, index) => [
			String(index + 1),
			{
				children: [
					new Paragraph({
						style: LOOK.soft.id,
						children: writeRuns(runs, { notes: [], pictures: 0 }),
					}),
				],
			},
		]),
	);
	const [left, right] = sheet.head;
	const document = new Document({
		title: sheet.title,
		creator: sheet.author,
		lastModifiedBy: sheet.author,
		footnotes,
		styles: {
			default: {
				document: {
					run: { font: SANS, size: 21, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
				},
			},
			paragraphStyles: describeStyles(),
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: PAGE.width, height: PAGE.height },
						margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side },
					},
				},
				headers: { default: new Header({ children: [writeEdge(edge(left), edge(right))] }) },
				footers: {
					default: new Footer({
						children: [
							writeEdge(
								edge(sheet.foot),
								new TextRun({
									children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
									size: 16,
								}),
							),
						],
					}),
				},
				children,
			},
		],
	});
	const packed = await Packer.toArrayBuffer(document);
	return settleFile(new Uint8Array(packed), numberNotes(writer.notes));
}
