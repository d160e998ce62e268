import type { ReadingPath } from './path.ts';

/** The forms of a path that have a page beside its own, in the order in which they are listed. */
export const PATH_FORMS = ['present', 'handout', 'guide', 'cards', 'quiz'] as const;

export type PathForm = (typeof PATH_FORMS)[number];

const NAMES: readonly string[] = PATH_FORMS;

/** True for the name of a form. */
export const isPathForm = (name: string | undefined): name is PathForm =>
	name !== undefined && NAMES.includes(name);

/** True where a path has what a form shows: not every path has cards, or a quiz. */
export function hasForm(
	{ steps, quiz }: Pick<ReadingPath, 'steps' | 'quiz'>,
	form: PathForm,
): boolean {
	if (form === 'cards') return steps.some(({ cards }) => cards.length > 0);
	return form !== 'quiz' || quiz !== undefined;
}
