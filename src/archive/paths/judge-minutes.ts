import { sumSession } from './count-minutes.ts';
import { planRoom, ROOMS } from './groups.ts';
import type { FieldPath } from './parse-path.ts';
import type { Step } from './path.ts';

const HINTS = {
	room: 'Give the step more minutes, or let fewer groups report.',
	last: 'Leave it out.',
	duration: 'Put the sum right, or the minutes of the steps and breaks.',
} as const;

/** Minutes that do not add up: where the file says them, and what is wrong. */
interface MinutesFault {
	path: FieldPath;
	message: string;
	hint: string;
}

/** Returns the rooms in which the task and the reports of a step take more minutes than it has. */
function judgeStep({ number, title, minutes, readingMinutes, grouping }: Step): MinutesFault[] {
	if (grouping === null) return [];
	const given = minutes - readingMinutes;
	return ROOMS.flatMap((people) => {
		const { sizes, reports, questions } = planRoom(grouping, given, people);
		if (questions >= 0) return [];
		const message = `Step ${number} (${title}) has ${given} minutes for questions and task. With ${people} people the task takes ${grouping.minutes}, and the reports, of ${sizes.length} groups at most, ${reports}.`;
		return [{ path: ['steps', number - 1, 'minutes'], message, hint: HINTS.room }];
	});
}

/**
 * Holds the minutes of a path against each other: each step has room for its task and the reports, whatever the size
 * of the room, and steps and breaks make the duration that the path gives, where it gives one.
 */
export function judgeMinutes(steps: readonly Step[], duration: number | undefined): MinutesFault[] {
	const last = steps.at(-1);
	const { minutes, breaks } = sumSession(steps);
	const sum = minutes + breaks;
	return [
		...steps.flatMap(judgeStep),
		...(last === undefined || last.breakAfter === 0
			? []
			: [
					{
						path: ['steps', last.number - 1, 'break'],
						message: `Step ${last.number} (${last.title}) is the last, and has a break behind it.`,
						hint: HINTS.last,
					},
				]),
		...(duration === undefined || duration === sum
			? []
			: [
					{
						path: ['duration'],
						message: `The path takes ${sum} minutes: ${minutes} for the steps and ${breaks} for breaks. It says ${duration}.`,
						hint: HINTS.duration,
					},
				]),
	];
}
