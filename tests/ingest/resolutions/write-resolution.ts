import { elementsOf, readXml } from '../../outputs/akoma-ntoso/read-xml.ts';

/** What a line of a resolution is by its XML: what the reading of the same line as plain text must make of it. */
export type LineKind =
	| 'front'
	| 'title'
	| 'paragraph'
	| 'item'
	| 'heading'
	| 'text'
	| 'row'
	| 'note'
	| 'part'
	| 'part-title'
	| 'closing';

/** A line of a resolution written out as plain text, and what it is. */
export interface WrittenLine {
	kind: LineKind;
	/** As it is written: number or letter, text, raised marks of notes. */
	text: string;
	/** Number of the paragraph or note, letter of the item; empty for the others. */
	label: string;
	/** The text behind the label. */
	words: string;
	/** Cells of a row, with an empty one for each column or row that another cell spans. */
	cells: string[];
	/** How many parts were opened before it, itself included. */
	zone: number;
}

type Node = ReturnType<typeof readXml>;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raise = (marker: string) =>
	marker.replaceAll(/\d/gu, (digit) => RAISED.charAt(Number(digit)));

const nameOf = (node: Node): string => (node as unknown as Partial<Element>).localName ?? '';
const childrenOf = (node: Node): Node[] => [...node.childNodes];
const isText = ({ nodeType }: Node) => (nodeType as number) === 3;
const squeeze = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** 附件 · 附件一 · 附录, alone on its line. */
const PART = /^附[件录][一二三四五六七八九十]{0,2}$/u;
const PARAGRAPH = /^(?<label>\d{1,3})[.．](?!\d)\s*(?<words>\S.*)$/u;
const ITEM =
	/^(?<label>[(（](?:[a-z]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[㈠-㈩])\s*(?<words>\S.*)$/u;
/** Classes of lines that the United Nations set as headings. */
const HEADING_CLASS = /^_?\s?_?H[\dM]/u;

interface Writing {
	lines: WrittenLine[];
	zone: number;
	/** The label of a part was written, and no line of its title yet. */
	awaitsTitle: boolean;
	/** Words of the last heading, which some files give twice. */
	lastHeading: string;
	/** The number of the element that is open, until its first line has it. */
	number: string;
}

/** Returns the text of a node, of a note its raised mark; the notes are added to `notes`. */
function readNode(node: Node, notes: Node[]): string {
	if (isText(node)) return node.nodeValue ?? '';
	const name = nameOf(node);
	if (name === 'eol') return ' ';
	if (name !== 'authorialNote') return readWords(node, notes);
	notes.push(node);
	return raise((node as unknown as Element).getAttribute('marker') ?? '');
}

/** Returns the text in a node, with raised marks for the notes in it. */
const readWords = (node: Node, notes: Node[]): string =>
	childrenOf(node)
		.map((child) => readNode(child, notes))
		.join('');

function add(
	state: Writing,
	kind: LineKind,
	words: string,
	{ label = '', opening = '', cells = [] as string[] } = {},
): void {
	if (kind === 'part') state.zone += 1;
	const { zone } = state;
	state.lines.push({ kind, text: opening + words, label, words, cells, zone });
	state.awaitsTitle = kind === 'part';
}

/** Writes the notes that a line marks under it, as they stand at the foot of a page. */
function addNotes(state: Writing, notes: readonly Node[]): void {
	for (const note of notes) {
		const marker = (note as unknown as Element).getAttribute('marker') ?? '';
		const words = squeeze(readWords(note, []));
		const { awaitsTitle } = state;
		add(state, 'note', words, { label: marker, opening: `${raise(marker)} ` });
		state.awaitsTitle = awaitsTitle;
	}
}

/** Writes a line with the number that the XML or the text gives it. */
function addLine(state: Writing, node: Node, kind: LineKind): void {
	const notes: Node[] = [];
	const own = squeeze(readWords(node, notes));
	const number = kind === 'heading' && nameOf(node) !== 'p' ? '' : state.number;
	if (number !== '') state.number = '';
	if (own === '' && number === '') return;
	const words = number === '' ? own : `${number} ${own}`;
	if (kind === 'heading' && squeeze(words) === state.lastHeading) return;
	// Marks of direction stand before numbers in some files.
	const marked = words.replace(/^[\u200E\s]+/u, '');
	const numbered = PARAGRAPH.exec(marked)?.groups;
	const item = ITEM.exec(marked)?.groups;
	const found = numbered ?? item;
	if (PART.test(words)) add(state, 'part', words);
	else if (
		state.awaitsTitle &&
		found === undefined &&
		words.length <= 90 &&
		!/[。；，：]$/u.test(words)
	) {
		add(state, 'part-title', words);
	} else if (found?.['label'] !== undefined && found['words'] !== undefined) {
		const opening = words.slice(0, words.length - found['words'].length);
		const isItem = numbered === undefined;
		add(state, isItem ? 'item' : 'paragraph', found['words'], { label: found['label'], opening });
	} else add(state, kind, words);
	if (kind === 'heading') state.lastHeading = words;
	addNotes(state, notes);
}

/** Returns the rows of a table with each cell in its column; what another cell spans is empty. */
function readRows(table: Node, notes: Node[]): string[][] {
	const open = new Map<number, number>();
	return childrenOf(table)
		.filter((row) => nameOf(row) === 'tr')
		.map((row) => {
			const cells: string[] = [];
			const skipSpanned = () => {
				for (let left = open.get(cells.length) ?? 0; left > 0; left = open.get(cells.length) ?? 0) {
					open.set(cells.length, left - 1);
					cells.push('');
				}
			};
			for (const cell of childrenOf(row).filter((one) => ['td', 'th'].includes(nameOf(one)))) {
				skipSpanned();
				const span = (name: string) =>
					Number((cell as unknown as Element).getAttribute(name) ?? '1') || 1;
				const text = childrenOf(cell).map((one) =>
					squeeze(isText(one) ? (one.nodeValue ?? '') : readWords(one, notes)),
				);
				const at = cells.length;
				cells.push(squeeze(text.join(' ')));
				for (let more = 1; more < span('colspan'); more += 1) cells.push('');
				for (let column = at; column < cells.length; column += 1) {
					if (span('rowspan') > 1) open.set(column, span('rowspan') - 1);
				}
			}
			skipSpanned();
			return cells;
		});
}

function addTable(state: Writing, table: Node): void {
	const notes: Node[] = [];
	const rows = readRows(table, notes).filter((row) => row.some((cell) => cell !== ''));
	// As text, one line with a tab in it is no table.
	const kind = rows.length === 1 ? 'text' : 'row';
	for (const cells of rows) add(state, kind, cells.join('\t'), { cells });
	addNotes(state, notes);
}

/** What holds lines and is none itself. */
const HOLDERS = new Set([
	'preface',
	'preamble',
	'mainBody',
	'formula',
	'container',
	'content',
	'section',
	'list',
	'intro',
	'wrapUp',
	'blockList',
	'attachments',
	'sublist',
	'subparagraph',
]);

function walk(node: Node, state: Writing, kind: LineKind): void {
	const name = nameOf(node);
	if (name === 'table') addTable(state, node);
	else if (name === 'attachment') addAttachment(node, state);
	else if (['p', 'heading', 'subheading', 'crossHeading', 'listIntroduction'].includes(name)) {
		const own = name === 'heading' || name === 'subheading' ? 'heading' : kind;
		addLine(state, node, own);
	} else if (name === 'paragraph' || name === 'point' || name === 'item') {
		walkNumbered(node, state, kind);
	} else if (name === 'num') addLine(state, node, 'heading');
	else if (HOLDERS.has(name)) {
		for (const child of childrenOf(node)) walk(child, state, kind);
	}
}

/** Writes what stands in a numbered element: its first line has the number. */
function walkNumbered(node: Node, state: Writing, kind: LineKind): void {
	const isHeading = HEADING_CLASS.test((node as unknown as Element).getAttribute('class') ?? '');
	for (const child of childrenOf(node)) {
		if (nameOf(child) === 'num') state.number = squeeze(readWords(child, []));
		else walk(child, state, isHeading ? 'heading' : kind);
	}
	state.number = '';
}

function addAttachment(node: Node, state: Writing): void {
	const body = elementsOf(node).find(({ localName }) => localName === 'mainBody') as
		Node | undefined;
	if (body === undefined) return;
	const opening = squeeze(readWords(body, [])).replaceAll(/\s/gu, '');
	// Some files lost the label that is printed over the annex.
	if (!opening.startsWith('附件')) add(state, 'part', '附件');
	walk(body, state, 'text');
}

/** Writes number and title of the resolution on one line, and what stands under them. */
function addPreface(node: Node, state: Writing): void {
	for (const line of childrenOf(node).filter((child) => nameOf(child) === 'p')) {
		const notes: Node[] = [];
		const words = squeeze(
			childrenOf(line)
				.map((child) => readNode(child, notes))
				.join(' '),
		).replaceAll(/ (?=[⁰¹²³⁴-⁹])/gu, '');
		if (words !== '') add(state, 'title', words);
		addNotes(state, notes);
	}
}

const COVER_LINES = { symbol: 1, session: 5 } as const;

/**
 * Returns the lines of a resolution in the order printed. `cover` says how much of its first page stands before the
 * title: `whole` all lines, `short` symbol, session and the words 大会决议, as in a file that a converter cut.
 */
export function writeResolution(xml: string, cover: 'whole' | 'short'): WrittenLine[] {
	const root = readXml(xml.replace(/^\uFEFF/u, ''));
	const state: Writing = { lines: [], zone: 0, awaitsTitle: false, lastHeading: '', number: '' };
	for (const element of elementsOf(root)) {
		const node = element as unknown as Node;
		switch (element.localName) {
			case 'coverPage': {
				const lines = childrenOf(node)
					.filter((child) => nameOf(child) === 'p')
					.map((child) => squeeze(readWords(child, [])))
					.filter((line) => line !== '');
				const kept =
					cover === 'whole'
						? lines
						: [lines[COVER_LINES.symbol] ?? '', lines[COVER_LINES.session] ?? '', '大会决议'];
				for (const line of kept) add(state, 'front', line);
				break;
			}
			case 'preface':
				if (isIn(element, 'components')) addLine(state, node, 'heading');
				else addPreface(node, state);
				break;
			case 'preamble':
			case 'mainBody':
				if (!isIn(element, 'attachment')) walk(node, state, 'text');
				break;
			case 'conclusions':
				for (const line of childrenOf(node).flatMap(closingLines)) add(state, 'closing', line);
				break;
			case 'attachment':
				addAttachment(node, state);
				break;
			default:
		}
	}
	return state.lines;
}

function isIn(element: Element, name: string): boolean {
	const parent = element.parentNode as Element | null;
	return parent !== null && (parent.localName === name || isIn(parent, name));
}

/** 第54次全体会议, and the day on a line of its own. */
function closingLines(paragraph: Node): string[] {
	return squeeze(readWords(paragraph, []))
		.replace(/ (?=\d{4}年)/u, '\n')
		.split('\n')
		.filter((line) => line !== '');
}

/** Returns the lines with all notes behind the last of them, as a converter of Word files leaves them. */
export function gatherNotes(lines: readonly WrittenLine[]): WrittenLine[] {
	const isNote = ({ kind }: WrittenLine) => kind === 'note';
	return [...lines.filter((line) => !isNote(line)), ...lines.filter(isNote)];
}

/** Returns the lines set in by tabs, before and behind their numbers, as the United Nations set them. */
export function setIn(lines: readonly WrittenLine[]): WrittenLine[] {
	return lines.map((line) => {
		const { kind, text, words, label } = line;
		if (kind === 'row' || kind === 'front' || kind === 'title' || kind === 'closing') return line;
		if (kind !== 'paragraph' && kind !== 'item') return { ...line, text: `\t${text}` };
		const opening = text.slice(0, text.length - words.length).trimEnd();
		return { ...line, text: `\t${opening === '' ? label : opening}\t${words}` };
	});
}

/** Returns the lines as a text: a blank line between them, but not between the rows of a table. */
export function printResolution(lines: readonly WrittenLine[]): string {
	return lines
		.map(({ kind, text }, index) => {
			const goesOn = kind === 'row' && lines[index - 1]?.kind === 'row';
			return `${index === 0 || goesOn ? '' : '\n'}${text}\n`;
		})
		.join('');
}
