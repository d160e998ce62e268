import type { Finding } from '../../model/document.ts';
import { countReadingMinutes } from './count-minutes.ts';
import { toParagraphs, type FieldPath, type ParsedPath } from './parse-path.ts';
import { comparePins } from './compare-pins.ts';
import { passageText } from './passage-text.ts';
import type { Passage, ReadingPath, Step } from './path.ts';
import type { StepFields } from './path-schema.ts';
import { resolvePassage, type FindDocument } from './resolve-passage.ts';

const HINTS = {
	address: 'An address is written like gb/346/ins/8/p46-p50, …/p61-a, …/fn3 or …/front.',
	repeated: 'Leave one of them out.',
} as const;

/**
 * Looks up the passages of a path and holds them against their pins. `value` is null where one of them is not
 * there; it has a value where only a pin does not fit, so that new pins can be made.
 */
export async function resolvePath(
	{ slug, fields, closing, lineOf }: ParsedPath,
	find: FindDocument,
): Promise<{ value: ReadingPath | null; findings: Finding[] }> {
	const findings: Finding[] = [];
	const steps: Step[] = [];
	for (const [index, step] of fields.steps.entries()) {
		const lineInStep = (path: FieldPath) => lineOf(['steps', index, ...path]);
		const report = (rule: string, path: FieldPath, message: string, hint: string) => {
			const line = lineInStep(path);
			findings.push({ rule, severity: 'error', line, message, hint });
		};
		const name = `Step ${String(index + 1)} (${step.title})`;
		const passages = step.passages.flatMap((id, at): Passage[] => {
			const found = resolvePassage(id, find);
			if (typeof found === 'string') {
				report('path-address', ['passages', at], `${name}: ${found}`, HINTS.address);
			} else if (step.passages.indexOf(id) !== at) {
				report('path-address', ['passages', at], `${name} has ${id} twice.`, HINTS.repeated);
			} else {
				return [found];
			}
			return [];
		});
		const readingMinutes = countReadingMinutes(passages.map(passageText));
		for (const { path, message, hint } of await comparePins(step, passages, find)) {
			report('path-pin', path, `${name}: ${message}`, hint);
		}
		steps.push(buildStep(step, index + 1, { passages, readingMinutes }));
	}
	const isWhole = findings.every(({ rule }) => rule === 'path-pin');
	return { value: isWhole ? buildPath({ slug, fields, closing }, steps) : null, findings };
}

/** Returns a step of what its file says and what its passages are; `number` is from 1. */
export function buildStep(
	{ title, minutes, introduction, questions, task, notes }: StepFields,
	number: number,
	resolved: Pick<Step, 'passages' | 'readingMinutes'>,
): Step {
	return {
		number,
		fragment: `step-${String(number)}`,
		title,
		minutes: resolved.readingMinutes + minutes,
		introduction,
		questions,
		task: task ?? null,
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
