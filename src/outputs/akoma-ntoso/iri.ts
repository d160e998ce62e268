import { issueDateOf } from '../../model/dates/issue-date.ts';
import { formatIsoDate, formatParts, isDay } from '../../model/dates/partial-date.ts';
import type { ArchiveDocument, Genre } from '../../model/document.ts';

/** The day that the dates of a document name, and what it is the day of. */
export interface DocumentDay {
	/** ISO 8601 calendar date, which the schema requires. */
	date: string;
	name: 'publication' | 'publication-in-archive' | 'unknown';
}

/** Stands for a day that is not known, as in Cobalt, which reads and writes such files too; no document is of it. */
const UNKNOWN_DAY = '0001-01-01';

/**
 * Returns the day on which a document was issued; where it is not known, the ISO day on which the archive published it,
 * named as that; before it has, 0001-01-01, named `unknown`.
 */
export function findDay(document: ArchiveDocument, released: string | null = null): DocumentDay {
	const date = issueDateOf(document)?.date;
	if (date !== undefined && isDay(date)) return { date: formatIsoDate(date), name: 'publication' };
	return released === null
		? { date: UNKNOWN_DAY, name: 'unknown' }
		: { date: released, name: 'publication-in-archive' };
}

/** Returns the date in a document's IRIs, which the naming convention lets be a day or a year; that of the unknown day where not even the year is known. */
function findIriDate(document: ArchiveDocument): string {
	const date = issueDateOf(document)?.date;
	if (date === undefined) return UNKNOWN_DAY;
	return isDay(date) ? formatIsoDate(date) : (formatParts(date)[0] ?? UNKNOWN_DAY);
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
export function formatNumber({ id, symbol }: Pick<ArchiveDocument, 'id' | 'symbol'>): string {
	return (symbol ?? id).replaceAll('/', '-').replaceAll(/\s/g, '_');
}

/** How Akoma Ntoso has a kind of paper: the element, its name, and the types in the IRI. */
interface DocumentKind {
	element: 'doc' | 'statement' | 'debateReport';
	name: string;
	/** What stands behind the name of the element in an IRI. */
	subtype: string;
}

/** Resolutions and decisions are named as the United Nations name theirs: `/akn/un/statement/deliberation/…`. */
const KINDS: Readonly<Record<Genre, DocumentKind>> = {
	paper: { element: 'doc', name: 'paper', subtype: 'paper' },
	decision: { element: 'statement', name: 'decision', subtype: 'deliberation' },
	resolution: { element: 'statement', name: 'resolution', subtype: 'deliberation' },
	minutes: { element: 'debateReport', name: 'minutes', subtype: 'minutes' },
	agenda: { element: 'doc', name: 'agenda', subtype: 'agenda' },
	information: { element: 'doc', name: 'informationPaper', subtype: 'information' },
	other: { element: 'doc', name: 'document', subtype: 'document' },
};

export const kindOf = ({ genre }: Pick<ArchiveDocument, 'genre'>): DocumentKind => KINDS[genre];

/** The names of a document as a work, as its Chinese text, and as this file. */
export interface DocumentIris {
	work: string;
	expression: string;
	manifestation: string;
}

/** The work that a document is a version of. */
export interface TextHistory {
	/** As it was first issued, held or not. */
	original: Pick<ArchiveDocument, 'id' | 'symbol'>;
	/** The texts that are held, the document's own among them, oldest first, with the ISO day on which the archive published each. */
	texts: readonly { document: ArchiveDocument; label: string | null; released: string | null }[];
}

/** Returns the history of a document that has no other version. */
export const alone = (document: ArchiveDocument, released: string | null = null): TextHistory => ({
	original: document,
	texts: [{ document, label: null, released }],
});

/** Returns the date of an expression in an IRI; where that is not its alone, with what tells it from the others. */
function nameExpression(document: ArchiveDocument, { texts }: TextHistory): string {
	const date = findIriDate(document);
	const label = texts.find((one) => one.document.id === document.id)?.label ?? null;
	const isShared = texts.some(
		(one) => one.document.id !== document.id && findIriDate(one.document) === date,
	);
	return label === null || !isShared ? date : `${date}.${label.replaceAll(/[^\w.-]/gu, '-')}`;
}

/**
 * Returns the IRIs of a document by the AKN4UN convention: `/akn/un/doc/paper/ilo-gb/2022-10-07/GB.346-INS-8`, with the
 * year alone where the document bears no date, and its kind before the body that it belongs to. All versions of a text are
 * one work, named by the first that is held and the number of the original.
 */
export function buildIris(
	document: ArchiveDocument,
	history: TextHistory = alone(document),
): DocumentIris {
	const first = history.texts[0]?.document ?? document;
	const { element, subtype } = kindOf(first);
	const number = formatNumber(history.original);
	const path = ['un', element, subtype, findActor(document.id), findIriDate(first), number];
	const work = `/akn/${path.map(encodeURIComponent).join('/')}`;
	const expression = `${work}/zho@${nameExpression(document, history)}`;
	return { work, expression, manifestation: `${expression}.xml` };
}
