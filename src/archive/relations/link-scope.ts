import type { Archive } from '../documents/archive.ts';
import type { TitleList } from '../../citations/find/find-titles.ts';
import { collectFragments } from '../../model/contents.ts';
import { collectParts } from './collect-parts.ts';
import { findTextLinks, type LinkTargets } from './find-text-links.ts';
import type { FindTextLinks, FoundTextLinks } from './text-link.ts';

export interface LinkScope extends LinkTargets {
	/** Finds the links of one text of the document, for its page, its paragraphs' and the relations alike; each text once. */
	findLinks: FindTextLinks;
}

const NOTHING: FoundTextLinks = { links: [], doubts: [] };

function findOnce(targets: LinkTargets): FindTextLinks {
	const known = new Map<string, FoundTextLinks>();
	return (text, inside = null) => {
		const key = `${inside ?? ''}\n${text}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const found = findTextLinks(text, targets, inside);
		const isEmpty = found.links.length === 0 && found.doubts.length === 0;
		known.set(key, isEmpty ? NOTHING : found);
		return found;
	};
}

/** Returns the scope of each held document by its id. */
export function buildLinkScopes(archive: Archive, titles: TitleList): Map<string, LinkScope> {
	const fragments = new Map(
		archive.documents.map((document) => [document.id, new Set(collectFragments(document))]),
	);
	return new Map(
		archive.documents.map((document) => {
			const targets: LinkTargets = {
				document,
				parts: collectParts(document),
				partsIn: new Map(
					document.parts.map((division) => [division.fragment, collectParts(division)]),
				),
				titles,
				fragmentsOf: (id) => fragments.get(id),
			};
			return [document.id, { ...targets, findLinks: findOnce(targets) }];
		}),
	);
}
