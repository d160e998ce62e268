import type { Element } from 'hast';
import { h } from 'hastscript';
import { namePassage } from '../../archive/paths/name-passage.ts';
import { collectCorrections } from '../../archive/paths/passage-notes.ts';
import type { ReadingPath, Step } from '../../archive/paths/path.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { renderCorrection } from '../passage/render-correction.ts';
import { passageUrl, type PathSetting } from './path-setting.ts';
import {
	renderPathQr,
	renderQuestions,
	renderStepPassage,
	renderStepTitle,
} from './render-step-parts.ts';

const text = interfaceText.paths;

/** Returns what a sign of a correction opens on a page, which stands on paper in print. */
function renderPaperCorrections({ passages }: Step): Element[] {
	const corrections = collectCorrections(passages);
	if (corrections.length === 0) return [];
	return [
		h('section', { className: ['paper-corrections'] }, [
			h('h3', labelled('paths.handoutPage.corrections'), text.handoutPage.corrections),
			...corrections.flatMap(({ correction }) => renderCorrection(correction)),
		]),
	];
}

/** Returns a step as participants have it on paper. */
function renderStep(step: Step, setting: PathSetting): Element {
	const addresses = step.passages.map((passage) =>
		h('li', [
			namePassage(passage),
			' ',
			h('span', { className: ['path-address'] }, setting.absolute(passageUrl(passage, setting))),
		]),
	);
	return h('section', { className: ['path-step', 'handout-step'], id: step.fragment }, [
		h('div', { className: ['guide-head'] }, [
			h('div', [
				renderStepTitle(step),
				h('p', { className: ['path-introduction'] }, step.introduction),
			]),
			renderPathQr(setting.stepUrl(step), setting),
		]),
		...step.passages.map((_, index) => renderStepPassage(step, index, 'left-out', setting)),
		...renderPaperCorrections(step),
		...renderQuestions(step, true),
		h('ul', { className: ['paper-addresses'] }, addresses),
	]);
}

/** Returns what participants take home of a path: passages, and questions with room for answers. */
export function renderHandout({ steps }: ReadingPath, setting: PathSetting): Element[] {
	return steps.map((step) => renderStep(step, setting));
}
