import { readDigits, take, takeAll, type Cursor } from './cursor.ts';
import {
	BODY_SPELLINGS,
	GB_PATTERNS as P,
	type GoverningBodyPart,
} from './governing-body-patterns.ts';
import { formatRevision, readRevisions, revisionToSegment, type Revision } from './revision.ts';

/** A paper of the ILO Governing Body: `GB.346/INS/8`, `GB.301/9`, `GB.323/INS/PV/Draft`. */
export interface GoverningBodySymbol {
	family: 'GB';
	session: number;
	/** True for a session held twice: the 350th bis. */
	bis: boolean;
	/** Section, committee or working party; null for a plenary paper, as before the 312th Session. */
	body: GoverningBodyPart | null;
	series: 'INF' | 'PV' | 'PV/Draft' | 'Agenda' | null;
	/** Agenda item and what is under it: 18/6 is item 18, sub-item 6. */
	items: number[];
	/** "Addendum" or "Appendix I". */
	attachment: string | null;
	revisions: Revision[];
	/** A paper that carries only the decision; `dec` is printed before the symbol. */
	act: 'dec' | 'Decision' | 'Decision and related comments' | null;
}

function readBody(cursor: Cursor): GoverningBodyPart | null {
	const found = BODY_SPELLINGS.find(([pattern]) => take(cursor, pattern) !== null);
	return found?.[1] ?? null;
}

function readSeries(cursor: Cursor): GoverningBodySymbol['series'] {
	if (take(cursor, P.information) !== null) return 'INF';
	if (take(cursor, P.draftMinutes) !== null) return 'PV/Draft';
	if (take(cursor, P.minutes) !== null) return 'PV';
	return take(cursor, P.agenda) === null ? null : 'Agenda';
}

function readItems(cursor: Cursor, afterWord: boolean, fileForm: boolean): number[] {
	const first = take(cursor, afterWord ? P.itemAfterWord : P.itemAfterSession)?.[1];
	if (first === undefined) return [];
	const others = takeAll(cursor, fileForm ? P.subItemOfFile : P.subItem, (match) => match[1] ?? '');
	return [first, ...others].map(readDigits);
}

function readAttachment(cursor: Cursor): string | null {
	if (take(cursor, P.addendum) !== null) return 'Addendum';
	const numeral = take(cursor, P.appendix)?.[1];
	return numeral === undefined ? null : `Appendix ${numeral.toUpperCase()}`;
}

function readAct(cursor: Cursor): GoverningBodySymbol['act'] {
	if (take(cursor, P.decisionAndComments) !== null) return 'Decision and related comments';
	return take(cursor, P.decision) === null ? null : 'Decision';
}

/** Reads a symbol of the Governing Body at the cursor in any usual spelling; null where none stands there. */
export function readGoverningBodySymbol(cursor: Cursor): GoverningBodySymbol | null {
	const start = cursor.at;
	const dec = take(cursor, P.decPrefix) !== null;
	const session = take(cursor, P.session)?.[1];
	if (session === undefined) return null;
	const bis = take(cursor, P.bis) !== null;
	const body = readBody(cursor);
	const series = readSeries(cursor);
	const fileForm = /[\d)][-_]/.test(cursor.text.slice(start, cursor.at + 1));
	const itemless = series !== null && series !== 'INF';
	const items = itemless ? [] : readItems(cursor, body !== null || series !== null, fileForm);
	if (!itemless && items.length === 0) return null;
	const attachment = readAttachment(cursor);
	const revisions = readRevisions(cursor);
	const act = dec ? 'dec' : readAct(cursor);
	return {
		family: 'GB',
		session: readDigits(session),
		bis,
		body,
		series,
		items,
		attachment,
		revisions,
		act,
	};
}

/** Returns the canonical symbol: `GB.341/INS/3/1(Rev.2)`. */
export function formatGoverningBodySymbol(symbol: GoverningBodySymbol): string {
	const { session, bis, body, series, items, attachment, revisions, act } = symbol;
	const parts = [`GB.${String(session)}${bis ? 'bis' : ''}`, body, series, ...items, attachment];
	const printed = parts.filter((part) => part !== null).join('/');
	const brackets = revisions.map((revision) => `(${formatRevision(revision)})`).join('');
	if (act === 'dec') return `dec-${printed}${brackets}`;
	return printed + brackets + (act === null ? '' : `/${act}`);
}

/** Returns the id: `gb/341/ins/3/1/rev2`. */
export function governingBodySymbolToId(symbol: GoverningBodySymbol): string {
	const { session, bis, body, series, items, attachment, revisions, act } = symbol;
	const segments = [
		...['GB', `${String(session)}${bis ? 'bis' : ''}`, body, series, ...items, attachment],
		...revisions.map(revisionToSegment),
		act,
	];
	return segments
		.filter((segment) => segment !== null)
		.join('/')
		.toLowerCase()
		.replaceAll(' ', '-');
}

/** Returns a spelling that `readGoverningBodySymbol` reads, for the segments of an id after `gb`. */
export function governingBodyIdToText(segments: readonly string[]): string {
	const dec = segments.at(-1) === 'dec';
	return `${dec ? 'dec-' : ''}GB.${(dec ? segments.slice(0, -1) : segments).join('/')}`;
}
