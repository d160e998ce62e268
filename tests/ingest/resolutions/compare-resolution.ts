import { contentsOf, zonesOf } from '../../../src/model/contents.ts';
import type { BodyPart } from '../../../src/model/document.ts';
import { divisionText, inlineText } from '../../../src/model/text.ts';
import type { SourceReading } from '../../../src/ingest/ingest-document.ts';
import type { ClassifiedLine } from '../../../src/ingest/read/line.ts';
import { readPaper } from '../papers/read-paper.ts';
import { printResolution, type WrittenLine } from './write-resolution.ts';

/** What reading a resolution gave: read as its XML has it, refused with these rules, or wrong at these lines. */
export type Verdict =
	| { verdict: 'read' }
	| { verdict: 'refused'; errors: string[] }
	| { verdict: 'wrong'; faults: string[] };

/** Where a line of the source stands in a document. */
interface Standing {
	zone: number;
	part: BodyPart | null;
	/** The first line of a block or row, or of the part. */
	opens: boolean;
}

/** White space, width and marks of direction are no difference. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u200E]/gu, '');

/** Returns where each line of a source stands in the bodies of a document, by its number. */
function findStandings({ document }: SourceReading): Map<number, Standing> {
	const standings = new Map<number, Standing>();
	if (document === null) return standings;
	for (const [zone, { body }] of zonesOf(document).entries()) {
		for (const part of body) {
			for (const content of contentsOf(part)) {
				const lines = content.flatMap(({ pieces }) => pieces.map(({ span }) => span.line));
				for (const [index, line] of lines.entries()) {
					if (!standings.has(line)) standings.set(line, { zone, part, opens: index === 0 });
				}
			}
		}
	}
	return standings;
}

/** Numbers of paragraphs that begin anew in one body or part: they are no addresses, so that each stands in its text. */
function findZonesThatBeginAnew(written: readonly WrittenLine[]): Set<number> {
	const zones = new Set<number>();
	const last = new Map<number, number>();
	for (const { kind, label, zone } of written) {
		if (kind !== 'paragraph') continue;
		const number = Number.parseInt(label, 10);
		if (number <= (last.get(zone) ?? 0)) zones.add(zone);
		last.set(zone, number);
	}
	return zones;
}

const ROLES: Readonly<Record<WrittenLine['kind'], readonly ClassifiedLine['role'][]>> = {
	front: ['masthead', 'notice', 'subtitle', 'repeated-title'],
	title: ['title'],
	paragraph: ['paragraph'],
	item: ['item'],
	heading: ['heading', 'text', 'caption', 'title'],
	text: ['text', 'prose', 'heading'],
	row: ['table'],
	note: ['footnote'],
	part: ['part'],
	'part-title': ['part-title'],
	closing: ['text', 'masthead', 'heading', 'prose'],
};

/** Returns what is wrong with the role of a line, or with where it stands; null where nothing is. */
function judgeLine(
	written: WrittenLine,
	line: ClassifiedLine | undefined,
	standing: Standing | undefined,
	beginsAnew: boolean,
): string | null {
	const { kind, label, zone, cells } = written;
	if (line === undefined) return 'is lost';
	const isText = kind === 'paragraph' && beginsAnew && line.role === 'text';
	if (!isText && !ROLES[kind].includes(line.role)) return `is ${line.continues ?? ''} ${line.role}`;
	if (kind === 'paragraph' || kind === 'item' || kind === 'note') {
		const found = line.label?.value ?? '';
		const same = bare(found).replace(/[.．、]$/u, '') === bare(label);
		if (!isText && !same) return `has the label ${found}`;
	}
	if (kind === 'row') {
		const found = line.row?.cells.map(({ from, to }) => line.text.slice(from, to).trim()) ?? [];
		if (found.join('|') !== cells.join('|')) return `has the cells ${found.join('|')}`;
	}
	if (standing === undefined) return null;
	if (standing.zone !== zone) return `stands in part ${String(standing.zone)}`;
	if (!standing.opens) return `goes on with ${standing.part?.fragment ?? ''}`;
	const holder = standing.part?.type;
	const isApart = kind === 'heading' || kind === 'closing';
	return isApart && holder === 'paragraph'
		? `is a block of ${standing.part?.fragment ?? ''}`
		: null;
}

/** Returns the notes of each body and part that are others than those of the XML. */
function judgeNotes(written: readonly WrittenLine[], { document }: SourceReading): string[] {
	if (document === null) return [];
	return zonesOf(document).flatMap(({ footnotes }, zone) => {
		const own = written.filter((line) => line.kind === 'note' && line.zone === zone);
		const expected = own.map(({ label, words }) => `${label} ${bare(words)}`);
		const found = footnotes.map(
			({ number, content }) => `${String(number)} ${bare(inlineText(content))}`,
		);
		return expected.join('\n') === found.join('\n')
			? []
			: [`the notes of part ${String(zone)} are others`];
	});
}

/** Returns what is wrong with the parts: how many there are, their labels and titles. */
function judgeParts(written: readonly WrittenLine[], { document }: SourceReading): string[] {
	const expected: string[] = [];
	for (const { kind, words } of written) {
		if (kind === 'part') expected.push(words);
		else if (kind === 'part-title') expected.push(`${expected.pop() ?? ''} ${words}`);
	}
	const found = document?.parts.map(divisionText) ?? [];
	const same = expected.map(bare).join('\n') === found.map(bare).join('\n');
	return same ? [] : [`the parts are ${found.join(', ')}`];
}

/** Reads a resolution that is written out as text, and returns how it differs from its XML. */
export function judgeResolution(written: readonly WrittenLine[]): Verdict {
	const reading = readPaper(printResolution(written));
	if (reading.document === null) {
		const errors = reading.findings
			.filter(({ severity }) => severity === 'error')
			.map(({ rule, line }) => `${rule} ${String(line)}`);
		return { verdict: 'refused', errors };
	}
	const standings = findStandings(reading);
	const anew = findZonesThatBeginAnew(written);
	const printed = reading.lines.filter(({ role }) => role !== 'blank' && role !== 'rule');
	const faults = written.flatMap((line, index) => {
		const read = printed[index];
		const fault = judgeLine(line, read, standings.get(read?.number ?? 0), anew.has(line.zone));
		return fault === null ? [] : [`${line.kind} “${line.text.slice(0, 30)}” ${fault}`];
	});
	const all = [...faults, ...judgeNotes(written, reading), ...judgeParts(written, reading)];
	return all.length === 0 ? { verdict: 'read' } : { verdict: 'wrong', faults: all };
}
