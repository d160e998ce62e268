import {
	BorderStyle,
	Document,
	ExternalHyperlink,
	Footer,
	FootnoteReferenceRun,
	Header,
	LeaderType,
	LineRuleType,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableRow,
	TabStopType,
	TextRun,
	WidthType,
	type IParagraphOptions,
	type IParagraphStyleOptions,
	type ParagraphChild,
} from 'docx';
import { settleFile } from './settle-file.ts';
import type { BlockStyle, Run, Sheet, SheetBlock, SheetNote } from './sheet.ts';

/** Twentieths of a point: A4, its margins, and one step of setting in. */
const PAGE = { width: 11_906, height: 16_838, side: 1_134, top: 1_300, bottom: 1_200 } as const;
const STEP = 480;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
const SANS = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei' };
const INK = '1D1C1A';
const SOFT = '555555';
const RULE = '888888';
const LINK = '0B4F8A';

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

const LOOK: Record<BlockStyle, Look> = {
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

const HEADINGS: ReadonlySet<BlockStyle> = new Set(['title', 'step', 'passage', 'section']);

/** Returns the styles of the file: a reader who changes one changes all that is set in it. */
function describeStyles(): IParagraphStyleOptions[] {
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

/** Makes runs of words, and numbers the notes in them. */
interface Writer {
	notes: SheetNote[];
}

function writeRun(run: Run, writer: Writer): ParagraphChild[] {
	if (run.mark !== undefined) {
		const mark = new TextRun({ text: String(run.mark), superScript: true });
		if (run.note === undefined) return [mark];
		writer.notes.push(run.note);
		return [mark, new FootnoteReferenceRun(writer.notes.length)];
	}
	if (run.url === undefined) return [new TextRun(run.text)];
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
	{ rows, heads, widths }: Extract<SheetBlock, { kind: 'table' }>,
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
					tableHeader: index < heads,
					children: row.map(
						({ runs, columns, rows: spanned, isHead }) =>
							new TableCell({
								columnSpan: columns,
								rowSpan: spanned,
								margins: { top: 40, bottom: 40, left: 80, right: 80 },
								children: [
									new Paragraph({
										style: isHead ? LOOK.words.id : LOOK.soft.id,
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
			return Array.from({ length: block.lines }, (_, at) => writeRule(at === block.lines - 1));
		case 'table':
			return [writeTable(block, writer), new Paragraph({ spacing: { after: 60 } })];
		case 'text': {
			const { style, runs, label, depth = 0, keepsNext = false } = block;
			return [
				new Paragraph({
					style: LOOK[style].id,
					keepNext: keepsNext || HEADINGS.has(style),
					...indentOf(label, depth),
					...(style === 'step' && {
						border: { top: { style: BorderStyle.SINGLE, size: 8, color: INK, space: 6 } },
					}),
					children: [
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

/** Is seen nowhere, and leads from a text to its note and back. */
const UNSEEN = '\u200B';

const OWN_MARK = /<w:footnoteReference w:id="(\d+)"\s*\/>/gu;
const NOTE = /<w:footnote w:id="(\d+)"(?:(?!<\/w:footnote>).)*<\/w:footnote>/gsu;
const NOTE_MARK = /<w:footnoteRef\s*\/>(<\/w:r>)/u;

/**
 * Gives notes the numbers that they have in print, where a word processor would count them. A mark of one's own may be
 * any text; LibreOffice 7 takes one sign alone, and writes it before the note besides. So the sign is one that is not
 * seen, with the number beside it.
 */
function numberNotes(notes: readonly SheetNote[]) {
	const numberOf = (id: string) => String(notes[Number(id) - 1]?.number ?? '');
	return (path: string, xml: string): string => {
		switch (path) {
			case 'word/document.xml':
				return xml.replaceAll(
					OWN_MARK,
					`<w:footnoteReference w:customMarkFollows="1" w:id="$1"/><w:t>${UNSEEN}</w:t>`,
				);
			case 'word/footnotes.xml':
				return xml.replaceAll(NOTE, (note, id: string) =>
					note.replace(
						NOTE_MARK,
						`<w:t>${UNSEEN}</w:t>$1<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>` +
							`<w:t xml:space="preserve">${numberOf(id)} </w:t></w:r>`,
					),
				);
			default:
				return xml;
		}
	};
}

/** Returns a paper as a Word file, the same to the byte each time. */
export async function writeDocx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
	const writer: Writer = { notes: [] };
	const children = sheet.blocks.flatMap((block) => writeBlock(block, writer));
	const footnotes = Object.fromEntries(
		// A note has no notes of its own.
		writer.notes.map(({ runs }, index) => [
			String(index + 1),
			{
				children: [
					new Paragraph({ style: LOOK.soft.id, children: writeRuns(runs, { notes: [] }) }),
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
