import { parseSymbol, symbolToId } from '../../model/addressing/symbol.ts';
import type { ArchiveDocument, Field, Finding, Metadata, Origin } from '../../model/document.ts';
import type { ManifestFacts } from '../../model/manifest.ts';
import { inlineText, titleText } from '../../model/text.ts';
import { closeLetterspacing } from '../classify/line-view.ts';
import type { ClassifiedLine, Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { type Facts, readSymbolFacts } from './facts.ts';
import { composeSymbol, findOwnSymbol } from './own-symbol.ts';
import { type Masthead, readMasthead, readMeetings } from './read-masthead.ts';

type Description = Pick<ArchiveDocument, 'id' | 'symbol' | 'metadata' | 'meetings'>;
type Parts = Pick<ArchiveDocument, 'front' | 'body' | 'parts'>;

/** Returns the title that is printed; an appendix that was issued by itself has only that of its label. */
function readTitle(front: Parts['front'], [first]: Parts['parts']): string | null {
	if (front.title.length > 0) return closeLetterspacing(titleText(front.title));
	if (first === undefined) return null;
	return [inlineText(first.label), titleText(first.title)].filter((text) => text !== '').join('：');
}

/** Returns the title and author unit, which the front matter prints, and what the masthead prints. */
function readPrintedFacts(printed: Masthead, { front, parts }: Parts): Facts {
	const { sessionDates, symbol: _, ...masthead } = printed;
	const author = front.summary.find(({ label }) => label === '作者单位')?.content;
	const facts = {
		...masthead,
		sessionDates,
		title: readTitle(front, parts),
		authorUnit: author === undefined ? null : inlineText(author).replace(/。$/u, ''),
	};
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** Returns a field from the first origin that has it: the manifest, failing that the text, failing that the symbol. */
function chooseField<F extends keyof Metadata>(
	name: F,
	origins: readonly [Origin, Facts][],
): Metadata[F] | null {
	for (const [origin, facts] of origins) {
		const value = facts[name];
		if (value !== undefined) return { value, origin } as Field<never>;
	}
	return null;
}

/** Returns a warning where a masthead prints another symbol than its fields make up. */
function judgeSymbol(lines: readonly ClassifiedLine[], masthead: Masthead): Finding[] {
	const { symbol } = masthead;
	const composed = composeSymbol(masthead);
	if (symbol === null || composed === null || symbol.startsWith(composed)) return [];
	const line = lines.find(({ field }) => field === 'symbol' || field === 'columns')?.number ?? 0;
	return [makeFinding('symbol-mismatch', line, { found: symbol, expected: composed })];
}

/** Returns a warning where a masthead prints a date that is none. */
function judgeDate(lines: readonly ClassifiedLine[], { date }: Masthead): Finding[] {
	const line = lines.find(({ field }) => field === 'date');
	if (line === undefined || date !== null) return [];
	return [makeFinding('date-unread', line.number, { found: line.text.trim() })];
}

/** Returns id, symbol and metadata of a document. A document without title or address is an error. */
export function describeDocument(
	lines: readonly ClassifiedLine[],
	parts: Parts,
	decisions: readonly string[],
	{ id, symbol: given, genre: _genre, ...manifest }: ManifestFacts,
): Outcome<Description> {
	const own = lines.filter(({ role }) => role === 'masthead');
	const masthead = readMasthead(own);
	const symbol = given ?? findOwnSymbol(masthead, parts.body, decisions);
	const origins: [Origin, Facts][] = [
		['manifest', manifest],
		['text', readPrintedFacts(masthead, parts)],
		['symbol', readSymbolFacts(symbol)],
	];
	const parsed = symbol === null ? null : parseSymbol(symbol);
	const address = id ?? (parsed === null ? null : symbolToId(parsed));
	const title = chooseField('title', origins);
	const findings = [
		...judgeSymbol(lines, masthead),
		...judgeDate(lines, masthead),
		...(title === null ? [makeFinding('metadata', 0, { what: 'title', field: 'title' })] : []),
		...(address === null
			? [makeFinding('metadata', 0, { what: 'symbol', field: 'symbol` or `facts.id' })]
			: []),
	];
	const metadata: Metadata = {
		title: title ?? { value: '', origin: 'manifest' },
		body: chooseField('body', origins),
		session: chooseField('session', origins),
		sessionDates: chooseField('sessionDates', origins),
		place: chooseField('place', origins),
		section: chooseField('section', origins),
		sectionCode: chooseField('sectionCode', origins),
		segment: chooseField('segment', origins),
		agendaItem: chooseField('agendaItem', origins),
		date: chooseField('date', origins),
		originalLanguage: chooseField('originalLanguage', origins),
		authorUnit: chooseField('authorUnit', origins),
	};
	const meetings = readMeetings(own);
	return { value: { id: address ?? '', symbol, metadata, meetings }, findings };
}
