import { readDigits, take, type Cursor } from './cursor.ts';

/** A report, resolution or record of the International Labour Conference: `ILC.107/IV`. */
export interface ConferenceSymbol {
	family: 'ILC';
	session: number;
	series: 'Report' | 'Resolution' | 'Record';
	/** Roman numeral of a report or resolution, "7A" of a record. */
	number: string;
	/** "A" of `ILC.101/III(A)`; null where nothing stands in brackets. */
	part: string | null;
}

const SESSION = /ILC[\s.。/_-]{0,2}([1-9](?:\s?[0-9Ol]){0,2})\s?[/_-]\s?/iy;
const RESOLUTION = /Resolution[\s_-]([IVX]{1,6})(?![a-z])/iy;
const RECORD = /Record(?:[\s_-]No\.?)?[\s_-]?([1-9]\d?[A-Z]?)(?![0-9a-z])/iy;
const REPORT = /(?:Report[\s_-])?([IVX]{1,6})(?![a-z])/iy;
const PART = /\s?\(([A-Z0-9]{1,2})\)|-([A-Z0-9]{1,2})(?![0-9a-z])/iy;

/** Reads a symbol of the Conference at the cursor; null where none stands there. */
export function readConferenceSymbol(cursor: Cursor): ConferenceSymbol | null {
	const session = take(cursor, SESSION)?.[1];
	if (session === undefined) return null;
	const head = { family: 'ILC' as const, session: readDigits(session) };
	const resolution = take(cursor, RESOLUTION)?.[1]?.toUpperCase();
	if (resolution) return { ...head, series: 'Resolution', number: resolution, part: null };
	const record = take(cursor, RECORD)?.[1]?.toUpperCase();
	if (record) return { ...head, series: 'Record', number: record, part: null };
	const report = take(cursor, REPORT)?.[1]?.toUpperCase();
	if (report === undefined) return null;
	const part = take(cursor, PART);
	const letters = part?.[1] ?? part?.[2];
	return { ...head, series: 'Report', number: report, part: letters?.toUpperCase() ?? null };
}

/** Returns the canonical symbol: `ILC.107/IV`, `ILC.101/III(A)`, `ILC.107/Record No. 7A`. */
export function formatConferenceSymbol({
	session,
	series,
	number,
	part,
}: ConferenceSymbol): string {
	const printed = {
		Report: number + (part === null ? '' : `(${part})`),
		Resolution: `Resolution ${number}`,
		Record: `Record No. ${number}`,
	}[series];
	return `ILC.${String(session)}/${printed}`;
}

/** Returns the id: `ilc/107/iv`, `ilc/101/iii-a`, `ilc/107/record-7a`. */
export function conferenceSymbolToId({ session, series, number, part }: ConferenceSymbol): string {
	const words = [series === 'Report' ? null : series, number, part];
	const segment = words.filter((word) => word !== null).join('-');
	return `ilc/${String(session)}/${segment.toLowerCase()}`;
}

/** Returns a spelling that `readConferenceSymbol` reads, for the segments of an id after `ilc`. */
export function conferenceIdToText(segments: readonly string[]): string {
	return `ILC.${segments.join('/')}`;
}
