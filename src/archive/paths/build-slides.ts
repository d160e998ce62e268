import { cutPart } from './cut-passage.ts';
import type { Passage, PassagePart, ReadingPath, Step } from './path.ts';

/** A stretch of a passage that is shown at one time. */
export interface PassageSlide {
	kind: 'passage';
	step: Step;
	passage: Passage;
	part: PassagePart;
	/** Which stretch of its part it is, from 1, of how many. */
	stretch: { number: number; total: number };
	namespace: string;
}

/** What is shown at one time when a path is presented. */
export type Slide =
	| { kind: 'title' }
	| { kind: 'step'; step: Step }
	| PassageSlide
	| { kind: 'questions'; step: Step }
	| { kind: 'task'; step: Step; task: string }
	| { kind: 'closing'; closing: string[] };

const isHeading = (part: PassagePart) => part.kind === 'body' && part.part.type === 'heading';

/**
 * Returns what a path shows, in order: its title; for each step its introduction, a slide a paragraph or a stretch of a long one, the
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
		...(step.questions.length + step.notes.length > 0
			? [{ kind: 'questions', step } as const]
			: []),
		...(step.task === null ? [] : [{ kind: 'task', step, task: step.task } as const]),
	];
}

function passageSlides(step: Step, passage: Passage, index: number): PassageSlide[] {
	// A heading between paragraphs has nothing to be read for itself.
	const stretches = passage.parts
		.filter((part) => !isHeading(part))
		.flatMap((whole) =>
			cutPart(whole).map((part, at, { length }) => ({
				part,
				stretch: { number: at + 1, total: length },
			})),
		);
	return stretches.map(({ part, stretch }, at) => ({
		kind: 'passage',
		step,
		passage,
		part,
		stretch,
		namespace: `${step.fragment}-${String(index + 1)}-${String(at + 1)}`,
	}));
}
