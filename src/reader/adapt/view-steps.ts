import { LIMITS } from '../../archive/paths/path-schema.ts';
import { announce } from '../copy/announce.ts';
import { buildButton, buildSection } from '../basket/view-parts.ts';
import { buildElement } from '../page/build-element.ts';
import { emptyStep, SHOWN, withStep, withSteps, type DraftStep } from './draft.ts';
import type { Editor } from './editor.ts';
import { LINE, measureCount, TEXT, type FieldLimit } from './measure-field.ts';
import { buildCount, buildFault, buildField } from './view-field.ts';
import { buildOrder } from './view-order.ts';
import { buildPassages } from './view-passages.ts';

type Key = Exclude<keyof DraftStep, 'passages' | 'adding'>;

const CARDS: FieldLimit = { kind: 'lines', most: LIMITS.cards, each: LIMITS.line };
const QUESTIONS: FieldLimit = { kind: 'lines', most: LIMITS.questions, each: LIMITS.text };

/** Returns the field of a step that has a key; `index` is from 0. */
function buildStepField(
	{ text, draft, write, count }: Editor,
	index: number,
	key: Key,
	{ limit, rows }: { limit: FieldLimit; rows?: number },
): HTMLElement {
	return buildField({
		label: key === 'title' ? text.fields.stepTitle : text.fields[key],
		value: draft().steps[index]?.[key] ?? '',
		text,
		limit,
		...(rows !== undefined && { rows }),
		write: (value) => {
			write((one) => withStep(one, index, { [key]: value }));
			if (key === 'minutes') count();
		},
	});
}

function buildStep(editor: Editor, index: number): HTMLElement {
	const { text, draft } = editor;
	const name = text.stepName(index + 1);
	const order = buildOrder(editor, {
		list: 'step',
		entries: draft().steps,
		index,
		name,
		put: (change) => (one) => withSteps(one, change),
		otherwise: 'add-step',
	});
	const minutes = buildElement('span', 'adapt-minutes', []);
	minutes.dataset['minutes'] = String(index);
	const field = (key: Key, limit: FieldLimit, rows?: number) =>
		buildStepField(editor, index, key, { limit, ...(rows !== undefined && { rows }) });
	const section = buildElement('section', 'adapt-step', [
		buildElement('div', 'adapt-step-head', [buildElement('h3', '', [name]), minutes, order]),
		field('title', LINE),
		field('introduction', TEXT, 3),
		buildPassages(editor, index),
		field('questions', QUESTIONS, 4),
		field('task', TEXT, 3),
		field('groups', { kind: 'groups' }),
		field('cards', CARDS, 3),
		field('minutes', { kind: 'minutes', most: LIMITS.minutes }),
		field('break', { kind: 'minutes', most: LIMITS.minutes }),
		field('notes', TEXT, 6),
	]);
	section.ariaLabel = name;
	return section;
}

/** Returns the steps of a draft, and the button that adds one. */
export function buildSteps(editor: Editor): HTMLElement {
	const { text, draft, change, undoAt } = editor;
	const count = draft().steps.length;
	const at = (index: number) => `step-${String(index)}`;
	const steps = Array.from({ length: count }, (_, index) => [
		...undoAt(at(index)),
		buildStep(editor, index),
	]);
	const total = buildElement('p', 'adapt-total', []);
	total.dataset['minutes'] = 'total';
	const add = buildButton(text.addStep, () => {
		if (count >= SHOWN.steps) {
			announce(text.fullSteps(SHOWN.steps));
			return;
		}
		change((one) => withSteps(one, (all) => [...all, emptyStep()]), {
			words: text.addedStep(count + 1) + measureCount(count + 1, LIMITS.steps, text).fault,
			focus: [`add-${String(count)}`],
		});
	});
	add.dataset['focus'] = 'add-step';
	const state = measureCount(count, LIMITS.steps, text);
	return buildSection(text.steps, [
		total,
		...steps.flat(),
		...undoAt(at(count)),
		add,
		buildCount(state),
		buildFault(state),
	]);
}
