import type { ArchiveDocument } from '../../model/document.ts';
import { parseSessionStart } from '../../citations/cite/session-start.ts';

/** The day that a document's IRIs and dates name, and what it is the day of. */
export interface DocumentDay {
	/** ISO 8601 calendar date, which the schema requires. */
	date: string;
	name: 'publication' | 'session' | 'unknown';
}

/** Stands for a day that is not known; no document is of it. */
const UNKNOWN_DAY = '0001-01-01';

/**
 * Returns the date that a document bears; failing that, the first day of its session, the first of the month where
 * only the month is printed; failing that, 0001-01-01, named `unknown`.
 */
export function findDay({ metadata }: ArchiveDocument): DocumentDay {
	if (metadata.date !== null) return { date: metadata.date.value, name: 'publication' };
	const start = parseSessionStart(metadata.sessionDates?.value ?? '');
	if (start === null) return { date: UNKNOWN_DAY, name: 'unknown' };
	return { date: /^\d{4}-\d{2}$/.test(start) ? `${start}-01` : start, name: 'session' };
}

/** Bodies of the ILO stand at the root of our ids; of others the organization does, with the body after it. */
const ACTORS: ReadonlyMap<string, string> = new Map([
	['gb', 'ilo-gb'],
	['ilc', 'ilo-ilc'],
]);

/** Returns the body that a document belongs to, as IRIs name it: `ilo-gb`, `unido-pbc`. */
export function findActor(documentId: string): string {
	const [root = '', body = ''] = documentId.split('/');
	return ACTORS.get(root) ?? `${root}-${body}`;
}

/** Returns the number of a document in an IRI: `GB.346-INS-8`; its id where it has no symbol. */
export function formatNumber({ id, symbol }: ArchiveDocument): string {
	return (symbol ?? id).replaceAll('/', '-').replaceAll(/\s/g, '_');
}

/** The names of a document as a work, as its Chinese text, and as this file. */
export interface DocumentIris {
	work: string;
	expression: string;
	manifestation: string;
}

/** Returns the IRIs of a document by the AKN4UN convention: `/akn/un/doc/paper/ilo-gb/2022-10-07/GB.346-INS-8`. */
export function buildIris(document: ArchiveDocument): DocumentIris {
	const { date } = findDay(document);
	const path = ['un', 'doc', 'paper', findActor(document.id), date, formatNumber(document)];
	const work = `/akn/${path.map(encodeURIComponent).join('/')}`;
	const expression = `${work}/zho@${date}`;
	return { work, expression, manifestation: `${expression}.xml` };
}
