import type { DocumentSymbol } from '../../model/addressing/symbol.ts';

/** Bodies by whose symbols a paper is known to be theirs. */
export type SymbolBody = 'gb' | 'ilc' | 'idb' | 'pbc' | 'gc' | 'ga' | 'sc' | 'ecosoc' | 'fao';

/** What a symbol says that a paper is. */
export type SymbolKind =
	| 'paper'
	| 'decision'
	| 'resolution'
	| 'minutes'
	| 'agenda'
	| 'information'
	| 'conferencePaper'
	| 'report'
	| 'record'
	| 'bulletin';

/** Sections of the Governing Body since its 312th Session; before it the letters were those of committees. */
export type SymbolSection = 'INS' | 'POL' | 'PFA' | 'LILS' | 'HL';

/** What a symbol tells of a paper by itself; null where it tells nothing for certain. */
export interface SymbolFacts {
	body: SymbolBody | null;
	session: number | null;
	section: SymbolSection | null;
	kind: SymbolKind | null;
}

const FIRST_OF_SECTIONS = 312;
const SECTIONS = ['INS', 'POL', 'PFA', 'LILS', 'HL'] as const;

const GB_SERIES = {
	INF: 'information',
	PV: 'minutes',
	'PV/Draft': 'minutes',
	Agenda: 'agenda',
} as const;
const ILC_SERIES = { Report: 'report', Resolution: 'resolution', Record: 'record' } as const;
const UNIDO_BODIES = { IDB: 'idb', PBC: 'pbc', GC: 'gc' } as const;
const UN_BODIES: Readonly<Record<string, SymbolBody>> = { A: 'ga', S: 'sc', E: 'ecosoc' };

/** `Dec.12`, `Res.4`, `CRP.10`, `INF/4`, by how the part begins. */
const UNIDO_KINDS: readonly [RegExp, SymbolKind][] = [
	[/^Dec\b/u, 'decision'],
	[/^Res\b/u, 'resolution'],
	[/^CRP\b/u, 'conferencePaper'],
	[/^INF\b/iu, 'information'],
	[/^\d+$/u, 'paper'],
];

function describeUnitedNations([
	organ = '',
	second = '',
	third = '',
]: readonly string[]): SymbolFacts {
	const body = UN_BODIES[organ] ?? null;
	const known = { body, section: null };
	// S/RES/1440(2002) has a year, and no session.
	const session = (part: string) =>
		body !== 'sc' && /^\d{2,3}$/u.test(part) ? Number(part) : null;
	if (second === 'RES') return { ...known, session: session(third), kind: 'resolution' };
	if (body === 'ga' && /^\d{2}$/u.test(second)) {
		return { ...known, session: session(second), kind: 'paper' };
	}
	// Of committees, councils and conferences, whose names the symbol does not tell for certain.
	return { body: null, section: null, session: null, kind: null };
}

/** Returns what a symbol tells of a paper, by the grammars of the bodies: GB.340/INS/6 is a paper of the 340th Session. */
export function describeSymbol(symbol: DocumentSymbol): SymbolFacts {
	switch (symbol.family) {
		case 'GB': {
			const { session, body, series, act } = symbol;
			const section = SECTIONS.find((code) => code === body && session >= FIRST_OF_SECTIONS);
			const kind = act !== null ? 'decision' : series === null ? 'paper' : GB_SERIES[series];
			return { body: 'gb', session, section: section ?? null, kind };
		}
		case 'ILC':
			return {
				body: 'ilc',
				session: symbol.session,
				section: null,
				kind: ILC_SERIES[symbol.series],
			};
		case 'UNIDO': {
			if (symbol.organ === 'DGB') {
				return { body: null, session: null, section: null, kind: 'bulletin' };
			}
			const { organ, session, parts } = symbol;
			const [first = ''] = parts;
			const kind = UNIDO_KINDS.find(([pattern]) => pattern.test(first))?.[1] ?? null;
			return { body: UNIDO_BODIES[organ], session, section: null, kind };
		}
		case 'UN':
			return describeUnitedNations(symbol.parts);
		case 'FAO':
			return { body: 'fao', session: symbol.session, section: null, kind: 'paper' };
	}
}
