import type { Step } from './path.ts';

/** Characters of Chinese that a group reads in a minute when it reads to understand. */
export const READING_SPEED = 300;

/** Returns how many characters there are to read; white space is none. */
function countCharacters(texts: readonly string[]): number {
	return [...texts.join('').replaceAll(/\s/gu, '')].length;
}

/** Returns the whole minutes that reading the texts takes, at least one. */
export function countReadingMinutes(texts: readonly string[]): number {
	return Math.max(1, Math.ceil(countCharacters(texts) / READING_SPEED));
}

/** Returns a duration as ISO 8601 has it: `PT1H8M`. */
export function formatDuration(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return `PT${hours > 0 ? `${String(hours)}H` : ''}${rest > 0 || hours === 0 ? `${String(rest)}M` : ''}`;
}

/** A line of the plan for the room: a step, or a break of some minutes. */
export type PlannedPart = {
	/** Minutes from the beginning of the path. */
	from: number;
	to: number;
} & ({ kind: 'step'; step: Step } | { kind: 'break' });

export type PlannedStep = Extract<PlannedPart, { kind: 'step' }>;

/** Returns the steps and the breaks with the minutes at which each begins and ends. */
export function planTimes(steps: readonly Step[]): PlannedPart[] {
	let at = 0;
	return steps.flatMap((step): PlannedPart[] => {
		const from = at;
		const end = from + step.minutes;
		at = end + step.breakAfter;
		return [
			{ kind: 'step', step, from, to: end },
			...(step.breakAfter > 0 ? [{ kind: 'break', from: end, to: at } as const] : []),
		];
	});
}

/** Returns the minutes of all steps, and of all breaks. */
export function sumSession(steps: readonly Step[]): { minutes: number; breaks: number } {
	const sum = (minutes: (step: Step) => number) =>
		steps.reduce((total, step) => total + minutes(step), 0);
	return { minutes: sum((step) => step.minutes), breaks: sum((step) => step.breakAfter) };
}

/**
 * Returns the minutes of a session whose speeches are interpreted one after the other: what is said to the whole room
 * takes twice as long; reading, work in groups, and breaks take as long as ever.
 */
export function countInterpreted(steps: readonly Step[]): number {
	const { minutes, breaks } = sumSession(steps);
	const said = steps.reduce(
		(total, step) =>
			total + Math.max(0, step.minutes - step.readingMinutes - (step.grouping?.minutes ?? 0)),
		0,
	);
	return minutes + breaks + said;
}
