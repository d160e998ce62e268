import type { Finding, ImageMark } from '../../../model/document.ts';
import type { ManifestEntry } from '../../../model/manifest.ts';
import { makeFinding, type RuleId } from '../../rules.ts';
import type { SourceLine } from '../line.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { ListCounter } from './numbering.ts';
import type { Relation } from './package.ts';
import type { RunLook, Styles } from './styles.ts';
import { inkOf } from './draft.ts';
import { childOf, elementsOf, switchOf, textOf, type XmlElement } from './xml.ts';

/** A field that is open: what it says, and whether its result has begun. */
export interface Field {
	code: string;
	inResult: boolean;
	/** Something of its result is text. */
	isShown: boolean;
}

/** What holds for a stretch of a paragraph. */
export interface Place {
	look: RunLook;
	link?: string | undefined;
	/** Text that was deleted, or that is put in only once changes are accepted. */
	isDropped: boolean;
}

/** What was noticed in a paragraph whose line is not numbered yet. */
export interface Notice {
	rule: RuleId;
	values: Readonly<Record<string, string | number>>;
}

/** Footnotes or endnotes: their texts by id, and how they are counted. */
export interface NoteSeries {
	notes: ReadonlyMap<string, XmlElement>;
	/** Links that the part of the notes names. */
	relations: ReadonlyMap<string, Relation>;
	/** Numbers begin anew on pages or in sections. */
	isRestarted: boolean;
	/** Numbers that were given, by id. */
	given: Map<string, number>;
	/** How marks are written: by the settings of the file, and by those of its sections, in their order. */
	formats: { file: string | undefined; sections: readonly (string | undefined)[] };
	/** Number of the last mark. */
	last: number;
}

/** What is known of a file while it is read, and what was read of it so far. */
export interface Reading {
	styles: Styles;
	counter: ListCounter;
	/** Links and parts that the part under way names. */
	relations: ReadonlyMap<string, Relation>;
	/** What the manifest says of tracked changes; they are read as accepted where it says nothing. */
	changes: ManifestEntry['changes'];
	footnotes: NoteSeries;
	endnotes: NoteSeries;
	/** Notes by the bookmarks that stand around their marks, as NOTEREF names them. */
	markedBy: ReadonlyMap<string, { series: NoteSeries; id: string }>;
	/** Notes of both kinds are marked, so that endnotes are known by their marks as Word shows them. */
	hasBoth: boolean;
	/** The section of the text that the reading is in, from 0. */
	section: number;
	comments: ReadonlyMap<string, string>;
	fields: Field[];
	notices: Notice[];
	/** Notes whose marks were met, and that no line was made of yet. */
	waiting: { id: string; number: number; endnote?: string; series: NoteSeries }[];
	/** Boxes met in a paragraph, to be read behind it. */
	boxes: XmlElement[];
	frames: number;
	/** Images met in a paragraph, to be marked on its line, and the files of all. */
	images: ImageMark[];
	files: Map<string, Uint8Array>;
	/** Returns the bytes of a part of the file, or null. */
	readBytes: (part: string) => Uint8Array | null;
	/** In a running head or foot, whose images are ornaments of the page. */
	isOnPage: boolean;
	/** Signs of the parts that were read, as their elements hold them, and those that became text or were told. */
	held: number;
	told: number;
	lines: SourceLine[];
	findings: Finding[];
}

/** Marks that all lines of a stretch of blocks have. */
export type Surround = Pick<SourceLine, 'note' | 'endnote' | 'frame' | 'contents' | 'furniture'>;

/** Tables in cells of tables, and boxes in boxes, in each other. */
const DEPTH_LIMIT = 16;

/** Refuses what is nested too deeply. */
export function checkDepth(depth: number): void {
	if (depth > DEPTH_LIMIT) throw new UnreadableFile('word-nesting', { expected: DEPTH_LIMIT });
}

/** Returns how many signs of text an element holds, white space not counted; of several forms of one thing the first. */
export function countSigns(element: XmlElement): number {
	if (element.name === 'w:t' || element.name === 'm:t') return inkOf(textOf(element));
	if (element.name === 'w:rt') return 0;
	const inside =
		element.name === 'mc:AlternateContent' ? chooseContent(element) : elementsOf(element);
	return inside.reduce((sum, child) => sum + countSigns(child), 0);
}

/** Returns what is shown where a file gives several forms of one thing, for newer and older programs. */
export function chooseContent(element: XmlElement): XmlElement[] {
	const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
	return chosen === undefined ? [] : elementsOf(chosen);
}

/** Notes something of the paragraph under way. */
export function notice(
	reading: Reading,
	rule: RuleId,
	values: Readonly<Record<string, string | number>> = {},
): void {
	reading.notices.push({ rule, values });
}

/** Notes a content control that says what is to be put into it, and that nobody filled in. */
export function noticePlaceholder(control: XmlElement, reading: Reading): void {
	if (switchOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== true) return;
	const content = childOf(control, 'w:sdtContent');
	const found = content === undefined ? '' : textOf(content).trim();
	if (found !== '') notice(reading, 'word-placeholder', { found });
}

/** Turns what was noticed into findings at a line; a paragraph without one is named by the line before it. */
export function settleNotices(reading: Reading, line: number): void {
	// One by one: a paragraph can hold more of them than a call has arguments.
	for (const { rule, values } of reading.notices) {
		reading.findings.push(makeFinding(rule, line, values));
	}
	reading.notices = [];
}

/** Adds a line with its marks. */
export function addLine(reading: Reading, line: Omit<SourceLine, 'number'>): void {
	reading.lines.push({ number: reading.lines.length + 1, ...line });
}
