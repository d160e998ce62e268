import type { Element } from 'hast';
import { h } from 'hastscript';
import { namePassage } from '../../archive/paths/name-passage.ts';
import { fragmentOfPart, type Passage, type Step } from '../../archive/paths/path.ts';
import { collectReadNotes, passageNamespace } from '../../archive/paths/read-notes.ts';
import { formatPlace } from '../../words/format-place.ts';
import { labelled, labelledPlace } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { passageUrl, type PathSetting } from './path-setting.ts';
import { renderPathPassage } from './render-path-passage.ts';
import { renderQr } from './render-qr.ts';
import type { NoteForm } from './settle-read-notes.ts';

const text = interfaceText.paths;

/** Returns how long a step or a path takes, and how much of it is reading. */
export function renderMinutes({
	minutes,
	readingMinutes,
}: Pick<Step, 'minutes' | 'readingMinutes'>): Element {
	const parts = [
		{ label: 'minutes', value: minutes },
		{ label: 'reading', value: readingMinutes },
		{ label: 'discussion', value: minutes - readingMinutes },
	] as const;
	return h(
		'ul',
		{ className: ['path-minutes'] },
		parts
			.filter(({ value }) => value > 0)
			.map(({ label, value }) => h('li', labelled(`paths.${label}`, value), text[label](value))),
	);
}

/** Returns the number and the title of a step as a heading. */
export function renderStepTitle({ number, title }: Step): Element {
	return h('h2', { className: ['heading'], dataLevel: '1' }, [
		h('span', { className: ['path-number'] }, String(number)),
		' ',
		title,
	]);
}

/** Returns an address as a QR code and in letters, so that paper leads back; nothing to be seen where there is none. */
export function renderPathQr(url: string, { absolute }: Pick<PathSetting, 'absolute'>): Element {
	const address = absolute(url);
	if (address === '') return h('div', { hidden: true });
	return h('div', { className: ['path-qr'] }, [
		renderQr(address),
		h('a', { className: ['path-address'], href: url }, address),
	]);
}

/** Returns what the office corrects in a passage, and what newer versions made of it, a line each; of several parts it says which. */
export function renderPassageChanges(
	{ document, parts }: Pick<Passage, 'document' | 'parts'>,
	{ renderChanges }: Pick<PathSetting, 'renderChanges'>,
): Element[] {
	if (renderChanges === undefined) return [];
	const fragments = [...new Set(parts.map(fragmentOfPart))];
	return fragments.flatMap((fragment) => {
		const notes = renderChanges(document.id, fragment);
		return fragments.length === 1 ? notes : notes.map((note) => nameNote(note, fragment));
	});
}

/** Returns a note that begins with the name of the place that it is about. */
function nameNote(note: Element, fragment: string): Element {
	const [first, ...others] = note.children;
	if (first?.type === 'element' && first.tagName === 'p')
		return { ...note, children: [nameNote(first, fragment), ...others] };
	const name = h('span', labelledPlace(fragment), formatPlace(fragment));
	return { ...note, children: [name, { type: 'text', value: ' ' }, ...note.children] };
}

/** Returns a passage of a step as it stands in its document, under its name, which leads there; `index` is from 0. */
export function renderStepPassage(
	step: Step,
	index: number,
	form: NoteForm,
	setting: Pick<PathSetting, 'base' | 'held' | 'renderChanges'>,
): Element {
	const passage = step.passages[index];
	if (passage === undefined) throw new Error(`${step.fragment} has no passage ${String(index)}.`);
	const { movedFrom } = passage;
	const settled = { notes: collectReadNotes(step), form };
	return h('section', { className: ['path-passage'] }, [
		h('h3', { className: ['path-source'] }, [
			h('a', { href: passageUrl(passage, setting) }, namePassage(passage)),
		]),
		...(movedFrom === undefined
			? []
			: [
					h(
						'p',
						{ className: ['version-note'], ...labelled('paths.movedFrom', movedFrom) },
						text.movedFrom(movedFrom),
					),
				]),
		...renderPathPassage(passage, passageNamespace(step, index), setting, settled),
		...renderPassageChanges(passage, setting),
	]);
}

/** Lines to write an answer on. */
export const ANSWER_LINES = 3;

/** Returns lines to write on, in the column of the words that they answer. */
export function renderAnswerLines(lines: number): Element[] {
	return Array.from({ length: lines }, () => h('div', { className: ['path-room'] }));
}

/** Returns the questions of a step, and what groups do; `hasRoom` where there is to be room for writing. */
export function renderQuestions(
	{ questions, task }: Pick<Step, 'questions' | 'task'>,
	hasRoom = false,
): Element[] {
	const room = () => (hasRoom ? renderAnswerLines(ANSWER_LINES) : []);
	const asked =
		questions.length === 0
			? []
			: [
					h('section', { className: ['path-questions'] }, [
						h('h3', labelled('paths.questions'), text.questions),
						h(
							'ol',
							questions.map((question) => h('li', [h('p', question), ...room()])),
						),
					]),
				];
	if (task === null) return asked;
	return [
		...asked,
		h('section', { className: ['path-task'] }, [
			h('h3', labelled('paths.task'), text.task),
			h('p', task),
		]),
	];
}
