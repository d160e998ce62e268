import { type Owner, ownTag, parseOwner } from '../../../files/owner.ts';

/** The folder that all changes are made in. */
export const CONTENT = 'content';

/** Under it: the folder of a change that holds, and in that folder the plan of its moves. */
export const COMMITTED = '.committed';
export const PLAN = 'plan.json';

const STAGED = '.staged-';

/** Returns the name of the folder in which this process writes a change. */
export function stagedFolder(): string {
	return STAGED + ownTag();
}

/** Returns the process that a folder of this name is written by; null for any other folder. */
export function findOwner(folder: string): Owner | null {
	return folder.startsWith(STAGED) ? parseOwner(folder.slice(STAGED.length)) : null;
}

/** One move of a plan: the staged file that goes to a path, or null where the file at the path goes. */
export interface Move {
	path: string;
	staged: string | null;
}

/** Called at each moment that differs from the one before, by its name: for tests that cut the change off there. */
export type OnStep = (step: string) => void | Promise<void>;

const isInside = (path: string) =>
	path.startsWith(`${CONTENT}/`) && !path.split('/').some((part) => part === '..' || part === '.');

/** Returns the moves of a plan. Throws `SyntaxError` where it is none, or leads out of the archive. */
export function parsePlan(text: string): Move[] {
	const moves = JSON.parse(text) as unknown;
	const isMove = (move: unknown) => {
		const { path, staged } = (move ?? {}) as Partial<Move>;
		const isName = staged === null || (typeof staged === 'string' && /^\d+$/u.test(staged));
		return typeof path === 'string' && isInside(path) && isName;
	};
	if (Array.isArray(moves) && moves.every(isMove)) return moves as Move[];
	throw new SyntaxError('it does not hold moves of files under content/');
}
