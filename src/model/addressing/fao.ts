import { take, takeAll, type Cursor } from './cursor.ts';
import { formatRevision, readRevisions, revisionToSegment, type Revision } from './revision.ts';

/** A paper of the FAO Council: `CL 154/2 Rev.1`. */
export interface FaoSymbol {
	family: 'FAO';
	session: number;
	items: number[];
	revisions: Revision[];
}

const SESSION = /CL[\s.]?([1-9]\d{1,2})(?=\/)/iy;
const ITEM = /\/([1-9]\d?)(?![0-9A-Z])/iy;

/** Reads a symbol of the FAO Council at the cursor; null where none stands there. */
export function readFaoSymbol(cursor: Cursor): FaoSymbol | null {
	const session = take(cursor, SESSION)?.[1];
	if (session === undefined) return null;
	const items = takeAll(cursor, ITEM, (match) => Number(match[1]));
	if (items.length === 0) return null;
	return { family: 'FAO', session: Number(session), items, revisions: readRevisions(cursor) };
}

/** Returns the canonical symbol: `CL 154/2 Rev.1`. */
export function formatFaoSymbol({ session, items, revisions }: FaoSymbol): string {
	return [`CL ${[session, ...items].join('/')}`, ...revisions.map(formatRevision)].join(' ');
}

/** Returns the id: `fao/cl/154/2/rev1`. */
export function faoSymbolToId({ session, items, revisions }: FaoSymbol): string {
	return ['fao/cl', session, ...items, ...revisions.map(revisionToSegment)].join('/');
}

/** Returns a spelling that `readFaoSymbol` reads, for the segments of an id after `fao`. */
export function faoIdToText([organ = '', ...segments]: readonly string[]): string {
	return `${organ} ${segments.join('/')}`;
}
