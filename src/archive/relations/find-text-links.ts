import { parsePart } from '../../model/addressing/part-name.ts';
import { holderOf, placeToFragment, type Place } from '../../model/addressing/place.ts';
import type { ArchiveDocument, BodyPart } from '../../model/document.ts';
import { dropOverlaps } from '../../citations/find/drop-overlaps.ts';
import { findInstruments, findInstrumentsByYear } from '../../citations/find/find-instruments.ts';
import { findParts, type FoundPart } from '../../citations/find/find-parts.ts';
import { OWN } from '../../citations/find/find-part-names.ts';
import { findPinpoints, type FoundPinpoint } from '../../citations/find/find-pinpoints.ts';
import { findReferences } from '../../citations/find/find-references.ts';
import { findSdg } from '../../citations/find/find-sdg.ts';
import { findTitles, type FoundTitle, type TitleList } from '../../citations/find/find-titles.ts';
import { partKey, type PartIndex } from './collect-parts.ts';
import { instrumentPath, sdgPath } from './page-paths.ts';
import type { Doubt, FoundTextLinks, TextLink } from './text-link.ts';

/** What the links of a document's text are resolved in. */
export interface LinkTargets {
	document: ArchiveDocument;
	/** What the text of the body may name by code. */
	parts: PartIndex;
	/** What the text of an appendix or annex may name so, by its fragment. */
	partsIn: ReadonlyMap<string, PartIndex>;
	titles: TitleList;
	/** Returns the fragments of a held document; undefined for one that is not held. */
	fragmentsOf: (id: string) => ReadonlySet<string> | undefined;
}

type Judged = TextLink | Doubt;

const isLink = (judged: Judged): judged is TextLink => 'target' in judged;
const isDoubt = (judged: Judged): judged is Doubt => 'rule' in judged;

/**
 * Returns the links of one text of a document besides its references: places named by number, the document's own
 * parts, documents named by title, instruments and goals. What has not exactly one target stays text and is a doubt;
 * a document is not linked to itself as a whole. `inside` is the fragment of the part that the text stands in, null in the
 * body.
 */
export function findTextLinks(
	text: string,
	scope: LinkTargets,
	inside: string | null = null,
): FoundTextLinks {
	const references = findReferences(text);
	const titles = findTitles(text, scope.titles);
	const judged: Judged[] = [
		...titles.flatMap((title) => judgeTitle(title, scope)),
		...findPinpoints(
			text,
			[...references, ...titles].toSorted((a, b) => a.from - b.from),
		).flatMap((pinpoint) => judgePinpoint(text, pinpoint, scope, inside)),
		...findParts(text).map((part) => judgePart(part, scope, inside)),
		...[...findInstruments(text), ...findInstrumentsByYear(text)].map(
			({ from, to, ...instrument }): TextLink => {
				return {
					from,
					to,
					kind: 'instrument',
					target: { type: 'page', path: instrumentPath(instrument) },
				};
			},
		),
		...findSdg(text).map(({ from, to, code }): TextLink => {
			return { from, to, kind: 'sdg', target: { type: 'page', path: sdgPath(code) } };
		}),
	];
	// A reference is a link already, and what stands inside one is a part of it.
	const free = judged.filter(
		({ from, to }) => !references.some((reference) => from < reference.to && to > reference.from),
	);
	const kept = dropOverlaps(free);
	return { links: kept.filter(isLink), doubts: kept.filter(isDoubt) };
}

function judgeTitle(
	{ from, to, target, reason, isCertain }: FoundTitle,
	{ document }: LinkTargets,
): Judged[] {
	if (target === document.id) return [];
	if (target === null) {
		const rule = isCertain ? 'document-not-held' : 'doubtful-title';
		return [{ from, to, rule, detail: reason ?? '' }];
	}
	return [{ from, to, kind: 'title', target: { type: 'place', document: target, fragment: null } }];
}

/** The fragment of a place that exists, or of the paragraph that it is in. */
function findFragment(place: Place, fragments: ReadonlySet<string>): string | null {
	const candidates = [place, holderOf(place)].map(placeToFragment);
	return candidates.find((fragment) => fragments.has(fragment)) ?? null;
}

/** Returns what stands in the body of a document, or in the part of a fragment. */
const bodyOf = ({ body, parts }: ArchiveDocument, inside: string | null): readonly BodyPart[] =>
	inside === null ? body : (parts.find(({ fragment }) => fragment === inside)?.body ?? []);

/**
 * Returns the place that a text in a part means by a number alone: one of that part where it numbers its paragraphs,
 * unless the words before it say that it is of the body.
 */
function settlePlace(
	{ place, isOfBody }: FoundPinpoint,
	{ document }: LinkTargets,
	inside: string | null,
): Place {
	const part = inside === null || isOfBody ? null : parsePart(inside);
	if (part === null || place.kind === 'part' || place.kind === 'front') return place;
	if (place.part !== undefined) return place;
	const counts = bodyOf(document, inside).some(({ type }) => type === 'paragraph');
	return counts ? { ...place, part } : place;
}

/** A resolution named in full before a place of it, which has no symbol: `关于…的决议，国际劳工大会第107届会议，2018年，第9段`. */
const RESOLUTION_BEFORE = /(?<name>关于[^，。；]{4,60}的决议)》?[，,][^。；]*$/;

function judgePinpoint(
	text: string,
	pinpoint: FoundPinpoint,
	scope: LinkTargets,
	inside: string | null,
): Judged[] {
	const { from, to, document } = pinpoint;
	if (pinpoint.place.kind === 'part') return judgeWholePart(pinpoint, scope);
	if (document === null) {
		const name = RESOLUTION_BEFORE.exec(text.slice(0, from))?.groups?.['name'];
		if (name === undefined) return [{ from, to, rule: 'unknown-document', detail: '' }];
		return [{ from, to, rule: 'document-not-held', detail: name }];
	}
	const id = document === OWN ? scope.document.id : document;
	const place = document === OWN ? settlePlace(pinpoint, scope, inside) : pinpoint.place;
	const fragments = scope.fragmentsOf(id);
	const fragment = fragments === undefined ? null : findFragment(place, fragments);
	if (fragments !== undefined && fragment === null) {
		return [{ from, to, rule: 'no-such-paragraph', detail: '' }];
	}
	return [{ from, to, kind: 'pinpoint', target: { type: 'place', document: id, fragment } }];
}

/** A part is named where nothing of it is held as well, and the name of a document that is not held is a link already. */
function judgeWholePart(
	{ from, to, place, document }: FoundPinpoint,
	scope: LinkTargets,
): Judged[] {
	const id = document === OWN ? scope.document.id : document;
	const fragment = placeToFragment(place);
	if (id === null || scope.fragmentsOf(id)?.has(fragment) !== true) return [];
	return [{ from, to, kind: 'part', target: { type: 'place', document: id, fragment } }];
}

/** Parts that are counted anew in each appendix or annex; goals and outcomes are those of the whole document. */
const COUNTED_ANEW: ReadonlySet<FoundPart['kind']> = new Set([
	'figure',
	'box',
	'footnote',
	'endnote',
]);

function judgePart(
	{ from, to, kind, code, isForeign }: FoundPart,
	scope: LinkTargets,
	inside: string | null,
): Judged {
	if (isForeign) return { from, to, rule: 'other-programme', detail: '' };
	const key = partKey(kind, code);
	const own = inside === null ? scope.parts : scope.partsIn.get(inside);
	const shared = COUNTED_ANEW.has(kind) ? null : scope.parts.get(key);
	const fragment = own?.get(key) ?? shared ?? findOnlyFigure(kind, code, scope, inside);
	if (fragment === null) return { from, to, rule: 'no-such-part', detail: '' };
	const target = { type: 'place', document: scope.document.id, fragment } as const;
	return { from, to, kind: 'part', target };
}

/** 下图 and 上图 name a figure for certain only where the body or part has one. */
function findOnlyFigure(
	kind: string,
	code: string,
	{ document }: LinkTargets,
	inside: string | null,
): string | null {
	if (kind !== 'figure' || /\d/.test(code)) return null;
	const [only, ...others] = bodyOf(document, inside).filter((part) => part.type === 'figure');
	return others.length > 0 ? null : (only?.fragment ?? null);
}
