import { z } from 'zod';

/** Longest text of one field, in characters; what is longer is no part of a path. */
const LONGEST = 10_000;

/** The levels of paths, from the first. */
export const LEVELS = ['入门', '进阶', '高级'] as const;

/**
 * Returns the schema of what stands before the text of `content/paths/*.mdx`. `least` is 1 for what can be
 * published, 0 for a draft, in which texts and lists may be empty still.
 */
function buildPathSchema(least: 0 | 1) {
	const text = z.string().trim().min(least).max(LONGEST);
	const line = text.max(500).regex(/^[^\n]*$/, 'Expected one line of text');

	/** One step of a path as its file has it. */
	const step = z.strictObject({
		/** What the step is about; no two steps of a path have the same. */
		title: line,
		/** Minutes for the questions and the task; those of reading are counted from the passages, and come on top. */
		minutes: z.int().min(least).max(240),
		/** Addresses of what is read, in this order: `gb/346/ins/8/p46-p50`, `…/p61-a`, `…/fn3`, `…/front`. */
		passages: z.array(line).min(least).max(40),
		/** What to look for when reading. */
		introduction: text,
		/** Questions that the passages answer. */
		questions: z.array(text).min(least).max(20),
		/** What groups do. */
		task: text.optional(),
		/** For the facilitator: answers with their places, hints; an empty line parts two paragraphs. */
		notes: text,
		/** SHA-256 of the text of each passage as it was reviewed; `npm run paths` writes it. */
		pins: z.record(z.string(), z.string().regex(/^sha256-[0-9a-f]{64}$/)).default({}),
	});

	return z.strictObject({
		title: line,
		/** Two or three sentences for the catalogue. */
		summary: text,
		/** Whom it is for, a word or two each. */
		audience: z.array(line).min(least).max(12),
		level: z.enum(LEVELS),
		/** BCP 47 tag of what the path itself says. */
		language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
		author: line,
		licence: line,
		/** What a participant can do afterwards, a sentence each. */
		objectives: z.array(text).min(least).max(12),
		steps: z.array(step).min(least).max(30),
	});
}

/** What stands before the text of `content/paths/*.mdx`. */
export const pathSchema = buildPathSchema(1);

/** The same of a draft, which may lack what it needs to be published. */
export const draftSchema = buildPathSchema(0);

export type PathSchema = typeof pathSchema;
export type PathFields = z.infer<typeof pathSchema>;
export type StepFields = PathFields['steps'][number];
/** What the schema finds wrong. */
export type PathIssue = z.core.$ZodIssue;
