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

/** A line of the plan for the room. */
export interface PlannedStep {
	step: Step;
	/** Minutes from the beginning of the path. */
	from: number;
	to: number;
}

/** Returns the steps with the minutes at which each begins and ends. */
export function planTimes(steps: readonly Step[]): PlannedStep[] {
	let at = 0;
	return steps.map((step) => {
		const from = at;
		at += step.minutes;
		return { step, from, to: at };
	});
}
