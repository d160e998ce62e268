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

/** Views that every path has. */
const PATH_VIEWS = ['', 'present/', 'handout/'];
/** Views that some paths have, and some have not. */
const CARDS = 'cards/';
/** Views that hold answers: of these a quiz is not in every path. */
const GUIDE = 'guide/';
const QUIZ = 'quiz/';

/** Lists of the site that stand in every kit. */
const LISTS = ['glossary/', 'decisions/'];

/**
 * Returns the pages that a kit takes from the site: those that hold answers only where it is to have guides. `has` says
 * whether the site has a file that not every site has.
 */
export function planPages(
	{ documents, paths }: KitContents,
	hasGuides = true,
	has: (file: string) => boolean = () => false,
): PlannedPage[] {
	const views = hasGuides ? [...PATH_VIEWS, GUIDE] : PATH_VIEWS;
	const further = paths
		.flatMap(({ id }) => (hasGuides ? [CARDS, QUIZ] : [CARDS]).map((view) => `${id}/${view}`))
		.filter((path) => has(toKitAddress(path)));
	return [
		...documents.map(({ id }) => `${id}/`),
		...paths.flatMap(({ id }) => views.map((view) => `${id}/${view}`)),
		...further,
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
		[`${ADAPT}cards/`, 'adapt'],
		[`${ADAPT}quiz/`, 'adapt'],
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
