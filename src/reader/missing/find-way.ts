import { fragmentToId } from '../../model/addressing/address.ts';
import { placesToFragment } from '../../model/addressing/fragments.ts';
import type { DocumentNames } from '../../model/addressing/locate.ts';
import { type NamedPlaces, namedPlacesToUrl } from '../../model/addressing/named-places.ts';
import {
	endsOfRange,
	holderOf,
	placeToFragment,
	type Place,
} from '../../model/addressing/place.ts';
import { readingsOf } from '../../model/addressing/readings.ts';
import { originalId } from '../../model/addressing/revision.ts';
import {
	decodeLeniently,
	dropTail,
	readWebAddress,
	type WebAddress,
} from '../../model/addressing/web-address.ts';
import { readCitation } from '../../citations/cite/read-citation.ts';
import { findNearest } from '../landing/find-nearest.ts';

/** What is asked of the site that an address was not found on. */
export interface AskedSite {
	/** Ids of the documents that it holds. */
	held: readonly string[];
	names: DocumentNames;
	/** Whether there is a page at a path under the base. */
	hasPage: (path: string) => Promise<boolean>;
	/** Returns the fragments that the page of a document has; none where there is no such page. */
	fragmentsOf: (document: string) => Promise<readonly string[]>;
	/** Returns the URL that the first of some addresses leads to that has moved; null where none has. */
	findMoved: (addresses: readonly string[]) => Promise<string | null>;
}

/** Where an address that was not found leads, or what is nearest to it. */
export type Way =
	/** A path under the base, or a URL of this site, that is there. */
	| { kind: 'page'; path: string }
	| { kind: 'url'; url: string }
	/** The document is held, such a place of it is not; `nearest` are fragments of it. */
	| { kind: 'no-place'; document: string; place: string; nearest: readonly string[] }
	/** The document is held, and what stands behind it could not be read. */
	| { kind: 'unread'; document: string; rest: string }
	| { kind: 'not-held'; document: string; original: string | null }
	/** An address that was cut: the documents whose ids begin so. */
	| { kind: 'cut'; start: string; documents: readonly string[] }
	| { kind: 'unknown' };

function isThere(place: Place, fragments: readonly string[]): boolean {
	const fragment = placeToFragment(place);
	const parts = place.kind === 'range' ? endsOfRange(fragment) : [fragment];
	return parts.every((part) => fragments.includes(part));
}

/** Returns the place that is meant, the first reading that is there; null where none is. */
function findMeant(document: string, place: Place, fragments: readonly string[]): Place | null {
	const readings = readingsOf({ document, place });
	const own = readings.filter((one) => one.document === document).flatMap((one) => one.place ?? []);
	return own.find((one) => isThere(one, fragments)) ?? null;
}

/** Finds the way to places of a held document. */
async function findInDocument(
	{ document, places, rest }: WebAddress,
	site: AskedSite,
): Promise<Way> {
	if (rest !== '') return { kind: 'unread', document, rest };
	if (places.length === 0) return { kind: 'page', path: `${document}/` };
	const fragments = await site.fragmentsOf(document);
	const meant = places.map((place) => findMeant(document, place, fragments));
	if (meant.every((place) => place !== null)) {
		return { kind: 'page', path: namedPlacesToUrl({ document, places: meant }).slice(1) };
	}
	const missing = places.filter((_, at) => meant[at] === null);
	const [first] = missing;
	if (first === undefined) return { kind: 'unknown' };
	const sought = [first, holderOf(first)].map((place) =>
		fragmentToId(document, placeToFragment(place)),
	);
	const moved = places.length === 1 ? await site.findMoved(sought) : null;
	if (moved !== null) return { kind: 'url', url: moved };
	const ends =
		first.kind === 'range' ? endsOfRange(placeToFragment(first)) : [placeToFragment(first)];
	const absent = ends.find((end) => !fragments.includes(end)) ?? '';
	return {
		kind: 'no-place',
		document,
		place: placesToFragment(missing),
		nearest: findNearest(absent, fragments),
	};
}

/** Returns the longest id of a held document that an id begins with: what stands behind it is no document. */
function findHeld(id: string, held: readonly string[]): string | null {
	const beginning = held.filter((one) => id === one || id.startsWith(`${one}/`));
	return beginning.toSorted((left, right) => right.length - left.length)[0] ?? null;
}

async function findNamed(named: WebAddress, site: AskedSite): Promise<Way> {
	const { document, rest } = named;
	if (site.held.includes(document)) return findInDocument(named, site);
	for (const reading of readingsOf({ document, place: named.places[0] ?? null })) {
		if (!site.held.includes(reading.document)) continue;
		const places = reading.place === null ? [] : [reading.place];
		return findInDocument({ document: reading.document, places, rest }, site);
	}
	// Its page says that it is not held or was withdrawn, and who cites it.
	if (await site.hasPage(`${document}/`)) return { kind: 'page', path: `${document}/` };
	const moved = await site.findMoved([document]);
	if (moved !== null) return { kind: 'url', url: moved };
	const original = originalId(document);
	if (original !== null) {
		const isHeld = site.held.includes(original);
		return { kind: 'not-held', document, original: isHeld ? original : null };
	}
	const held = findHeld(document, site.held);
	if (held === null) return { kind: 'not-held', document, original: null };
	return { kind: 'unread', document: held, rest: document.slice(held.length + 1) };
}

/** Returns an address as it is written cleanly: in small letters, without a tail and the file of the page. */
function cleanPath(path: string): string {
	const folder = dropTail(path.toLowerCase())
		.split('/')
		.map((segment) => segment.trim())
		.filter((segment) => segment !== '' && !/^index\.html?$/u.test(segment));
	return folder.map((segment) => `${segment}/`).join('');
}

/** The address of a file, by its ending: where the file is not there, no folder of its name is. */
const FILE = /\.[a-z]{2,5}\/$/u;

/** Fewer letters begin everything. */
const SHORTEST_START = 2;

/**
 * Finds where an address that was not found leads; `path` is what stands behind the base path, with its fragment. What of
 * it is held is led to by its clean address; else the nearest that is held is named.
 */
export async function findWay(path: string, site: AskedSite): Promise<Way> {
	const decoded = decodeLeniently(path);
	const named = readWebAddress(`/${path}`);
	if (named !== null) return findNamed(named, site);
	const written: NamedPlaces | null = readCitation(
		decoded.replaceAll(/^\/+|\/+$/gu, ''),
		site.names,
	);
	if (written !== null) return findNamed({ ...written, rest: '' }, site);
	const [location = ''] = decoded.split(/[?#]/u);
	const clean = cleanPath(location);
	const isFolder = clean !== '' && clean !== location && !FILE.test(clean);
	if (isFolder && (await site.hasPage(clean))) {
		return { kind: 'page', path: clean };
	}
	const start = clean.slice(0, -1);
	const documents =
		start.length < SHORTEST_START ? [] : site.held.filter((id) => id.startsWith(start));
	return documents.length === 0 ? { kind: 'unknown' } : { kind: 'cut', start, documents };
}
