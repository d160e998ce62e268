import { buildButton, buildSection } from '../basket/view-parts.ts';
import type { StepFields } from '../../archive/paths/path-schema.ts';
import { buildElement } from '../page/build-element.ts';
import { emptyStep, MOST, withStep, withSteps } from './draft.ts';
import type { Editor } from './editor.ts';
import { buildField, fromEntries, toEntries } from './view-field.ts';
import { buildOrder } from './view-order.ts';
import { buildPassages } from './view-passages.ts';

/** Most minutes of a step, as the schema has them. */
const LONGEST = 240;

function buildMinutes({ text, draft, write, count }: Editor, index: number): HTMLElement {
	const input = buildElement('input', 'adapt-minutes-field', []);
	input.type = 'number';
	input.min = '0';
	input.max = String(LONGEST);
	input.value = String(draft().fields.steps[index]?.minutes ?? 0);
	input.addEventListener('input', () => {
		const minutes = Math.min(LONGEST, Math.max(0, Math.round(Number(input.value)) || 0));
		write((one) => withStep(one, index, { minutes }));
		count();
	});
	return buildElement('label', 'adapt-field', [
		buildElement('span', '', [text.fields.minutes]),
		input,
	]);
}

/** Returns the fields of a step that are words, by key. */
function buildWords(
	{ text, draft, write }: Editor,
	index: number,
): Record<'title' | 'introduction' | 'questions' | 'task' | 'notes', HTMLElement> {
	const step = draft().fields.steps[index] ?? emptyStep();
	const put = (change: Partial<StepFields>) => {
		write((one) => withStep(one, index, change));
	};
	const field = (key: 'introduction' | 'task' | 'notes', rows: number) =>
		buildField({
			label: text.fields[key],
			value: step[key] ?? '',
			rows,
			write: (value) => {
				put({ [key]: value });
			},
		});
	return {
		title: buildField({
			label: text.fields.stepTitle,
			value: step.title,
			write: (title) => {
				put({ title });
			},
		}),
		introduction: field('introduction', 3),
		questions: buildField({
			label: text.fields.questions,
			value: fromEntries(step.questions),
			rows: 4,
			write: (value) => {
				put({ questions: toEntries(value) });
			},
		}),
		task: field('task', 3),
		notes: field('notes', 6),
	};
}

function buildStep(editor: Editor, index: number): HTMLElement {
	const { text, draft } = editor;
	const name = text.stepName(index + 1);
	const order = buildOrder(editor, {
		list: 'step',
		entries: draft().fields.steps,
		index,
		name,
		put: (change) => (one) => withSteps(one, change),
		otherwise: 'add-step',
	});
	const minutes = buildElement('span', 'adapt-minutes', []);
	minutes.dataset['minutes'] = String(index);
	const { title, introduction, questions, task, notes } = buildWords(editor, index);
	const section = buildElement('section', 'adapt-step', [
		buildElement('div', 'adapt-step-head', [buildElement('h3', '', [name]), minutes, order]),
		title,
		introduction,
		buildPassages(editor, index),
		questions,
		task,
		buildMinutes(editor, index),
		notes,
	]);
	section.ariaLabel = name;
	return section;
}

/** Returns the steps of a draft, and the button that adds one. */
export function buildSteps(editor: Editor): HTMLElement {
	const { text, draft, change, undoAt } = editor;
	const count = draft().fields.steps.length;
	const at = (index: number) => `step-${String(index)}`;
	const steps = Array.from({ length: count }, (_, index) => [
		...undoAt(at(index)),
		buildStep(editor, index),
	]);
	const total = buildElement('p', 'adapt-total', []);
	total.dataset['minutes'] = 'total';
	const add = buildButton(text.addStep, () => {
		change((one) => withSteps(one, (all) => [...all, emptyStep()]), {
			words: text.addedStep(count + 1),
			focus: [`add-${String(count)}`],
		});
	});
	add.dataset['focus'] = 'add-step';
	add.disabled = count >= MOST.steps;
	return buildSection(text.steps, [total, ...steps.flat(), ...undoAt(at(count)), add]);
}
