import type { Address } from '../../model/addressing/address.ts';
import { PART_NUMBER, readPartName, type PartName } from '../../model/addressing/part-name.ts';
import { endsOfRange, placeToFragment, type Place } from '../../model/addressing/place.ts';
import { dropOverlaps } from '../../citations/find/drop-overlaps.ts';
import { OWN } from '../../citations/find/find-part-names.ts';
import { findPinpoints } from '../../citations/find/find-pinpoints.ts';
import { findReferences } from '../../citations/find/find-references.ts';
import { findTitles, type TitleList } from '../../citations/find/find-titles.ts';

/** An item counted in a paragraph: `第28段第3项`. */
const ITEM = /^第(?<label>[1-9]\d{0,2})项/;

/** `脚注10`, `GB.346/INS/8 脚注10`. */
const FOOTNOTE = /脚注\s?(?<number>[1-9]\d{0,3})(?!\d)/g;

/**
 * What may stand before a place of the document at hand. Any other word may name another document, as 工发组织报告
 * in `工发组织报告第31段` does.
 */
const BARE =
	/(?:^|[（(“”，。；：、？！—\s见如和与及或从到除把是看读按照]|以及|对照|回到|参考|比较|例如)$/u;

/** The part that a note stands in, before it: `附录一脚注2`, `附件2的脚注3`. */
const PART_BEFORE = new RegExp(
	String.raw`(?<noun>附录|附件)\s?(?<number>${PART_NUMBER})?[\s,]*(?:中?的)?\s?$`,
);

/** How notes call a document by its body alone. */
const BODY_NAMES = [{ pattern: /工发组织的?报告/g, root: 'unido/' }] as const;

/** What the addresses in the notes of a step are resolved in. */
export interface NoteScope {
	/** Ids of the documents that the step reads. */
	documents: readonly string[];
	titles: TitleList;
	/** Returns the fragments of a held document; undefined for one that is not held. */
	fragmentsOf: (id: string) => ReadonlySet<string> | undefined;
}

/** A stretch of a note; its address is null where it is plain text. */
export interface NotePiece {
	text: string;
	address: Address | null;
}

interface FoundPlace {
	from: number;
	to: number;
	place: Place;
	/** Id of the document named right before it; null where none is. */
	document: string | null;
}

interface NamedDocument {
	from: number;
	to: number;
	target: string | null;
}

/** Returns the stretches that name a document of the step by its body: 工发组织报告, where it reads one such report. */
function findBodyNames(text: string, documents: readonly string[]): NamedDocument[] {
	return BODY_NAMES.flatMap(({ pattern, root }) => {
		const [target = null, ...others] = new Set(documents.filter((id) => id.startsWith(root)));
		return [...text.matchAll(pattern)].map(({ index: from, 0: words }) => ({
			from,
			to: from + words.length,
			target: others.length === 0 ? target : null,
		}));
	});
}

/** Returns the places named by paragraph, item or footnote, in order. */
function findPlaces(text: string, named: readonly NamedDocument[]): FoundPlace[] {
	const paragraphs = findPinpoints(text, named).map(({ from, to, place, document }): FoundPlace => {
		const item = ITEM.exec(text.slice(to));
		const isOwn = document === null || document === OWN;
		const found = { from, to, place, document: isOwn ? null : document };
		if (item === null || place.kind !== 'paragraph') return found;
		const { kind: _, number: paragraph, ...of } = place;
		const whole: Place = {
			kind: 'item',
			paragraph,
			...of,
			label: Number(item.groups?.['label']),
		};
		return { ...found, to: to + item[0].length, place: whole };
	});
	const footnotes = [...text.matchAll(FOOTNOTE)].map((match): FoundPlace => {
		const { index, groups } = match;
		const number = Number(groups?.['number']);
		const inside = findPartBefore(text.slice(0, index));
		const from = inside?.from ?? index;
		const name = named.findLast(({ to }) => to <= from && text.slice(to, from).trim() === '');
		const place: Place = { kind: 'footnote', number, ...(inside && { part: inside.part }) };
		return { from, to: index + match[0].length, place, document: name?.target ?? null };
	});
	return dropOverlaps([...paragraphs, ...footnotes]);
}

/** Returns the part that a text ends with, which what follows is in: 附录一脚注2. */
function findPartBefore(text: string): { from: number; part: PartName } | null {
	const match = PART_BEFORE.exec(text);
	const part = readPartName(match?.groups?.['noun'] ?? '', match?.groups?.['number']);
	return match === null || part === null ? null : { from: match.index, part };
}

function isThere(place: Place, fragments: ReadonlySet<string>): boolean {
	const fragment = placeToFragment(place);
	const ends = place.kind === 'range' ? endsOfRange(fragment) : [fragment];
	return ends.every((end) => fragments.has(end));
}

/**
 * Returns the document that a place without one is of: that which the step reads, where it reads only one and the note
 * has named no other by then; where it reads several, the one of them that the note has named before, where it names
 * no other. No word before the place may name one that is not known.
 */
function findOwn(
	text: string,
	from: number,
	named: readonly NamedDocument[],
	{ documents }: NoteScope,
): string | null {
	if (!BARE.test(text.slice(0, from))) return null;
	const before = named.filter(({ to }) => to <= from);
	const [only = null, ...others] = new Set(documents);
	if (others.length === 0) return before.every(({ target }) => target === only) ? only : null;
	const [told = null, ...more] = new Set(named.map(({ target }) => target));
	const isRead = told !== null && documents.includes(told);
	return isRead && more.length === 0 && before.length > 0 ? told : null;
}

/**
 * Returns a note in pieces; what names a place that is surely there, or a held document by its symbol, has the
 * address of it. The pieces together are the note.
 */
export function findNoteLinks(text: string, scope: NoteScope): NotePiece[] {
	const references = findReferences(text);
	const named: NamedDocument[] = [
		...references,
		...findTitles(text, scope.titles),
		...findBodyNames(text, scope.documents),
	].sort((left, right) => left.from - right.from);
	const links: { from: number; to: number; address: Address }[] = [];
	for (const { from, to, place, document } of findPlaces(text, named)) {
		const id = document ?? findOwn(text, from, named, scope);
		const fragments = id === null ? undefined : scope.fragmentsOf(id);
		if (id === null || fragments === undefined || !isThere(place, fragments)) continue;
		// The symbol right before a place is a part of its name.
		const symbol = references.findLast(
			(reference) =>
				reference.to <= from &&
				reference.target === document &&
				text.slice(reference.to, from).trim() === '',
		);
		links.push({ from: symbol?.from ?? from, to, address: { document: id, place } });
	}
	for (const { from, to, target } of references) {
		const isFree = links.every((link) => to <= link.from || from >= link.to);
		if (target === null || !isFree || scope.fragmentsOf(target) === undefined) continue;
		links.push({ from, to, address: { document: target, place: null } });
	}
	return split(
		text,
		links.toSorted((left, right) => left.from - right.from),
	);
}

function split(
	text: string,
	links: readonly { from: number; to: number; address: Address }[],
): NotePiece[] {
	const pieces: NotePiece[] = [];
	let at = 0;
	for (const { from, to, address } of links) {
		pieces.push({ text: text.slice(at, from), address: null });
		pieces.push({ text: text.slice(from, to), address });
		at = to;
	}
	pieces.push({ text: text.slice(at), address: null });
	return pieces.filter((piece) => piece.text !== '');
}
