import { comparisonPath, oldPlaceId } from '../versions/comparison-path.ts';
import { buildVersionRelations } from '../versions/version-relations.ts';
import type { ChangeKind } from '../versions/compare/comparison.ts';
import type { Archive } from '../documents/archive.ts';
import { fragmentOfPart, type Passage } from './path.ts';

/** Returns what a newer version made of a passage, in a sentence without its subject; null where it has the same words. */
export type FindRevised = (passage: Pick<Passage, 'document' | 'parts'>) => string | null;

const KINDS: Readonly<Record<Exclude<ChangeKind, 'unchanged' | 'inserted'>, string>> = {
	changed: 'changed',
	moved: 'moved',
	split: 'split',
	joined: 'joined with another',
	deleted: 'left out',
};

/** Returns the function that says what newer versions in an archive made of passages; nothing is compared before it is asked. */
export function createFindRevised(archive: Pick<Archive, 'find' | 'versionsOf'>): FindRevised {
	// Which words changed is not asked here, so characters will do for words.
	const relations = buildVersionRelations(archive, (text) => [...text]);
	return ({ document: { id }, parts }) => {
		const fragments = [...new Set(parts.map(fragmentOfPart))];
		const revised = fragments.flatMap((fragment) => {
			const found = relations.inCurrent(id, fragment);
			if (found === null) return [];
			const { change, places, document: newer } = found;
			if (change.kind === 'unchanged' || change.kind === 'inserted') return [];
			const to = places.length === 0 ? '' : `, now ${places.join(', ')}`;
			const path = comparisonPath(archive.versionsOf(newer), id, newer);
			const said = `${fragment} is ${KINDS[change.kind]}${to} (/${path}#${oldPlaceId(fragment)})`;
			return [{ newer, said }];
		});
		const [first] = revised;
		if (first === undefined) return null;
		return `revised in ${first.newer}: ${revised.map(({ said }) => said).join('; ')}`;
	};
}
