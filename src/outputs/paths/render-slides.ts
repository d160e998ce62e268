import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { buildSlides, type PassageSlide, type Slide } from '../../archive/paths/build-slides.ts';
import { namePassage } from '../../archive/paths/name-passage.ts';
import { collectCorrections } from '../../archive/paths/passage-notes.ts';
import type { ReadingPath, Step } from '../../archive/paths/path.ts';
import { collectReadNotes } from '../../archive/paths/read-notes.ts';
import { chooseSlideSize } from '../../archive/paths/slide-size.ts';
import { fragmentToId } from '../../model/addressing/address.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { renderCorrection } from '../passage/render-correction.ts';
import { passageUrl, type PathSetting } from './path-setting.ts';
import { renderNotes } from './render-guide.ts';
import { renderPathPassage } from './render-path-passage.ts';
import { renderMinutes, renderPassageChanges } from './render-step-parts.ts';

const text = interfaceText.paths;

/** Returns the address of what a slide shows: of a range, that of its paragraph. */
function addressOf({ passage, part }: PassageSlide): string {
	const isInRange = passage.place.kind === 'range' && part.kind === 'body';
	return isInRange ? fragmentToId(passage.document.id, part.part.fragment) : passage.id;
}

/** Returns the name of what a slide shows, and which stretch of it that is. */
export function nameSlide(slide: PassageSlide): { id: string; name: string; stretch: string } {
	const id = addressOf(slide);
	const { number, total } = slide.stretch;
	return {
		id,
		name: namePassage({ id, document: slide.passage.document }),
		stretch: total > 1 ? text.slides.stretch(number, total) : '',
	};
}

function renderPassage(slide: PassageSlide, setting: PathSetting): ElementContent[] {
	const { document } = slide.passage;
	const { id, name, stretch } = nameSlide(slide);
	const passage = { ...slide.passage, parts: [slide.part] };
	const corrections = collectCorrections([passage]);
	const settled = { notes: collectReadNotes(slide.step), form: 'off-paper' } as const;
	return [
		h('h2', { className: ['slide-source'] }, [
			h('a', { href: passageUrl({ id, document }, setting) }, name),
			...(stretch === '' ? [] : [' ', h('span', { className: ['slide-stretch'] }, stretch)]),
		]),
		// A long passage says it once, where its first words are.
		...(slide.stretch.number === 1 ? renderPassageChanges(passage, setting) : []),
		...renderPathPassage(passage, slide.namespace, setting, settled),
		...(corrections.length === 0
			? []
			: [
					h(
						'div',
						{ className: ['slide-corrections'] },
						corrections.flatMap(({ correction }) => renderCorrection(correction)),
					),
				]),
	];
}

/** Returns what a step says to whoever leads it; it shows itself at a key, and in the window of the speaker. */
function renderAnswers(step: Step, setting: PathSetting): Element[] {
	const notes = renderNotes(step, setting);
	if (notes.length === 0) return [];
	return [
		h('div', { className: ['slide-answers'], hidden: true }, [
			h('h3', text.guidePage.notes),
			...notes,
		]),
	];
}

const list = (name: 'ul' | 'ol', entries: readonly string[]) =>
	h(
		name,
		{ className: ['slide-list'] },
		entries.map((entry) => h('li', entry)),
	);

function renderContent(
	slide: Slide,
	{ title, objectives }: ReadingPath,
	setting: PathSetting,
): ElementContent[] {
	switch (slide.kind) {
		case 'title':
			return [
				h('p', { className: ['slide-step'] }, text.title),
				h('h1', title),
				list('ul', objectives),
			];
		case 'step':
			return [
				h('p', { className: ['slide-step'] }, text.step(slide.step.number)),
				h('h2', slide.step.title),
				renderMinutes(slide.step),
				h('p', { className: ['slide-text'] }, slide.step.introduction),
			];
		case 'passage':
			return renderPassage(slide, setting);
		case 'questions':
			return [
				h('h2', text.questions),
				list('ol', slide.step.questions),
				...renderAnswers(slide.step, setting),
			];
		case 'task':
			return [h('h2', text.task), h('p', { className: ['slide-text'] }, slide.task)];
		case 'closing':
			return [
				h('h2', text.closing),
				...slide.closing.map((paragraph) => h('p', { className: ['slide-text'] }, paragraph)),
			];
	}
}

/** Returns a slide: one thing to look at together; `number` is its own, from 1. */
function renderSlide(
	slide: Slide,
	number: number,
	path: ReadingPath,
	setting: PathSetting,
): Element {
	const step = 'step' in slide ? slide.step : null;
	const name =
		step === null || slide.kind === 'step' ? null : `${text.step(step.number)} ${step.title}`;
	return h(
		'section',
		{
			className: ['slide', `slide-${slide.kind}`],
			id: `slide-${String(number)}`,
			tabIndex: -1,
			dataSize: String(chooseSlideSize(slide, path)),
			...(step !== null && { dataStep: String(step.number) }),
		},
		[
			...(name === null ? [] : [h('p', { className: ['slide-step'] }, name)]),
			...renderContent(slide, path, setting),
		],
	);
}

/** Returns the slides of a path, in order. */
export function renderSlides(path: ReadingPath, setting: PathSetting): Element[] {
	return buildSlides(path).map((slide, index) => renderSlide(slide, index + 1, path, setting));
}
