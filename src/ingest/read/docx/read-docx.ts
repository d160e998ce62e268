import type { Finding } from '../../../model/document.ts';
import type { ManifestEntry } from '../../../model/manifest.ts';
import { makeFinding } from '../../rules.ts';
import type { ReadLines } from '../line.ts';
import { CHANGES, dropsChange } from './changes.ts';
import { createListCounter } from './numbering.ts';
import { openPackage, type Package, type Relation } from './package.ts';
import { headersOf, readBlocks, readEndnotes } from './read-blocks.ts';
import { countSigns, type NoteSeries, type Reading } from './reading.ts';
import { readStyles } from './styles.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import {
	childOf,
	childrenOf,
	elementsOf,
	readInteger,
	switchOf,
	textOf,
	valueOf,
	type XmlElement,
} from './xml.ts';

/** Findings of one rule that are told one by one. */
const TOLD = 20;

/** Returns the name of the part that the text names for a purpose, or null. */
function findNamed(relations: ReadonlyMap<string, Relation>, type: string): string | null {
	const relation = [...relations.values()].find((one) => one.type === type);
	return relation === undefined || relation.isExternal ? null : relation.target;
}

/** Returns the notes of a part; those for the lines between text and notes are none. */
function readSeries(
	file: Package,
	part: string | null,
	name: 'footnote' | 'endnote',
	settings: readonly (XmlElement | undefined)[],
): NoteSeries {
	const root = part === null ? null : file.read(part);
	const notes = (root === null ? [] : childrenOf(root, `w:${name}`)).filter(
		({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal',
	);
	const own = settings.map((one) => childOf(one, `w:${name}Pr`));
	const formats = own.map((one) => valueOf(one, 'w:numFmt'));
	const said = (what: string) => own.flatMap((one) => valueOf(one, `w:${what}`) ?? [])[0];
	// A section among several can begin anew though the others do not.
	const restarts = own.flatMap((one) => valueOf(one, 'w:numRestart') ?? []);
	const start = readInteger(said('numStart')) ?? 1;
	return {
		notes: new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note])),
		relations: part === null ? new Map() : file.relationsOf(part),
		isRestarted:
			restarts.includes('eachPage') ||
			// The file's own settings stand behind those of its sections.
			(restarts.includes('eachSect') && settings.length > 2),
		given: new Map(),
		// The file's own settings stand behind those of its sections.
		formats: { file: formats.at(-1), sections: formats.slice(0, -1) },
		last: start - 1,
	};
}

/** Returns an error where the numbers of notes cannot be told: pages are not known, or numbers begin anew in sections. */
const judgeNotes = ({ footnotes, endnotes }: Reading): Finding[] =>
	[footnotes, endnotes].flatMap(({ isRestarted, given }) =>
		isRestarted && given.size > 1 ? [makeFinding('word-notes-restart', 0)] : [],
	);

/** Returns the notes whose marks stand in bookmarks, by the names of these. */
function collectMarked(
	body: XmlElement,
	series: Readonly<Record<string, NoteSeries>>,
): Reading['markedBy'] {
	const marked = new Map<string, { series: NoteSeries; id: string }>();
	const open = new Map<string, string>();
	const visit = ({ name, attributes, children }: XmlElement): void => {
		const id = attributes['w:id'] ?? '';
		const own = series[name];
		if (name === 'w:bookmarkStart') open.set(id, attributes['w:name'] ?? '');
		else if (name === 'w:bookmarkEnd') open.delete(id);
		else if (own !== undefined)
			for (const one of open.values()) marked.set(one, { series: own, id });
		for (const child of children) if (typeof child !== 'string') visit(child);
	};
	visit(body);
	return marked;
}

/** True where what is left of changes has the mark of a note of a series. One whose sign is typed has no number. */
function holdsMark(
	element: XmlElement,
	name: 'footnote' | 'endnote',
	{ notes }: Pick<NoteSeries, 'notes'>,
	reading: Pick<Reading, 'changes'>,
): boolean {
	if (CHANGES[element.name] !== undefined && dropsChange(reading, element.name)) return false;
	const { attributes } = element;
	return element.name === `w:${name}Reference`
		? attributes['w:customMarkFollows'] === undefined && notes.has(attributes['w:id'] ?? '')
		: elementsOf(element).some((child) => holdsMark(child, name, { notes }, reading));
}

/** Reads a running head or foot; each text of one stands there once. */
function readRunning(
	file: Package,
	ids: readonly string[],
	relations: ReadonlyMap<string, Relation>,
	isFurniture: boolean,
	reading: Reading,
): void {
	for (const id of new Set(ids)) {
		const relation = relations.get(id);
		if (relation === undefined || relation.isExternal) continue;
		const root = file.read(relation.target);
		if (root === null) continue;
		reading.relations = file.relationsOf(relation.target);
		reading.isOnPage = true;
		reading.fields = [];
		const before = reading.lines.length;
		reading.held += countSigns(root);
		readBlocks(elementsOf(root), isFurniture ? { furniture: true } : {}, 1, reading);
		dropRepeated(reading, before);
	}
	reading.relations = relations;
	reading.isOnPage = false;
	reading.fields = [];
}

/** Takes lines off that stood in a running head before, and those without text. */
function dropRepeated(reading: Reading, before: number): void {
	const added = reading.lines.splice(before);
	const seen = new Set(
		reading.lines.filter(({ furniture }) => furniture === true).map(({ text }) => text.trim()),
	);
	for (const line of added) {
		if (line.text.trim() === '' || (line.furniture === true && seen.has(line.text.trim())))
			continue;
		seen.add(line.text.trim());
		reading.lines.push({ ...line, number: reading.lines.length + 1 });
	}
}

const sectionsOf = (root: XmlElement): XmlElement[] =>
	elementsOf(root).flatMap((child) => (child.name === 'w:sectPr' ? [child] : sectionsOf(child)));

/** Reads the text with what stands on its pages: the head of a first page of its own, text, notes, running heads. */
function readStory(
	file: Package,
	body: XmlElement,
	relations: ReadonlyMap<string, Relation>,
	reading: Reading,
): void {
	const sections = sectionsOf(body);
	const [first] = sections;
	const hasOwnHead = switchOf(first, 'w:titlePg') === true;
	if (first !== undefined && hasOwnHead) {
		readRunning(file, headersOf(first, 'header', 'first'), relations, false, reading);
	}
	reading.held += countSigns(body);
	readBlocks(elementsOf(body), {}, 1, reading);
	if (reading.fields.some(({ inResult }) => !inResult)) {
		reading.findings.push(makeFinding('word-field', reading.lines.length));
	}
	reading.fields = [];
	readEndnotes(reading);
	const running = sections.flatMap((section, index) => [
		...headersOf(section, 'header', 'default'),
		...headersOf(section, 'header', 'even'),
		...(index > 0 ? headersOf(section, 'header', 'first') : []),
		...headersOf(section, 'footer', 'first'),
		...headersOf(section, 'footer', 'default'),
		...headersOf(section, 'footer', 'even'),
	]);
	readRunning(file, running, relations, true, reading);
}

/**
 * Returns an error where the signs that the parts hold are not as many as were read: as text, or as what findings name.
 * The ones are counted over the elements of the file, the others where text is read.
 */
function judgeSigns({ held, told }: Reading): Finding[] {
	return held === told ? [] : [makeFinding('word-signs', 0, { found: told, expected: held })];
}

/** Returns findings about the file as a whole: macros, and tracked changes that nobody decided about. */
function judgeFile({ names }: Package, reading: Reading): Finding[] {
	const { findings, changes } = reading;
	const count = findings.filter(({ rule }) => rule.startsWith('word-change-')).length;
	const macros = names.find((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name));
	return [
		...(macros === undefined ? [] : [makeFinding('word-left', 0, { found: `macros, ${macros}` })]),
		...(changes === undefined && count > 0
			? [makeFinding('word-changes', 0, { found: count })]
			: []),
		...(changes !== undefined && count === 0
			? [makeFinding('word-changes-unused', 0, { found: changes })]
			: []),
		...judgeNotes(reading),
		...judgeSigns(reading),
	];
}

const limitFindings = (findings: readonly Finding[]): Finding[] =>
	Object.values(Object.groupBy(findings, ({ rule }) => rule))
		.flatMap((group) => group?.slice(0, TOLD) ?? [])
		.sort((a, b) => a.line - b.line);

function read(bytes: Uint8Array, changes: ManifestEntry['changes']): ReadLines {
	const file = openPackage(bytes);
	const root = file.read(file.main);
	if (root === null) throw new UnreadableFile('word-part-missing', { found: file.main });
	const body = childOf(root, 'w:body');
	if (body === undefined) throw new UnreadableFile('word-part-missing', { found: 'w:body' });
	const relations = file.relationsOf(file.main);
	const named = (type: string) => {
		const part = findNamed(relations, type);
		return part === null ? null : file.read(part);
	};
	const series = (name: 'footnote' | 'endnote') =>
		readSeries(file, findNamed(relations, `${name}s`), name, [...sectionsOf(body), settings]);
	const settings = named('settings') ?? undefined;
	const styles = readStyles(named('styles'));
	const comments = named('comments');
	const footnotes = series('footnote');
	const endnotes = series('endnote');
	const texts = [body, ...footnotes.notes.values(), ...endnotes.notes.values()];
	const hasMarks = (name: 'footnote' | 'endnote', of: NoteSeries) =>
		texts.some((text) => holdsMark(text, name, of, { changes }));
	const reading: Reading = {
		styles,
		counter: createListCounter(named('numbering'), styles),
		relations,
		changes,
		footnotes,
		endnotes,
		markedBy: collectMarked(body, {
			'w:footnoteReference': footnotes,
			'w:endnoteReference': endnotes,
		}),
		hasBoth: hasMarks('footnote', footnotes) && hasMarks('endnote', endnotes),
		section: 0,
		comments: new Map(
			(comments === null ? [] : childrenOf(comments, 'w:comment')).map((comment) => [
				comment.attributes['w:id'] ?? '',
				textOf(comment).trim(),
			]),
		),
		fields: [],
		notices: [],
		waiting: [],
		boxes: [],
		frames: 0,
		images: [],
		files: new Map(),
		readBytes: file.readBytes,
		isOnPage: false,
		held: 0,
		told: 0,
		lines: [],
		findings: [],
	};
	readStory(file, body, relations, reading);
	const findings = [...judgeFile(file, reading), ...reading.findings];
	const { lines, files } = reading;
	return {
		value: lines,
		findings: limitFindings(findings),
		...(files.size > 0 && { images: files }),
	};
}

/**
 * Returns what Word shows of a file, line by line: a line for each paragraph, soft line break and row of a table, with
 * its automatic number; notes behind the paragraphs with their marks; running heads and feet last. What is not text,
 * or not shown, is a finding; a file that cannot be read, or has tracked changes that nobody decided about, is an
 * error. Nothing in it is run, fetched or expanded.
 */
export function readDocx(
	bytes: Uint8Array,
	{ changes }: Pick<ManifestEntry, 'changes'>,
): ReadLines {
	try {
		return read(bytes, changes);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return { value: [], findings: [error.finding] };
	}
}
