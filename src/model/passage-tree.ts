/**
 * A document as the tree that its MDX file holds and that every page and output renders: text is whole, where the
 * model has pieces of source lines. `to-passage-tree.ts` makes it of the model, `src/markdown/read-document.ts` of MDX.
 */

interface Parent<Type extends string, Child> {
	type: Type;
	children: Child[];
}

/** Text as printed, on one line. */
export interface TextNode {
	type: 'text';
	value: string;
}

/** The mark of a note at its place in the sentence. */
export interface MarkNode {
	type: 'mark';
	/** Of the note. */
	number: number;
	/** Of the note: `fn3`, `appendix1-fn3`, `en1`. */
	fragment: string;
	/** Of an endnote: as printed. */
	label?: string;
}

/** Words that name another document, held or not. */
export interface ReferenceNode extends Parent<'reference', InlineNode> {
	/** Id of the document. */
	target: string;
}

/** A web address printed in the source; `url` is absolute. */
export interface LinkNode extends Parent<'link', InlineNode> {
	url: string;
}

/** Words that are a defect of the print. */
export interface CorrectedNode extends Parent<'corrected', InlineNode> {
	/** Of the correction in its document, from 1. */
	number: number;
}

export type InlineNode = TextNode | MarkNode | ReferenceNode | LinkNode | CorrectedNode;

/** Running text on a line of its own. */
export type ProseNode = Parent<'prose', InlineNode>;

/** An item that opens a line of its own; `label` is "(a)" or, for a bullet, "-". */
export interface ItemNode extends Parent<'item', BlockNode> {
	fragment: string;
	label: string;
}

export type BlockNode = ProseNode | ItemNode;

export interface HeadingNode extends Parent<'heading', InlineNode> {
	fragment: string;
	/** 1 for the outermost. */
	level: number;
}

/** A numbered paragraph of the official text. */
export interface ParagraphNode extends Parent<'paragraph', BlockNode> {
	/** The number printed; of one put in later that of the paragraph before it. */
	number: number;
	/** `p12`, `p12bis`, `appendix1-p3`. */
	fragment: string;
	/** As printed, without its point: "12", "12 bis". */
	label: string;
}

/** Text of the body that has no number. */
export interface UnnumberedNode extends Parent<'unnumbered', BlockNode> {
	fragment: string;
}

export interface CellNode extends Parent<'cell', InlineNode> {
	role: 'data' | 'header';
	/** Columns and rows that it spans. */
	columns: number;
	rows: number;
}

export type RowNode = Parent<'row', CellNode>;

export interface TableNode extends Parent<'table', TitleNode | RowNode> {
	fragment: string;
}

/** The title of the box, table or part that it opens. */
export type TitleNode = Parent<'title', InlineNode>;

export interface BoxNode extends Parent<'box', TitleNode | BlockNode> {
	fragment: string;
}

/** An image of a figure: a file of the archive, and its size in pixels. */
export interface ImageNode extends Parent<'image', never> {
	file: string;
	width: number;
	height: number;
}

/** A figure: its images, of which there are none where the drawing is lost, then its words, the caption first. */
export interface FigureNode extends Parent<'figure', ImageNode | BlockNode> {
	fragment: string;
}

export type PartNode =
	HeadingNode | ParagraphNode | UnnumberedNode | TableNode | BoxNode | FigureNode;

/** What names a part: 附录一. */
export type NameNode = Parent<'name', InlineNode>;

/** A part that counts for itself, its name first. */
export interface DivisionNode extends Parent<'division', NameNode | TitleNode | PartNode> {
	/** `appendix1`. */
	fragment: string;
}

export interface NoteNode extends Parent<'note', BlockNode> {
	number: number;
	/** `fn3`, `appendix1-fn3`, `en1`. */
	fragment: string;
	/** Of an endnote: its mark as printed. */
	label?: string;
}

/** A line under the title, such as 总干事的报告. */
export type SubtitleNode = Parent<'subtitle', InlineNode>;

/** What the document is for. */
export type PurposeNode = Parent<'purpose', BlockNode>;

/** One field of the summary table of the first page. */
export interface FieldNode extends Parent<'field', InlineNode> {
	/** As printed, without the colon. */
	label: string;
}

/** The first page below its title. */
export type FrontNode = Parent<'front', SubtitleNode | PurposeNode | FieldNode>;

export type PassageNode =
	| InlineNode
	| BlockNode
	| PartNode
	| ImageNode
	| RowNode
	| CellNode
	| DivisionNode
	| NameNode
	| TitleNode
	| NoteNode
	| FrontNode
	| SubtitleNode
	| PurposeNode
	| FieldNode;

export interface DocumentTree {
	front: FrontNode;
	/** In the order printed; those that count for themselves last. */
	parts: (PartNode | DivisionNode)[];
	/** Those of the body first. */
	notes: NoteNode[];
}

/** How a node is written in MDX. */
export interface MdxElement {
	name: string;
	/** Words or elements on one line, or blocks on lines of their own. */
	holds: 'words' | 'elements' | 'blocks';
	/** The field of the node that each attribute has. */
	attributes: Readonly<Record<string, string>>;
	/** Values of fields that go without saying: their attributes are not written. The fields that are written are given. */
	implied?: (fields: Fields) => Fields;
}

/** The fields of a node that attributes have. */
export type Fields = Readonly<Record<string, string | number>>;

const DATA_CELL: Fields = { role: 'data', columns: 1, rows: 1 };

/**
 * The MDX element of each kind of node, by which documents are written and read. Text, prose, marks and notes are not
 * here: Markdown has forms of its own for them.
 */
export const ELEMENTS = {
	front: { name: 'Front', holds: 'blocks', attributes: {} },
	subtitle: { name: 'Subtitle', holds: 'words', attributes: {} },
	purpose: { name: 'Purpose', holds: 'blocks', attributes: {} },
	field: { name: 'Summary', holds: 'words', attributes: { label: 'label' } },
	heading: { name: 'Heading', holds: 'words', attributes: { id: 'fragment', level: 'level' } },
	paragraph: {
		name: 'Paragraph',
		holds: 'blocks',
		attributes: { n: 'number', id: 'fragment', label: 'label' },
		implied: ({ number }) => ({ fragment: `p${String(number)}`, label: String(number) }),
	},
	unnumbered: { name: 'Text', holds: 'blocks', attributes: { id: 'fragment' } },
	table: { name: 'Table', holds: 'blocks', attributes: { id: 'fragment' } },
	row: { name: 'Row', holds: 'elements', attributes: {} },
	cell: {
		name: 'Cell',
		holds: 'words',
		attributes: { role: 'role', columns: 'columns', rows: 'rows' },
		implied: () => DATA_CELL,
	},
	division: { name: 'Part', holds: 'blocks', attributes: { id: 'fragment' } },
	name: { name: 'Name', holds: 'words', attributes: {} },
	item: { name: 'Item', holds: 'blocks', attributes: { id: 'fragment', label: 'label' } },
	box: { name: 'Box', holds: 'blocks', attributes: { id: 'fragment' } },
	title: { name: 'Title', holds: 'words', attributes: {} },
	figure: { name: 'Figure', holds: 'blocks', attributes: { id: 'fragment' } },
	image: {
		name: 'Image',
		holds: 'elements',
		attributes: { file: 'file', width: 'width', height: 'height' },
	},
	reference: { name: 'Ref', holds: 'words', attributes: { to: 'target' } },
	link: { name: 'Link', holds: 'words', attributes: { url: 'url' } },
	corrected: { name: 'Corrected', holds: 'words', attributes: { n: 'number' } },
} as const satisfies Partial<Record<PassageNode['type'], MdxElement>>;

/** Returns the identifier of a note in MDX: `3`, `appendix1-3`; with its mark as printed, `en1:i`, for an endnote. */
export const noteIdentifier = ({
	fragment,
	label,
}: Pick<NoteNode, 'fragment' | 'label'>): string =>
	label === undefined ? fragment.replace(/fn(?=\d+$)/u, '') : `${fragment}:${label}`;
