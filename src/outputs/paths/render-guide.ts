import type { Element } from 'hast';
import { h } from 'hastscript';
import { planTimes, type PlannedStep } from '../../archive/paths/count-minutes.ts';
import { namePassage } from '../../archive/paths/name-passage.ts';
import { passageText } from '../../archive/paths/passage-text.ts';
import type { Passage, ReadingPath, Step } from '../../archive/paths/path.ts';
import { addressToPageFragment } from '../../model/addressing/address.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { renderRoom } from './render-room.ts';
import { saySpan } from './say-room.ts';
import { passageUrl, type PathSetting } from './path-setting.ts';
import {
	renderMinutes,
	renderPassageChanges,
	renderPathQr,
	renderQuestions,
	renderStepTitle,
} from './render-step-parts.ts';

/** Characters of a passage that are enough to know it by. */
const OPENING = 34;

const text = interfaceText.paths;
const { guidePage } = text;

/** Returns the first words of a passage. */
export function openingOf(passage: Passage): string {
	const characters = [...passageText(passage).replaceAll(/\s+/gu, '')];
	return characters.slice(0, OPENING).join('') + (characters.length > OPENING ? '…' : '');
}

/** Returns the notes of a step for whoever leads it; what they name of documents leads there. */
export function renderNotes({ notes, passages }: Step, setting: PathSetting): Element[] {
	const documents = passages.map(({ document }) => document.id);
	return notes.map((note) =>
		h(
			'p',
			setting
				.findLinks(note, documents)
				.map(({ text: words, address }) =>
					address === null
						? words
						: h('a', { href: addressToPageFragment(address, setting.base) }, words),
				),
		),
	);
}

function renderStep(planned: PlannedStep, setting: PathSetting): Element {
	const { step } = planned;
	const { words, label } = saySpan(planned);
	const passages = step.passages.map((passage) =>
		h('li', [
			h('a', { href: passageUrl(passage, setting) }, namePassage(passage)),
			' ',
			h('span', { className: ['excerpt'] }, openingOf(passage)),
			...renderPassageChanges(passage, setting),
		]),
	);
	const notes = renderNotes(step, setting);
	return h('section', { className: ['path-step', 'guide-step'], id: step.fragment }, [
		h('div', { className: ['guide-head'] }, [
			h('div', [
				renderStepTitle(step),
				h('p', { className: ['path-span'], ...label }, words),
				renderMinutes(step),
			]),
			renderPathQr(setting.stepUrl(step), setting),
		]),
		h('p', { className: ['path-introduction'] }, step.introduction),
		h('section', { className: ['guide-passages'] }, [
			h('h3', labelled('paths.guidePage.passages'), guidePage.passages),
			h('ul', passages),
		]),
		...renderQuestions(step),
		...(notes.length === 0
			? []
			: [
					h('section', { className: ['path-notes'] }, [
						h('h3', labelled('paths.guidePage.notes'), guidePage.notes),
						...notes,
					]),
				]),
	]);
}

/** Returns the guide of whoever leads a path: what the room needs, the plan, and each step with the answers. */
export function renderGuide(path: ReadingPath, setting: PathSetting): Element[] {
	const plan = planTimes(path.steps);
	return [
		...renderRoom(path, plan),
		...plan.flatMap((part) => (part.kind === 'step' ? [renderStep(part, setting)] : [])),
	];
}
