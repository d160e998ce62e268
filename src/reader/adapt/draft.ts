import { isPathSlug } from '../../model/addressing/path-id.ts';
import { cleanText, toLine } from '../../archive/paths/format-path.ts';
import { splitParagraphs, type ParsedPath } from '../../archive/paths/parse-path.ts';
import type { DraftFields, LEVELS } from '../../archive/paths/path-schema.ts';

/** A step as it stands in the form. */
export interface DraftStep {
	title: string;
	/** As it was typed: it may be no number. */
	minutes: string;
	/** Addresses, in the order read. */
	passages: string[];
	/** What stands in the field of an address that is not added yet. */
	adding: string;
	introduction: string;
	/** One a line. */
	questions: string;
	task: string;
	/** How the room is parted, as a file says it. */
	groups: string;
	/** One a line. */
	cards: string;
	/** Minutes of the break behind it, as they were typed. */
	break: string;
	notes: string;
}

/**
 * A path that is being made: what stands in the fields of the form, to the character, whether a path can have it or
 * not. Its pins are made when it is saved.
 */
export interface Draft {
	/** What its file is to be called. */
	slug: string;
	title: string;
	summary: string;
	/** One a line; so are the objectives. */
	audience: string;
	level: (typeof LEVELS)[number];
	/** BCP 47 tag; the form shows none. */
	language: string;
	author: string;
	licence: string;
	objectives: string;
	/** What closes the path; empty lines part paragraphs. */
	closing: string;
	/** Minutes of the whole session, as they were typed. */
	duration: string;
	/** One a line. */
	materials: string;
	interpreting: string;
	/** Empty lines part questions; the first line is what is asked, the others are the answer. */
	quiz: string;
	steps: DraftStep[];
}

/** The name of a file while none that can be used is given. */
export const DEFAULT_SLUG = 'my-path';

/** Steps, and passages of all steps, that a page can show; far more than a path can have. */
export const SHOWN = { steps: 300, passages: 3_000 } as const;

/** Returns how many passages a draft has in all its steps. */
export function countPassages({ steps }: Draft): number {
	return steps.reduce((sum, { passages }) => sum + passages.length, 0);
}

/** True for a draft that the page could not show. */
export function isTooLarge(draft: Draft): boolean {
	return draft.steps.length > SHOWN.steps || countPassages(draft) > SHOWN.passages;
}

/** Minutes of a step while none are given. */
const MINUTES = '5';

/** Returns a step without anything in it but passages. */
export function emptyStep(passages: string[] = [], title = ''): DraftStep {
	return {
		title,
		minutes: MINUTES,
		passages,
		adding: '',
		introduction: '',
		questions: '',
		task: '',
		groups: '',
		cards: '',
		break: '',
		notes: '',
	};
}

/** Returns a path with nothing in it but steps. */
export function emptyDraft(licence: string, steps: DraftStep[] = [emptyStep()]): Draft {
	return {
		slug: DEFAULT_SLUG,
		title: '',
		summary: '',
		audience: '',
		level: '入门',
		language: 'zh-Hans',
		author: '',
		licence,
		objectives: '',
		closing: '',
		duration: '',
		materials: '',
		interpreting: '',
		quiz: '',
		steps,
	};
}

/** Returns the entries of a field that has one a line. */
export function readEntries(value: string): string[] {
	return value
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** Returns entries as the lines of a field. */
function fromEntries(entries: readonly string[]): string {
	return entries.map((entry) => readEntries(entry).join(' ')).join('\n');
}

/**
 * Returns the number of minutes that was typed, in plain or wide digits, by what a file holds of it; null where it is
 * no whole number. Raised digits are none: 5² is not 52.
 */
export function readMinutes(typed: string): number | null {
	const text = toLine(typed);
	return /^[\d０-９]{1,9}$/.test(text) ? Number(text.normalize('NFKC')) : null;
}

/** Returns minutes that were typed: a number where they are one. */
const toTyped = (typed: string): number | string => readMinutes(typed) ?? typed;

/** Returns the questions of a quiz, and the answers, of the field that has them all. */
const readQuiz = (value: string) =>
	splitParagraphs(cleanText(value)).map(([question = '', ...answer]) => ({
		question,
		answer: answer.join('\n'),
	}));

/** Returns what a path file says of the room, as far as the draft does. */
function toSession({ duration, materials, interpreting, quiz }: Draft): Partial<DraftFields> {
	const [things, questions] = [readEntries(materials), readQuiz(quiz)];
	return {
		...(duration.trim() !== '' && { duration: toTyped(duration) }),
		...(things.length > 0 && { materials: things }),
		...(interpreting.trim() !== '' && { interpreting }),
		...(questions.length > 0 && { quiz: questions }),
	};
}

/** Returns what a path file says of how the task of a step goes, as far as the draft does. */
function toTask({ groups, cards, break: pause }: DraftStep): Partial<DraftFields['steps'][number]> {
	const texts = readEntries(cards);
	return {
		...(groups.trim() !== '' && { groups }),
		...(texts.length > 0 && { cards: texts }),
		...(pause.trim() !== '' && { break: toTyped(pause) }),
	};
}

/** Returns what a path file says of a draft, whether a path can have it or not. */
export function toFields(draft: Draft): DraftFields {
	const { title, summary, audience, level, language, author, licence, objectives, steps } = draft;
	return {
		title,
		summary,
		audience: readEntries(audience),
		level,
		language,
		author,
		licence,
		objectives: readEntries(objectives),
		...toSession(draft),
		steps: steps.map((step) => ({
			title: step.title,
			minutes: readMinutes(step.minutes) ?? step.minutes,
			passages: step.passages,
			introduction: step.introduction,
			questions: readEntries(step.questions),
			...(step.task.trim() !== '' && { task: step.task }),
			...toTask(step),
			notes: step.notes,
			pins: {},
		})),
	};
}

/** Returns the fields of a path as a draft. */
export function fromFields(fields: DraftFields, slug: string, closing: string): Draft {
	const { duration = '', materials = [], interpreting = '', quiz = [], steps, ...about } = fields;
	return {
		...about,
		slug,
		audience: fromEntries(fields.audience),
		objectives: fromEntries(fields.objectives),
		closing,
		duration: String(duration),
		materials: fromEntries(materials),
		interpreting,
		quiz: quiz
			.map(({ question, answer }) => [fromEntries([question]), ...readEntries(answer)].join('\n'))
			.join('\n\n'),
		steps: steps.map(fromStep),
	};
}

function fromStep(fields: DraftFields['steps'][number]): DraftStep {
	const { title, minutes, passages, introduction, questions, notes } = fields;
	const { task = '', groups = '', cards = [], break: pause = '' } = fields;
	return {
		...emptyStep(passages, title),
		minutes: String(minutes),
		introduction,
		questions: fromEntries(questions),
		task,
		groups,
		cards: fromEntries(cards),
		break: String(pause),
		notes,
	};
}

/** Returns a path that was read from a file as a draft. */
export function toDraft({ slug, fields, text }: ParsedPath<DraftFields>): Draft {
	return fromFields(fields, slug, text);
}

/** Returns the name that the file of a draft can have. */
export function fileSlug({ slug }: Draft): string {
	const name = slug.trim();
	return isPathSlug(name) ? name : DEFAULT_SLUG;
}

/** Returns a list with one entry moved by so many places; unchanged where it would leave the list. */
export function moveEntry<T>(list: readonly T[], from: number, by: number): T[] {
	const to = from + by;
	const [entry] = list.slice(from, from + 1);
	if (entry === undefined || to < 0 || to >= list.length) return [...list];
	return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** Returns a draft with other steps. */
export function withSteps(draft: Draft, change: (steps: DraftStep[]) => DraftStep[]): Draft {
	return { ...draft, steps: change(draft.steps) };
}

/** Returns a draft in which one step is changed; `index` is from 0. */
export function withStep(draft: Draft, index: number, change: Partial<DraftStep>): Draft {
	return withSteps(draft, (steps) =>
		steps.map((step, at) => (at === index ? { ...step, ...change } : step)),
	);
}
