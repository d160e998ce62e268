import { parseAddress } from '../../src/model/addressing/address.ts';
import { placeToFragment } from '../../src/model/addressing/place.ts';
import { toKitAddress } from '../../src/reader/kit/page-address.ts';
import { ADAPT } from '../../src/archive/paths/data-paths.ts';
import type { KitContents } from './choose-contents.ts';
import type { PageScripts } from './kit-head.ts';

/** Where something is in a kit. */
export interface KitPlace {
	/** Path of the file in the kit. */
	file: string;
	/** Without its sign; empty for the page itself. */
	fragment: string;
}

/** A page that the kit takes from the site. */
export interface PlannedPage {
	/** Path in the site, under its base: `gb/346/ins/8/`. */
	path: string;
	/** Path of its file in the kit, and in the site. */
	file: string;
}

/** Files of the kit that the site has under another name, or not at all. */
export const START_PAGE = 'index.html';
export const SEARCH_PAGE = 'search.html';
export const CHECK_PAGE = 'check.html';

/** Returns the pages of the site whose part another page of the kit plays; a section stands only where it has entries. */
function listStandIns({ documents, paths }: KitContents): Map<string, KitPlace> {
	const section = (id: string, entries: readonly unknown[]) => ({
		file: START_PAGE,
		fragment: entries.length === 0 ? '' : id,
	});
	return new Map([
		['', { file: START_PAGE, fragment: '' }],
		['documents/', section('documents', documents)],
		['paths/', section('paths', paths)],
		['about/', { file: START_PAGE, fragment: 'about' }],
		['search/', { file: SEARCH_PAGE, fragment: '' }],
		['check/', { file: CHECK_PAGE, fragment: '' }],
	]);
}

const PATH_VIEWS = ['', 'present/', 'handout/'];
const GUIDE = 'guide/';

/** Lists of the site that stand in every kit. */
const LISTS = ['glossary/', 'decisions/'];

/** Returns the pages that a kit takes from the site; guides only where it is to have them. */
export function planPages({ documents, paths }: KitContents, hasGuides = true): PlannedPage[] {
	const views = hasGuides ? [...PATH_VIEWS, GUIDE] : PATH_VIEWS;
	return [
		...documents.map(({ id }) => `${id}/`),
		...paths.flatMap(({ id }) => views.map((view) => `${id}/${view}`)),
		...LISTS,
	].map((path) => ({ path, file: toKitAddress(path) }));
}

/** A page that a script fills, with the name of that script. */
interface OwnPage extends PlannedPage {
	scripts: PageScripts;
}

/** Returns the pages of what readers make for themselves; a kit without guides has no paths to adapt, which hold answers. */
export function planOwnPages(hasGuides: boolean): OwnPage[] {
	const adapting = [
		[ADAPT, 'adapt'],
		[`${ADAPT}handout/`, 'adapt'],
		[`${ADAPT}guide/`, 'adapt'],
		[`${ADAPT}present/`, 'own-slides'],
	] as const;
	return ([['basket/', 'basket'], ...(hasGuides ? adapting : [])] as const).map(
		([path, scripts]) => ({ path, file: toKitAddress(path), scripts }),
	);
}

/** Finds where a page of the site is in a kit; null where the kit does not have it. */
export type FindPlace = (path: string, fragment: string) => KitPlace | null;

/**
 * Returns the finder of pages of a kit. A paragraph's own page is its place in the page of its document, and so is
 * the range that begins with it.
 */
export function createFinder(pages: readonly PlannedPage[], contents: KitContents): FindPlace {
	const standIns = listStandIns(contents);
	const files = new Map(pages.map(({ path, file }) => [path, file]));
	return (path, fragment) => {
		const file = files.get(path);
		if (file !== undefined) return { file, fragment };
		const standIn = standIns.get(path);
		if (standIn !== undefined) return standIn;
		const address = parseAddress(path.replace(/\/$/, ''));
		if (address?.place?.kind !== 'paragraph') return null;
		const held = files.get(`${address.document}/`);
		return held === undefined ? null : { file: held, fragment: placeToFragment(address.place) };
	};
}
