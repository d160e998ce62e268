import {
	planTimes,
	READING_SPEED,
	type PlannedPart,
	type PlannedStep,
} from '../../archive/paths/count-minutes.ts';
import { namePassage } from '../../archive/paths/name-passage.ts';
import type { ReadingPath, Step } from '../../archive/paths/path.ts';
import { collectReadNotes } from '../../archive/paths/read-notes.ts';
import { addressToPageFragment } from '../../model/addressing/address.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { passageUrl, type PathSetting } from '../paths/path-setting.ts';
import { openingOf } from '../paths/render-guide.ts';
import { ANSWER_LINES } from '../paths/render-step-parts.ts';
import { QUIZ_LINES } from '../paths/render-quiz.ts';
import {
	sayBreak,
	sayInterpreted,
	sayMaterials,
	sayRooms,
	saySets,
	saySpan,
	sayTotal,
	type Said,
} from '../paths/say-room.ts';
import { setPassagePart } from './passage-blocks.ts';
import { setCorrections } from './set-corrections.ts';
import { setChanges } from './set-changes.ts';
import { line, plain, type Run, type Sheet, type SheetBlock, type SheetCell } from './sheet.ts';

const text = interfaceText.paths;

/** The forms that are files of a word processor: the guide has the cards and the quiz at its end. */
export type OfficeForm = 'guide' | 'handout';

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

function setHead(path: ReadingPath, form: OfficeForm, setting: PathSetting): SheetBlock[] {
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

/** Returns questions under their numbers, with lines on which they are answered: all of them on one page. */
function setNumbered(questions: readonly string[], lines: number): SheetBlock[] {
	return questions.flatMap((question, index): SheetBlock[] => {
		const keepsNext = index < questions.length - 1;
		return [
			line('words', question, {
				label: `${String(index + 1)}.`,
				depth: 1,
				keepsNext: keepsNext || lines > 0,
			}),
			...(lines > 0 ? [{ kind: 'room', lines, keepsNext } as const] : []),
		];
	});
}

function setQuestions({ questions, task }: Step, hasRoom: boolean): SheetBlock[] {
	const asked = setNumbered(questions, hasRoom ? ANSWER_LINES : 0);
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

const joinSaid = (pieces: readonly Said[], sign: string): string =>
	pieces.map(({ words }) => words).join(sign);

const listed = (words: string) => line('words', words, { label: '•', depth: 1 });

function setPlanned(part: PlannedPart): SheetCell[] {
	const span = cell(saySpan(part).words);
	if (part.kind === 'break') return [span, cell(text.guidePage.break), cell(sayBreak(part).words)];
	const { step } = part;
	return [span, cell(`${String(step.number)}. ${step.title}`, true), cell(tellMinutes(step))];
}

function setRooms(path: ReadingPath): SheetBlock[] {
	const steps = sayRooms(path);
	const [first] = steps;
	if (first === undefined) return [];
	return [
		line('section', text.guidePage.rooms),
		{
			kind: 'table',
			isWhole: true,
			heads: 1,
			widths: [30, 35, 35],
			rows: [
				[cell(''), ...first.rooms.map(({ people }) => cell(people.words, true))],
				...steps.map(({ step, rooms }) => [
					cell(`${String(step.number)}. ${step.title}`, true),
					...rooms.map(({ pieces }) => cell(joinSaid(pieces, '；'))),
				]),
			],
		},
	];
}

/** Returns what stands before the steps of a guide: materials, plan, groups, interpreting. */
function setRoom(path: ReadingPath, plan: readonly PlannedPart[]): SheetBlock[] {
	const { guidePage } = text;
	return [
		line('section', guidePage.materials),
		...sayMaterials(path).map(([first, ...others]) =>
			listed(`${first?.words ?? ''}${joinSaid(others, '，')}`),
		),
		line('section', guidePage.plan),
		{ kind: 'table', isWhole: true, heads: 0, widths: [18, 44, 38], rows: plan.map(setPlanned) },
		...sayTotal(path).map(({ words }) => line('words', words)),
		...setRooms(path),
		line('section', guidePage.interpreting),
		...guidePage.interpretingNote.map(listed),
		listed(sayInterpreted(path).words),
		...(path.interpreting === undefined ? [] : [listed(path.interpreting)]),
	];
}

/** How many cards stand beside each other on a page. */
const COLUMNS = 2;

/** Returns the cards of a step as a table to be cut. */
function setCards(step: Step): SheetBlock[] {
	const rows = Array.from({ length: Math.ceil(step.cards.length / COLUMNS) }, (_, row) =>
		Array.from({ length: COLUMNS }, (_, column): SheetCell => ({
			...cell(step.cards[row * COLUMNS + column] ?? '', true),
			isCard: true,
		})),
	);
	return [
		line('section', `${text.cards}：${step.title}`, { startsPage: true }),
		line(
			'soft',
			text.cardsPage.set(step.number, step.cards.length) + joinSaid(saySets(step), '，'),
		),
		{ kind: 'table', heads: 0, widths: Array.from({ length: COLUMNS }, () => 1), rows },
	];
}

/** Returns what is printed of a path besides the guide, in its file because it is edited there: cards, the quiz, and its key apart. */
function setSheets({ steps, quiz = [] }: ReadingPath): SheetBlock[] {
	const cards = steps.filter((step) => step.cards.length > 0).flatMap(setCards);
	if (quiz.length === 0) return cards;
	const questions = quiz.map(({ question }) => question);
	return [
		...cards,
		line('section', text.quiz, { startsPage: true }),
		line('soft', text.quizPage.notice),
		...setNumbered(questions, QUIZ_LINES),
		line('section', text.guidePage.quizKey, { startsPage: true }),
		...quiz.flatMap(({ question, answer }, index) => [
			line('words', question, { label: `${String(index + 1)}.`, depth: 1, keepsNext: true }),
			line('words', answer, { depth: 2 }),
		]),
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

const FORMS: Record<OfficeForm, (path: ReadingPath, setting: PathSetting) => SheetBlock[]> = {
	handout: ({ steps }, setting) => steps.flatMap((step) => setHandoutStep(step, setting)),
	guide(path, setting) {
		const plan = planTimes(path.steps);
		return [
			...setRoom(path, plan),
			...plan.flatMap((part) => (part.kind === 'step' ? setGuideStep(part, setting) : [])),
		];
	},
};

/** Returns a path in a form that is made for paper, as it stands in a file of a word processor. */
export function setPath(path: ReadingPath, form: OfficeForm, setting: PathSetting): Sheet {
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
			...(form === 'guide' ? setSheets(path) : []),
		],
	};
}
