import type { Finding } from '../../../model/document.ts';
import type { ManifestEntry } from '../../../model/manifest.ts';
import { makeFinding } from '../../rules.ts';
import type { ReadLines } from '../line.ts';
import { collectMarked, holdsMark, judgeNotes, readSeries } from './note-series.ts';
import { createListCounter } from './numbering.ts';
import { openPackage, type Package, type Relation } from './package.ts';
import { headersOf, readBlocks, readEndnotes } from './read-blocks.ts';
import { readRunning } from './read-running.ts';
import { countSigns, type NoteSeries, type Reading } from './reading.ts';
import { readStyles } from './styles.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { childOf, childrenOf, elementsOf, switchOf, textOf, type XmlElement } from './xml.ts';

/** Findings of one rule that are told one by one. */
const TOLD = 20;

/** Returns the name of the part that the text names for a purpose, or null. */
function findNamed(relations: ReadonlyMap<string, Relation>, type: string): string | null {
	const relation = [...relations.values()].find((one) => one.type === type);
	return relation === undefined || relation.isExternal ? null : relation.target;
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
