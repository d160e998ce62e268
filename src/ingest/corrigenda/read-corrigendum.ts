import { readVersionSteps } from '../../model/addressing/revision.ts';
import { zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, BodyPart, Finding } from '../../model/document.ts';
import type { Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { CORRECTING, OPERATIONS } from './correction-patterns.ts';
import { bareLine, type BareText, cutOutside, linesOf, unquote } from './corrigendum-lines.ts';
import { openSentence, type Reading, takePlace } from './read-place.ts';
import { readGiven, readWhole } from './read-whole.ts';

/** What a corrigendum says of words in another document, as the office that issued both has it. */
export interface OfficeCorrection {
	/** Fragment of the corrigendum that says it. */
	at: string;
	/** 1-based line of the corrigendum's source. */
	line: number;
	/** Fragment of the place that is corrected, in the document that the corrigendum is of. */
	place: string;
	/** The line or sentence of it, as printed: 第3行; null where none is named. */
	where: string | null;
	operation: 'replace' | 'delete' | 'insert-after' | 'insert-before' | WholeOperation;
	/** The words that stand there: what is replaced or left out, or what something is put in beside; null for the whole of the place. */
	printed: string | null;
	/** What is to stand there, or to be put in; null where words are left out. */
	given: string | null;
}

/** What is done to the whole of a place, or put in beside it. */
export type WholeOperation = 'replace-whole' | 'delete-whole' | 'add-after' | 'add-before';

/** Returns the id of the document that a corrigendum corrects; null for what is no corrigendum. */
export function correctedId(id: string): string | null {
	return readVersionSteps(id).steps.at(-1)?.kind === 'corr'
		? id.slice(0, id.lastIndexOf('/'))
		: null;
}

type Operation = Pick<OfficeCorrection, 'operation' | 'printed' | 'given'>;

/** Returns what a whole clause does to words; null where it is not understood. */
function readOperation(clause: string): Operation | null {
	for (const { operation, pattern } of OPERATIONS) {
		const groups = pattern.exec(clause)?.groups;
		if (groups === undefined) continue;
		const wordsOf = (name: string) =>
			groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`] ?? null;
		const printed = wordsOf('printed');
		if (printed !== null) return { operation, printed, given: wordsOf('given') };
	}
	return null;
}

interface Clause extends Operation, Pick<Reading, 'place' | 'where'> {}

/** Returns what a sentence corrects, and whether all of it that corrects anything was understood. */
function readSentence(
	sentence: string,
	reading: Reading,
): { corrections: Clause[]; isRead: boolean } {
	const corrections: Clause[] = [];
	let open = '';
	for (const piece of cutOutside(openSentence(sentence), '，,：:')) {
		const rest: string = open === '' ? takePlace(piece, reading) : piece;
		// A place alone; what is said of it comes.
		if (rest === '') continue;
		const clause: string = open === '' ? rest : `${open}，${rest}`;
		const operation = readOperation(clause) ?? readOperation(rest);
		open = operation === null ? clause : '';
		if (operation !== null) {
			corrections.push({ ...operation, place: reading.place, where: reading.where });
		}
	}
	const isRead = !CORRECTING.test(open) && corrections.every(({ place }) => place !== null);
	return { corrections, isRead };
}

/** Returns the parts of a corrigendum, each with the reading that goes on through its zone: an appendix of it is about that of the paper. */
function listParts(document: ArchiveDocument): { part: BodyPart; reading: Reading }[] {
	return zonesOf(document).flatMap(({ division, body }) => {
		const part = division === null ? '' : `${division.fragment}-`;
		const reading: Reading = { part, place: null, where: null };
		return body.map((one) => ({ part: one, reading }));
	});
}

/** Returns the whole text of the part that follows another one, where it is a quotation and no more. */
function quotedBehind(next: { part: BodyPart } | undefined): string | null {
	if (next?.part.type !== 'text' && next?.part.type !== 'paragraph') return null;
	const [line = '', ...others] = linesOf(next.part);
	return others.length === 0 && /^\s*[“「]/u.test(line) ? readGiven(line) : null;
}

type Said = Omit<OfficeCorrection, 'at' | 'line'>;

/** What a part says. */
interface ReadPart {
	corrections: Said[];
	/** Sentences that correct something and are not understood. */
	unread: string[];
	/** True where the part that follows is the text that this one announces. */
	takesNext: boolean;
}

/**
 * Returns the text that is to stand in a place: what is quoted in the sentence; else the rest of the part, which goes on
 * behind `line` in `others`. "" where nothing stands there, null where it cannot be told from what else is said.
 */
function readText(
	line: BareText,
	[from, to]: readonly [number, number],
	others: readonly string[],
): { given: string | null; isRest: boolean } {
	const quoted = unquote(line.printed(from, to));
	if (quoted !== null) return { given: quoted.trim(), isRest: false };
	const behind = line.printed(from, line.text.length).replace(/^[。；;]/u, '');
	const rest = [behind, ...others].join('\n').trim();
	return { given: rest === '' ? '' : readGiven(rest), isRest: true };
}

/** Reads the lines of a part; `next` gives the whole of what follows it, where that is quoted. */
function readPart(lines: readonly string[], reading: Reading, next: () => string | null): ReadPart {
	const said: ReadPart = { corrections: [], unread: [], takesNext: false };
	for (const [at, raw] of lines.entries()) {
		const line = bareLine(raw);
		let end = 0;
		for (const sentence of cutOutside(line.text, '；;。')) {
			end = line.text.indexOf(sentence, end) + sentence.length;
			const whole = readWhole(sentence, reading);
			if (whole === null) {
				const { corrections, isRead } = readSentence(sentence, reading);
				if (!isRead) said.unread.push(sentence);
				for (const { place, ...one } of corrections)
					if (place !== null) said.corrections.push({ place, ...one });
				continue;
			}
			const { operation, places, where, behind } = whole;
			const text =
				behind === null
					? { given: null, isRest: false }
					: readText(line, [end - behind, end], lines.slice(at + 1));
			said.takesNext = text.given === '';
			const given = said.takesNext ? next() : text.given;
			if (given === null && behind !== null) said.unread.push(sentence);
			else {
				for (const place of places)
					said.corrections.push({ place, where, operation, printed: null, given });
			}
			if (text.isRest) return { ...said, takesNext: said.takesNext && given !== null };
		}
	}
	return said;
}

/**
 * Returns the corrections that the text of a corrigendum makes, in the order printed. A sentence that corrects something
 * and is not understood is a finding, with its line. Of any other document there are none.
 */
export function readCorrigendum(document: ArchiveDocument): Outcome<OfficeCorrection[]> {
	const value: OfficeCorrection[] = [];
	const findings: Finding[] = [];
	if (correctedId(document.id) === null) return { value, findings };
	let isTaken = false;
	const parts = listParts(document);
	for (const [index, { part, reading }] of parts.entries()) {
		if (isTaken) {
			isTaken = false;
			continue;
		}
		const line = 'lines' in part ? (part.lines[0]?.[0] ?? 0) : 0;
		const read = readPart(linesOf(part), reading, () => quotedBehind(parts[index + 1]));
		for (const one of read.corrections) value.push({ at: part.fragment, line, ...one });
		for (const found of read.unread)
			findings.push(makeFinding('corrigendum-unread', line, { found }));
		isTaken = read.takesNext;
	}
	return { value, findings };
}
