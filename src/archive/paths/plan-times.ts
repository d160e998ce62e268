import type { Step } from './path.ts';

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
