import type { Finding } from '../../../model/document.ts';
import { makeFinding } from '../../rules.ts';
import { CHANGES, dropsChange } from './changes.ts';
import type { Package } from './package.ts';
import type { NoteSeries, Reading } from './reading.ts';
import { childOf, childrenOf, elementsOf, readInteger, valueOf, type XmlElement } from './xml.ts';

/** Returns the notes of a part; those for the lines between text and notes are none. */
export function readSeries(
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
export const judgeNotes = ({ footnotes, endnotes }: Reading): Finding[] =>
	[footnotes, endnotes].flatMap(({ isRestarted, given }) =>
		isRestarted && given.size > 1 ? [makeFinding('word-notes-restart', 0)] : [],
	);

/** Returns the notes whose marks stand in bookmarks, by the names of these. */
export function collectMarked(
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
export function holdsMark(
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
