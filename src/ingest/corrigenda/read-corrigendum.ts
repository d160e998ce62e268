import { formatPart, readPartNumber } from '../../model/addressing/part-name.ts';
import { readVersionSteps } from '../../model/addressing/revision.ts';
import { blocksOf, zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, BodyPart, Finding } from '../../model/document.ts';
import { blockText, inlineText } from '../../model/text.ts';
import type { Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { CORRECTING, OPENING, OPERATIONS, PART, PLACE, WHERE } from './correction-patterns.ts';

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
	operation: 'replace' | 'delete' | 'insert-after' | 'insert-before';
	/** The words that stand there: what is replaced or left out, or what something is put in beside. */
	printed: string;
	/** What is to stand there, or to be put in; null where words are left out. */
	given: string | null;
}

/** Returns the id of the document that a corrigendum corrects; null for what is no corrigendum. */
export function correctedId(id: string): string | null {
	return readVersionSteps(id).steps.at(-1)?.kind === 'corr'
		? id.slice(0, id.lastIndexOf('/'))
		: null;
}

/** Where a reading stands: the part of the paper, and the place in it, that were named last. */
interface Reading {
	/** Beginning of the fragments in it: `appendix1-`; "" for the body, null for a part that cannot be known. */
	part: string | null;
	place: string | null;
	where: string | null;
}

type Operation = Pick<OfficeCorrection, 'operation' | 'printed' | 'given'>;

/** Returns text cut at signs that stand outside of quotation marks. */
function cutOutside(text: string, signs: string): string[] {
	const parts: string[] = [];
	let [part, depth] = ['', 0];
	for (const character of text) {
		if ('“「'.includes(character)) depth += 1;
		if ('”」'.includes(character)) depth = Math.max(0, depth - 1);
		if (depth > 0 || !signs.includes(character)) part += character;
		else {
			parts.push(part);
			part = '';
		}
	}
	return [...parts, part].map((part) => part.trim()).filter((part) => part !== '');
}

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

type Groups = Readonly<Record<string, string | undefined>>;

/** Returns what the fragments of a named part begin with; null where its number is none. */
function toPart({ part, partNumber }: Groups): string | null {
	if (part === undefined) return '';
	const number = partNumber === undefined ? null : readPartNumber(partNumber);
	if (partNumber !== undefined && number === null) return null;
	return `${formatPart({ kind: part === '附录' ? 'appendix' : 'annex', number })}-`;
}

/** Returns the fragment of a place by the parts of its name, in the part named before it where it names none itself; null where it names none. */
function toFragment(groups: Groups, around: string | null): string | null {
	const { part, paragraph, letter, note, title } = groups;
	const prefix = part === undefined ? around : toPart(groups);
	if (prefix === null) return null;
	if (title !== undefined) return prefix === '' ? 'front' : null;
	if (note !== undefined) return `${prefix}fn${String(Number(note))}`;
	const item = letter === undefined ? '' : `-${letter}`;
	return `${prefix}p${String(Number(paragraph))}${item}`;
}

/** Returns what is left of a clause behind the place that it names, which the reading takes note of. */
function takePlace(clause: string, reading: Reading): string {
	const part = PART.exec(clause)?.groups;
	if (part !== undefined) {
		Object.assign(reading, { part: toPart(part), place: null, where: null });
		return '';
	}
	const named = PLACE.exec(clause);
	if (named?.groups !== undefined) {
		reading.place = toFragment(named.groups, reading.part);
		reading.where = named.groups['where'] ?? null;
		return clause.slice(named[0].length);
	}
	const line = WHERE.exec(clause);
	if (line?.groups?.['where'] === undefined) return clause;
	reading.where = line.groups['where'];
	return clause.slice(line[0].length);
}

interface Clause extends Operation, Pick<Reading, 'place' | 'where'> {}

/** Returns what a sentence corrects, and whether all of it that corrects anything was understood. */
function readSentence(
	sentence: string,
	reading: Reading,
): { corrections: Clause[]; isRead: boolean } {
	const corrections: Clause[] = [];
	let open = '';
	for (const piece of cutOutside(
		sentence.replace(OPENING, '$1').replace(OPENING, '$1'),
		'，,：:',
	)) {
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

/** Returns the lines of a part of the body that may say something: those of a heading name a place. */
const linesOf = (part: BodyPart): string[] => {
	if (part.type === 'heading') return [inlineText(part.content)];
	if (part.type === 'table')
		return part.rows.map((row) => row.map(({ content }) => inlineText(content)).join('，'));
	return blocksOf(part).flatMap((block) =>
		blockText(block)
			.replace(/^\([a-z]+\)\s*/u, '')
			.split('\n'),
	);
};

/** Returns the parts of a corrigendum, each with the reading that goes on through its zone: an appendix of it is about that of the paper. */
function listParts(document: ArchiveDocument): { part: BodyPart; reading: Reading }[] {
	return zonesOf(document).flatMap(({ division, body }) => {
		const part = division === null ? '' : `${division.fragment}-`;
		const reading: Reading = { part, place: null, where: null };
		return body.map((one) => ({ part: one, reading }));
	});
}

/**
 * Returns the corrections that the text of a corrigendum makes, in the order printed. A sentence that corrects something
 * and is not understood is a finding, with its line. Of any other document there are none.
 */
export function readCorrigendum(document: ArchiveDocument): Outcome<OfficeCorrection[]> {
	const value: OfficeCorrection[] = [];
	const findings: Finding[] = [];
	if (correctedId(document.id) === null) return { value, findings };
	for (const { part, reading } of listParts(document)) {
		const line = 'lines' in part ? (part.lines[0]?.[0] ?? 0) : 0;
		// Spaces are of the typesetting; between words of letters a correction may be about them.
		const sentences = linesOf(part)
			.map((text) => text.replaceAll(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu, ''))
			.flatMap((text) => cutOutside(text, '；;。'));
		for (const sentence of sentences) {
			const { corrections, isRead } = readSentence(sentence, reading);
			if (!isRead) findings.push(makeFinding('corrigendum-unread', line, { found: sentence }));
			for (const { place, ...correction } of corrections) {
				if (place !== null) value.push({ at: part.fragment, line, place, ...correction });
			}
		}
	}
	return { value, findings };
}
