import type { Passage, PassagePart, ReadingPath, Step } from './path.ts';

/** What is shown at one time when a path is presented. */
export type Slide =
	| { kind: 'title' }
	| { kind: 'step'; step: Step }
	| { kind: 'passage'; step: Step; passage: Passage; part: PassagePart; namespace: string }
	| { kind: 'questions'; step: Step }
	| { kind: 'task'; step: Step; task: string }
	| { kind: 'closing'; closing: string[] };

const isHeading = (part: PassagePart) => part.kind === 'body' && part.part.type === 'heading';

/**
 * Returns what a path shows, in order: its title; for each step its introduction, a slide a paragraph, the
 * questions, the task; at last what closes it.
 */
export function buildSlides({ steps, closing }: ReadingPath): Slide[] {
	return [
		{ kind: 'title' },
		...steps.flatMap(stepSlides),
		...(closing.length > 0 ? [{ kind: 'closing', closing } as const] : []),
	];
}

function stepSlides(step: Step): Slide[] {
	return [
		{ kind: 'step', step },
		...step.passages.flatMap((passage, index) => passageSlides(step, passage, index)),
		{ kind: 'questions', step },
		...(step.task === null ? [] : [{ kind: 'task', step, task: step.task } as const]),
	];
}

function passageSlides(step: Step, passage: Passage, index: number): Slide[] {
	// A heading between paragraphs has nothing to be read for itself.
	return passage.parts
		.filter((part) => !isHeading(part))
		.map((part, at) => ({
			kind: 'passage',
			step,
			passage,
			part,
			namespace: `${step.fragment}-${String(index + 1)}-${String(at + 1)}`,
		}));
}
