import { planTimes, READING_SPEED, type PlannedStep } from '../../archive/paths/count-minutes.ts';
import { namePassage } from '../../archive/paths/name-passage.ts';
import type { ReadingPath, Step } from '../../archive/paths/path.ts';
import { collectReadNotes } from '../../archive/paths/read-notes.ts';
import { addressToPageFragment } from '../../model/addressing/address.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { passageUrl, type PathSetting } from '../paths/path-setting.ts';
import { openingOf } from '../paths/render-guide.ts';
import type { PaperForm } from '../paths/render-path-head.ts';
import { setPassagePart } from './passage-blocks.ts';
import { setCorrections } from './set-corrections.ts';
import { setChanges } from './set-changes.ts';
import { line, plain, type Run, type Sheet, type SheetBlock, type SheetCell } from './sheet.ts';

const text = interfaceText.paths;

/** Lines to write an answer on. */
const ROOM = 3;

/** Returns how long a step or a path takes, and how much of it is reading. */
function tellMinutes({
	minutes,
	readingMinutes,
}: Pick<Step, 'minutes' | 'readingMinutes'>): string {
	const rest = minutes - readingMinutes;
	const parts = [
		text.minutes(minutes),
		...(readingMinutes > 0 ? [text.reading(readingMinutes)] : []),
		...(rest > 0 ? [text.discussion(rest)] : []),
	];
	return parts.join('　');
}

/** Returns words that lead somewhere, where that is known. */
const linked = (words: string, url: string): Run[] => [
	url === '' ? { text: words } : { text: words, url },
];

function setHead(path: ReadingPath, form: PaperForm, setting: PathSetting): SheetBlock[] {
	const { adapt } = interfaceText;
	const notices = setting.isOwn
		? [adapt.notice, ...(form === 'guide' ? [adapt.guideNotice] : [])]
		: [text[`${form}Page`].notice];
	const url = setting.absolute(setting.pathUrl);
	return [
		line('soft', `${text[form]}　${path.level}`),
		line('title', path.title, { code: url }),
		line('soft', `${text.audience}：${path.audience.join('、')}　${text.steps(path.steps.length)}`),
		line('words', path.summary),
		line('section', text.objectives),
		...path.objectives.map((objective) => line('words', objective, { label: '•', depth: 1 })),
		line('soft', tellMinutes(path)),
		line('soft', text.speed(READING_SPEED)),
		...notices.map((notice) => line('soft', notice)),
		line('soft', linked(url, url)),
	];
}

function setQuestions({ questions, task }: Step, hasRoom: boolean): SheetBlock[] {
	const asked = questions.flatMap((question, index): SheetBlock[] => [
		line('words', question, { label: `${String(index + 1)}.`, depth: 1, keepsNext: hasRoom }),
		...(hasRoom ? [{ kind: 'room', lines: ROOM } as const] : []),
	]);
	return [
		...(asked.length > 0 ? [line('section', text.questions), ...asked] : []),
		...(task === null ? [] : [line('section', text.task), line('words', task)]),
	];
}

/** Returns the number and the title of a step, with the code that leads there from paper. */
const setStepTitle = (step: Step, setting: PathSetting): SheetBlock =>
	line('step', `${String(step.number)}. ${step.title}`, {
		code: setting.absolute(setting.stepUrl(step)),
	});

function setHandoutStep(step: Step, setting: PathSetting): SheetBlock[] {
	const read = collectReadNotes(step);
	const corrections = setCorrections(step.passages);
	return [
		setStepTitle(step, setting),
		...(step.introduction === '' ? [] : [line('words', step.introduction)]),
		...step.passages.flatMap((passage) => [
			line('passage', linked(namePassage(passage), setting.absolute(passageUrl(passage, setting)))),
			...passage.parts.flatMap((part) => setPassagePart(part, passage.document, setting, read)),
			...setChanges(passage, setting),
		]),
		...(corrections.length > 0
			? [line('section', text.handoutPage.corrections), ...corrections]
			: []),
		...setQuestions(step, true),
		...step.passages.map((passage) => {
			const url = setting.absolute(passageUrl(passage, setting));
			return line('soft', [...plain(`${namePassage(passage)}　`), ...linked(url, url)]);
		}),
	];
}

const cell = (words: string, isHead = false): SheetCell => ({
	runs: plain(words),
	columns: 1,
	rows: 1,
	isHead,
});

function setPlan(plan: readonly PlannedStep[]): SheetBlock[] {
	return [
		line('section', text.guidePage.plan),
		{
			kind: 'table',
			heads: 0,
			widths: [18, 44, 38],
			rows: plan.map(({ step, from, to }) => [
				cell(text.guidePage.span(from, to)),
				cell(`${String(step.number)}. ${step.title}`, true),
				cell(tellMinutes(step)),
			]),
		},
	];
}

/** Returns the notes of a step in runs, with what they name as links. */
function setNotes({ notes, passages }: Step, setting: PathSetting): SheetBlock[] {
	const documents = passages.map(({ document }) => document.id);
	return notes.map((note) =>
		line(
			'words',
			setting.findLinks(note, documents).map(({ text: words, address }): Run => {
				if (address === null) return { text: words };
				return {
					text: words,
					url: setting.absolute(addressToPageFragment(address, setting.base)),
				};
			}),
		),
	);
}

function setGuideStep({ step, from, to }: PlannedStep, setting: PathSetting): SheetBlock[] {
	const notes = setNotes(step, setting);
	return [
		setStepTitle(step, setting),
		line('soft', `${text.guidePage.span(from, to)}　${tellMinutes(step)}`, { keepsNext: true }),
		...(step.introduction === '' ? [] : [line('words', step.introduction)]),
		line('section', text.guidePage.passages),
		...step.passages.flatMap((passage) => {
			const url = setting.absolute(passageUrl(passage, setting));
			const opening = plain(`　${openingOf(passage)}`);
			return [
				line('words', [...linked(namePassage(passage), url), ...opening], {
					label: '•',
					depth: 1,
				}),
				...setChanges(passage, setting),
			];
		}),
		...setQuestions(step, false),
		...(notes.length > 0 ? [line('section', text.guidePage.notes), ...notes] : []),
	];
}

const FORMS: Record<PaperForm, (path: ReadingPath, setting: PathSetting) => SheetBlock[]> = {
	handout: ({ steps }, setting) => steps.flatMap((step) => setHandoutStep(step, setting)),
	guide({ steps }, setting) {
		const plan = planTimes(steps);
		return [...setPlan(plan), ...plan.flatMap((planned) => setGuideStep(planned, setting))];
	},
};

/** Returns a path in a form that is made for paper, as it stands in a file of a word processor. */
export function setPath(path: ReadingPath, form: PaperForm, setting: PathSetting): Sheet {
	const { title, author, licence, closing } = path;
	return {
		title: `${text[form]}：${title}`,
		author,
		head: [title, interfaceText.document.unofficial],
		foot: setting.absolute(setting.isOwn ? setting.base : setting.pathUrl),
		blocks: [
			...setHead(path, form, setting),
			...FORMS[form](path, setting),
			...(closing.length > 0
				? [line('step', text.closing), ...closing.map((words) => line('words', words))]
				: []),
			line('soft', `${text.author}：${author}`),
			line('soft', `${text.licence}：${licence}`),
		],
	};
}
