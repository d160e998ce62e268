import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PlannedPart } from '../../archive/paths/count-minutes.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { renderMinutes } from './render-step-parts.ts';
import {
	sayBreak,
	sayInterpreted,
	sayMaterials,
	sayRooms,
	saySpan,
	sayTotal,
	type Said,
} from './say-room.ts';

const { guidePage } = interfaceText.paths;

type Heading = 'plan' | 'materials' | 'rooms' | 'interpreting' | 'quizKey';

const heading = (key: Heading) => h('h2', labelled(`paths.guidePage.${key}`), guidePage[key]);

const span = ({ words, label }: Said) => h('span', label, words);

/** Returns pieces one after the other, parted by a sign. */
const listed = (pieces: readonly Said[], sign: string): ElementContent[] =>
	pieces.flatMap((piece, index) => [
		...(index === 0 ? [] : [{ type: 'text', value: sign } as const]),
		span(piece),
	]);

/** Returns what the room needs, so that it can be laid out before the others come. */
function renderMaterials(path: ReadingPath): Element {
	return h('section', { className: ['guide-materials'] }, [
		heading('materials'),
		h(
			'ul',
			sayMaterials(path).map(([first, ...others]) =>
				h('li', [...(first === undefined ? [] : [span(first)]), ...listed(others, '，')]),
			),
		),
	]);
}

function renderPart(part: PlannedPart): Element {
	const { words, label } = saySpan(part);
	if (part.kind === 'break') {
		return h('tr', { className: ['plan-break'] }, [
			h('td', label, words),
			h('th', { scope: 'row', ...labelled('paths.guidePage.break') }, guidePage.break),
			h('td', [span(sayBreak(part))]),
		]);
	}
	const { step } = part;
	return h('tr', [
		h('td', label, words),
		h('th', { scope: 'row', lang: 'zh-Hans' }, [
			h('a', { href: `#${step.fragment}` }, `${String(step.number)}. ${step.title}`),
		]),
		h('td', [renderMinutes(step)]),
	]);
}

function renderPlan(path: ReadingPath, plan: readonly PlannedPart[]): Element {
	return h('section', { className: ['path-plan'] }, [
		heading('plan'),
		h('table', [h('tbody', plan.map(renderPart))]),
		...sayTotal(path).map(({ words, label }) =>
			h('p', { className: ['plan-total'], ...label }, words),
		),
	]);
}

/** Returns into which groups a room of each size is parted, and where the time of the step goes. */
function renderRooms(path: ReadingPath): Element[] {
	const steps = sayRooms(path);
	const [first] = steps;
	if (first === undefined) return [];
	const columns = first.rooms.map(({ people }) =>
		h('th', { scope: 'col', ...people.label }, people.words),
	);
	return [
		h('section', { className: ['guide-rooms'] }, [
			heading('rooms'),
			h('table', [
				h('thead', [h('tr', [h('td'), ...columns])]),
				h(
					'tbody',
					steps.map(({ step, rooms }) =>
						h('tr', [
							h('th', { scope: 'row', lang: 'zh-Hans' }, `${String(step.number)}. ${step.title}`),
							...rooms.map(({ people, pieces }) =>
								h('td', [
									h('span', { className: ['room-name'], ...people.label }, people.words),
									...listed(pieces, '；'),
								]),
							),
						]),
					),
				),
			]),
		]),
	];
}

/** Returns what to see to where not all of the room speak one language. */
function renderInterpreting(path: ReadingPath): Element {
	const { words, label } = sayInterpreted(path);
	return h('section', { className: ['guide-interpreting'] }, [
		heading('interpreting'),
		h('ul', [
			...guidePage.interpretingNote.map((note, index) =>
				h('li', labelled(`paths.guidePage.interpretingNote.${String(index)}`), note),
			),
			h('li', label, words),
			...(path.interpreting === undefined ? [] : [h('li', { lang: 'zh-Hans' }, path.interpreting)]),
		]),
	]);
}

/** Returns what stands before the steps of a guide: materials, plan, groups, interpreting. */
export function renderRoom(path: ReadingPath, plan: readonly PlannedPart[]): Element[] {
	return [
		renderMaterials(path),
		renderPlan(path, plan),
		...renderRooms(path),
		renderInterpreting(path),
	];
}

/** Returns the answers to the quiz, on a page of their own; none where there is no quiz. */
export function renderQuizKey({ quiz = [] }: ReadingPath): Element[] {
	if (quiz.length === 0) return [];
	return [
		h('section', { className: ['quiz-key'] }, [
			heading('quizKey'),
			h(
				'ol',
				{ lang: 'zh-Hans' },
				quiz.map(({ question, answer }) =>
					h('li', [h('p', { className: ['quiz-question'] }, question), h('p', answer)]),
				),
			),
		]),
	];
}
