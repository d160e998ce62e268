import { buildPath, buildStep } from '../../archive/paths/resolve-path.ts';
import { countReadingMinutes } from '../../archive/paths/count-minutes.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { findNoteLinks } from '../../archive/paths/find-note-links.ts';
import { toParagraphs } from '../../archive/paths/parse-path.ts';
import { passageText } from '../../archive/paths/passage-text.ts';
import type { Passage, ReadingPath, Step } from '../../archive/paths/path.ts';
import { resolvePassage, type FindDocument } from '../../archive/paths/resolve-passage.ts';
import { findReferences } from '../../citations/find/find-references.ts';
import { findTitles, type TitleList } from '../../citations/find/find-titles.ts';
import { addressToPageFragment, parseAddress } from '../../model/addressing/address.ts';
import { collectFragments } from '../../model/contents.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import type { PathSetting } from '../../outputs/paths/path-setting.ts';
import type { PlaceChanges } from '../../outputs/versions/render-place-versions.ts';
import { formatBasketFragment } from '../basket/basket-fragment.ts';
import { fileSlug, readMinutes, toFields, type Draft } from './draft.ts';

/** What a draft is resolved in: documents that it names, by id, and what else the archive holds. */
export interface OwnSources {
	documents: ReadonlyMap<string, ArchiveDocument>;
	held: ReadonlySet<string>;
	titles: TitleList;
	/** What newer versions and corrigenda made of places, by the ids of their documents. */
	changes: ReadonlyMap<string, PlaceChanges>;
}

/** Where the archive is: the absolute URL that is printed, null where nobody knows it, and the base path of this copy. */
export interface Home {
	home: string | null;
	base: string;
}

/** Longest URL that a code is made of; a telephone does not read more from paper. */
const LONGEST = 600;

/** Returns the ids of all documents that a draft reads or whose places its notes may name. */
export function listDocuments(
	{ steps }: Draft,
	{ held, titles }: Pick<OwnSources, 'held' | 'titles'>,
): string[] {
	const read = steps.flatMap(({ passages }) =>
		passages.flatMap((id) => parseAddress(id)?.document ?? []),
	);
	const named = steps.flatMap(({ notes }) =>
		[...findReferences(notes), ...findTitles(notes, titles)].flatMap(({ target }) => target ?? []),
	);
	return [...new Set([...read, ...named])].filter((id) => held.has(id));
}

/**
 * Returns a draft as a path, as the build resolves one, and a sentence for each passage that is not there: a path is
 * shown only where all of them are.
 */
export function resolveOwnPath(
	draft: Draft,
	{ documents }: Pick<OwnSources, 'documents'>,
	untitled: string,
): { path: ReadingPath; missing: string[] } {
	const find: FindDocument = (id) => documents.get(id);
	const fields = toFields(draft);
	const missing: string[] = [];
	const steps = fields.steps.map((step, index): Step => {
		const passages = step.passages.flatMap((id): Passage[] => {
			const found = resolvePassage(id, find);
			if (typeof found !== 'string') return [found];
			missing.push(id);
			return [];
		});
		const readingMinutes =
			passages.length === 0 ? 0 : countReadingMinutes(passages.map(passageText));
		const minutes = readMinutes(String(step.minutes)) ?? 0;
		const pause = readMinutes(String(step.break ?? '')) ?? 0;
		const fields = { ...step, minutes, break: pause };
		return buildStep(fields, index + 1, { passages, readingMinutes });
	});
	const title = draft.title.trim() === '' ? untitled : draft.title;
	const { duration: typed, ...others } = fields;
	const duration = readMinutes(String(typed ?? ''));
	const about = { ...others, title, steps: [], ...(duration !== null && { duration }) };
	const file = { slug: fileSlug(draft), fields: about };
	return { path: buildPath({ ...file, closing: toParagraphs(draft.closing) }, steps), missing };
}

/** Returns where a path that somebody has made leads from its forms: to the passages that it reads. */
export function buildOwnSetting(
	{ steps }: ReadingPath,
	{ documents, held, titles, changes }: OwnSources,
	{ home, base }: Home,
): PathSetting {
	const absolute = (url: string) => (home === null ? '' : new URL(url, home).href);
	const basketUrl = (ids: readonly string[]) =>
		`${sitePath('basket/', base)}#${formatBasketFragment(ids)}`;
	const listUrl = (passages: readonly Passage[]): string => {
		const [first, ...others] = passages;
		if (first === undefined) return sitePath(ADAPT, base);
		if (others.length === 0) {
			const { place } = parseAddress(first.id) ?? { place: null };
			return addressToPageFragment({ document: first.document.id, place }, base);
		}
		const url = basketUrl(passages.map(({ id }) => id));
		return absolute(url).length > LONGEST ? sitePath('basket/', base) : url;
	};
	const fragments = new Map(
		[...documents].map(([id, document]) => [id, new Set(collectFragments(document))]),
	);
	const none: ReadonlySet<string> = new Set();
	const scope = {
		titles,
		fragmentsOf: (id: string) => fragments.get(id) ?? (held.has(id) ? none : undefined),
	};
	return {
		base,
		held,
		absolute,
		pathUrl: listUrl(steps.flatMap(({ passages }) => passages)),
		stepUrl: ({ passages }) => listUrl(passages),
		findLinks: (note, ids) => findNoteLinks(note, { ...scope, documents: ids }),
		// A form may change the trees that it is made of.
		renderChanges: (document, fragment) => structuredClone(changes.get(document)?.[fragment] ?? []),
		isOwn: true,
	};
}
