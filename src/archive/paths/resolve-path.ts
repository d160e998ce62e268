import type { Finding, Severity } from '../../model/document.ts';
import { countReadingMinutes } from './count-minutes.ts';
import { toParagraphs, type FieldPath, type ParsedPath } from './parse-path.ts';
import type { FollowMoved } from './follow-moved.ts';
import { comparePins } from './compare-pins.ts';
import type { FindRevised } from './find-revised.ts';
import { passageText } from './passage-text.ts';
import type { Passage, ReadingPath, Step } from './path.ts';
import { parseGrouping } from './groups.ts';
import { judgeMinutes } from './judge-minutes.ts';
import type { StepFields } from './path-schema.ts';
import { resolvePassage, type FindDocument } from './resolve-passage.ts';

const HINTS = {
	address: 'An address is written like gb/346/ins/8/p46-p50, …/p61-a, …/fn3 or …/front.',
	repeated: 'Leave one of them out.',
	moved: 'Write the new address into the step and run "npm run paths".',
	revised:
		'Read the step against the newer version. Leave it as it is, or write the new address into the step and run "npm run paths".',
} as const;

/**
 * Looks up the passages of a path and holds them against their pins. `value` is null where one of them is not
 * there; it has a value where only a pin does not fit, so that new pins can be made. What a newer version made of a
 * passage is a note.
 */
export async function resolvePath(
	{ slug, fields, closing, lineOf }: ParsedPath,
	find: FindDocument,
	follow: FollowMoved = () => null,
	findRevised: FindRevised = () => null,
): Promise<{ value: ReadingPath | null; findings: Finding[] }> {
	const findings: Finding[] = [];
	const steps: Step[] = [];
	for (const [index, step] of fields.steps.entries()) {
		const lineInStep = (path: FieldPath) => lineOf(['steps', index, ...path]);
		const report = (
			rule: string,
			path: FieldPath,
			message: string,
			hint: string,
			severity: Severity = 'error',
		) => {
			findings.push({ rule, severity, line: lineInStep(path), message, hint });
		};
		const name = `Step ${String(index + 1)} (${step.title})`;
		const passages = step.passages.flatMap((id, at): Passage[] => {
			const to = follow(id);
			const found = resolvePassage(to ?? id, find);
			if (typeof found === 'string') {
				report('path-address', ['passages', at], `${name}: ${found}`, HINTS.address);
			} else if (step.passages.indexOf(id) !== at) {
				report('path-address', ['passages', at], `${name} has ${id} twice.`, HINTS.repeated);
			} else if (to === null) {
				return [found];
			} else {
				const message = `${name}: ${id} leads on to ${to}, which is shown.`;
				report('path-moved', ['passages', at], message, HINTS.moved, 'note');
				return [{ ...found, movedFrom: id }];
			}
			return [];
		});
		for (const passage of passages) {
			const revised = findRevised(passage);
			if (revised === null) continue;
			const at = step.passages.indexOf(passage.movedFrom ?? passage.id);
			const message = `${name}: ${passage.id} was ${revised}.`;
			report('path-revised', ['passages', at], message, HINTS.revised, 'note');
		}
		const readingMinutes = countReadingMinutes(passages.map(passageText));
		for (const { path, message, hint } of await comparePins(step, passages, find)) {
			report('path-pin', path, `${name}: ${message}`, hint);
		}
		steps.push(buildStep(step, index + 1, { passages, readingMinutes }));
	}
	for (const { path, message, hint } of judgeMinutes(steps, fields.duration)) {
		findings.push({ rule: 'path-minutes', severity: 'error', line: lineOf(path), message, hint });
	}
	const isWhole = findings.every(
		({ rule, severity }) => rule === 'path-pin' || severity === 'note',
	);
	return { value: isWhole ? buildPath({ slug, fields, closing }, steps) : null, findings };
}

/** Returns a step of what its file says and what its passages are; `number` is from 1. */
export function buildStep(
	fields: StepFields,
	number: number,
	resolved: Pick<Step, 'passages' | 'readingMinutes'>,
): Step {
	const { title, minutes, introduction, questions, task, groups, cards, notes } = fields;
	return {
		number,
		fragment: `step-${String(number)}`,
		title,
		minutes: resolved.readingMinutes + minutes,
		introduction,
		questions,
		task: task ?? null,
		grouping: groups === undefined ? null : parseGrouping(groups),
		cards: cards ?? [],
		breakAfter: fields.break ?? 0,
		notes: toParagraphs(notes),
		...resolved,
	};
}

/** Returns a path of what its file says and its steps. */
export function buildPath(
	{ slug, fields, closing }: Pick<ParsedPath, 'slug' | 'fields' | 'closing'>,
	steps: Step[],
): ReadingPath {
	const sum = (minutes: (step: Step) => number) =>
		steps.reduce((total, step) => total + minutes(step), 0);
	return {
		...fields,
		id: `paths/${slug}`,
		slug,
		minutes: sum((step) => step.minutes),
		readingMinutes: sum((step) => step.readingMinutes),
		steps,
		closing,
	};
}
