import { z } from 'zod';
import { parseGrouping } from './groups.ts';

/** What a path has at most: characters of a text and of a line, entries of each list, minutes of a step. */
export const LIMITS = {
	text: 10_000,
	line: 500,
	audience: 12,
	objectives: 12,
	steps: 30,
	passages: 40,
	questions: 20,
	minutes: 240,
	/** Of a session, with its breaks. */
	duration: 1_440,
	cards: 40,
	materials: 20,
	quiz: 20,
} as const;

/** The levels of paths, from the first. */
export const LEVELS = ['入门', '进阶', '高级'] as const;

/** BCP 47 tag. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Returns how many characters a text has, as readers count them: 𠮷 is one. */
export function countCharacters(text: string): number {
	return [...text].length;
}

/** Text that is not empty and has no more characters than so many. */
const textOf = (maximum: number) =>
	z
		.string()
		.trim()
		.min(1)
		.check(({ value, issues }) => {
			if (countCharacters(value) <= maximum) return;
			issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: value });
		});

const text = textOf(LIMITS.text);
const line = textOf(LIMITS.line).regex(/^[^\n]*$/, 'Expected one line of text');

const pins = z.record(z.string(), z.string().regex(/^sha256-[0-9a-f]{64}$/)).default({});

const quizItem = z.strictObject({ question: text, answer: text });

/** One step of a path as its file has it. */
const step = z.strictObject({
	/** What the step is about; no two steps of a path have the same. */
	title: line,
	/** Minutes for the questions and the task; those of reading are counted from the passages, and come on top. */
	minutes: z.int().min(1).max(LIMITS.minutes),
	/** Addresses of what is read, in this order: `gb/346/ins/8/p46-p50`, `…/p61-a`, `…/fn3`, `…/front`. */
	passages: z.array(line).min(1).max(LIMITS.passages),
	/** What to look for when reading. */
	introduction: text,
	/** Questions that the passages answer. */
	questions: z.array(text).min(1).max(LIMITS.questions),
	/** What groups do. */
	task: text.optional(),
	/** How the room is parted for the task, and for how long: `3至4人一组，5分钟，每组汇报30秒`; see `groups.ts`. */
	groups: line
		.refine((value) => parseGrouping(value) !== null, {
			message: 'Expected words like “3至4人一组，5分钟，每组汇报30秒”',
		})
		.optional(),
	/** What stands on the cards that the task needs, a card each. */
	cards: z.array(line).min(1).max(LIMITS.cards).optional(),
	/** Minutes of the break after the step. */
	break: z.int().min(1).max(LIMITS.minutes).optional(),
	/** For the facilitator: answers with their places, hints; an empty line parts two paragraphs. */
	notes: text,
	/** SHA-256 of the text of each passage as it was reviewed; `npm run paths` writes it. */
	pins,
});

/** What stands before the text of `content/paths/*.mdx`. */
export const pathSchema = z.strictObject({
	title: line,
	/** Two or three sentences for the catalogue. */
	summary: text,
	/** Whom it is for, a word or two each. */
	audience: z.array(line).min(1).max(LIMITS.audience),
	level: z.enum(LEVELS),
	/** BCP 47 tag of what the path itself says. */
	language: z.string().regex(LANGUAGE),
	author: line,
	licence: line,
	/** What a participant can do afterwards, a sentence each. */
	objectives: z.array(text).min(1).max(LIMITS.objectives),
	/** Minutes of the whole session, reading and breaks too; where it is given, the steps have to add up to it. */
	duration: z.int().min(1).max(LIMITS.duration).optional(),
	/** What the room needs besides handouts and cards, a thing each. */
	materials: z.array(line).min(1).max(LIMITS.materials).optional(),
	/** For interpreters: words of this path that they should have ready. */
	interpreting: text.optional(),
	/** What is asked at the end on a sheet of its own, with the answers, which the guide has. */
	quiz: z.array(quizItem).min(1).max(LIMITS.quiz).optional(),
	steps: z.array(step).min(1).max(LIMITS.steps),
});

const written = z.string().trim();

/**
 * The same of a draft. What stands in it may be missing still, too long or too much for a path: none of that hinders
 * reading it, or what was written would be lost.
 */
export const draftSchema = z.strictObject({
	...pathSchema.shape,
	title: written,
	summary: written,
	audience: z.array(written),
	author: written,
	licence: written,
	objectives: z.array(written),
	duration: z.union([z.number(), written]).optional(),
	materials: z.array(written).optional(),
	interpreting: written.optional(),
	quiz: z.array(z.strictObject({ question: written, answer: written })).optional(),
	steps: z.array(
		z.strictObject({
			title: written,
			/** Text where it is no whole number. */
			minutes: z.union([z.number(), written]),
			passages: z.array(written),
			introduction: written,
			questions: z.array(written),
			task: written.optional(),
			groups: written.optional(),
			cards: z.array(written).optional(),
			break: z.union([z.number(), written]).optional(),
			notes: written,
			pins,
		}),
	),
});

export type PathFields = z.infer<typeof pathSchema>;
export type StepFields = PathFields['steps'][number];
/** Of a draft; the fields of a path are such fields too. */
export type DraftFields = z.infer<typeof draftSchema>;
/** What the schema finds wrong. */
export type PathIssue = z.core.$ZodIssue;
