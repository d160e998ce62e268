import type { RaisedStretch, SourceLine, Stretch } from '../line.ts';

/** A line of a paragraph as it is put together: its text with the marks of its stretches. */
export interface Draft {
	text: string;
	raised: RaisedStretch[];
	links: (Stretch & { url: string })[];
	/** Characters that are no white space, and how many of them are bold; marks of notes are not counted. */
	ink: number;
	boldInk: number;
}

export const emptyDraft = (): Draft => ({ text: '', raised: [], links: [], ink: 0, boldInk: 0 });

/** The lines of a paragraph, which soft breaks part; the last one is under way. */
export type Lines = [Draft, ...Draft[]];

/** What a stretch of text is, besides its characters. */
export interface Manner {
	bold: boolean;
	raised: boolean;
	/** Number of the note that it is the mark of; of an endnote among footnotes, with its mark as printed. */
	note?: number | undefined;
	endnote?: string | undefined;
	link?: string | undefined;
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Returns text as it is shown raised: digits have characters of their own for that. */
const raise = (text: string) =>
	text.replaceAll(/\d/gu, (digit) => RAISED_DIGITS.charAt(Number(digit)));

/** Returns how many characters of a text are no white space. */
export const inkOf = (text: string) => text.replaceAll(/\s/gu, '').length;

/** Adds text to the end of a draft, in place. */
export function append(draft: Draft, text: string, manner: Manner): void {
	if (text === '') return;
	const from = draft.text.length;
	const to = from + text.length;
	const { note, endnote, link } = manner;
	draft.text += manner.raised ? raise(text) : text;
	const last = draft.raised.at(-1);
	if (note !== undefined)
		draft.raised.push({ from, to, note, ...(endnote !== undefined && { endnote }) });
	else if (manner.raised && last?.to === from && last.note === undefined) last.to = to;
	else if (manner.raised && text.trim() !== '') draft.raised.push({ from, to });
	const before = draft.links.at(-1);
	if (link !== undefined) {
		if (before?.to === from && before.url === link) before.to = to;
		else draft.links.push({ from, to, url: link });
	}
	if (note !== undefined) return;
	draft.ink += inkOf(text);
	if (manner.bold) draft.boldInk += inkOf(text);
}

const shift =
	(by: number) =>
	<T extends Stretch>(stretch: T): T => ({
		...stretch,
		from: stretch.from + by,
		to: stretch.to + by,
	});

/** Adds a draft behind another one, in place, with a sign between them where both have text. */
export function join(draft: Draft, other: Draft, between: string): void {
	if (draft.text !== '' && other.text !== '') draft.text += between;
	const by = draft.text.length;
	draft.text += other.text;
	const move = shift(by);
	for (const raised of other.raised) draft.raised.push(move(raised));
	for (const link of other.links) draft.links.push(move(link));
	draft.ink += other.ink;
	draft.boldInk += other.boldInk;
}

/** Returns what joins two lines of one heading: nothing between Chinese characters, else a space. */
export const gapBetween = (left: string, right: string): string =>
	/[\p{Script=Han}\p{P}]\s*$/u.test(left) && /^\s*[\p{Script=Han}\p{P}]/u.test(right) ? '' : ' ';

/** Returns the marks of a line that its draft tells. */
export function marksOf(draft: Draft): Pick<SourceLine, 'text' | 'raised' | 'links' | 'weight'> {
	const { text, raised, links, ink, boldInk } = draft;
	return {
		text,
		...(raised.length > 0 && { raised }),
		...(links.length > 0 && { links }),
		...(ink > 0 && ink === boldInk && { weight: 'bold' as const }),
	};
}
