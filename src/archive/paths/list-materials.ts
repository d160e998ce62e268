import { planRoom, ROOMS } from './groups.ts';
import type { ReadingPath, Step } from './path.ts';

/** What a room needs of a path. */
export type Material =
	| { kind: 'handout' }
	| { kind: 'quiz' }
	/** Cards of a step, and how many sets of them each of the planned rooms needs. */
	| { kind: 'cards'; step: Step; sets: { people: number; sets: number }[] }
	/** What the path itself lists. */
	| { kind: 'thing'; words: string };

/** Returns how many sets of its cards a step needs in each of the planned rooms. */
export function countSets({
	grouping,
}: Pick<Step, 'grouping'>): { people: number; sets: number }[] {
	return ROOMS.map((people) => ({
		people,
		sets: grouping === null ? 1 : planRoom(grouping, 0, people).sets,
	}));
}

/** Returns what a room needs of a path, in the order in which it is laid out. */
export function listMaterials({ steps, quiz = [], materials = [] }: ReadingPath): Material[] {
	return [
		{ kind: 'handout' },
		...steps
			.filter(({ cards }) => cards.length > 0)
			.map((step): Material => ({ kind: 'cards', step, sets: countSets(step) })),
		...(quiz.length > 0 ? [{ kind: 'quiz' } as const] : []),
		...materials.map((words): Material => ({ kind: 'thing', words })),
	];
}
