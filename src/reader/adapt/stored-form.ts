import { z } from 'zod';
import { draftSchema, LEVELS } from '../../archive/paths/path-schema.ts';
import { fromFields, type Draft } from './draft.ts';

// The policy of the site forbids to make code of text, which zod would do to be faster.
z.config({ jitless: true });

const typed = z.string();
/** What drafts had no field for at first. */
const later = typed.default('');

/** A draft as this page stores it: the fields of the form, with whatever stands in them. */
const current = z.strictObject({
	version: z.literal(2),
	slug: typed,
	title: typed,
	summary: typed,
	audience: typed,
	level: z.enum(LEVELS),
	language: typed,
	author: typed,
	licence: typed,
	objectives: typed,
	closing: typed,
	duration: later,
	materials: later,
	interpreting: later,
	quiz: later,
	steps: z.array(
		z.strictObject({
			title: typed,
			minutes: typed,
			passages: z.array(typed),
			adding: typed,
			introduction: typed,
			questions: typed,
			task: typed,
			groups: later,
			cards: later,
			break: later,
			notes: typed,
		}),
	),
});

/** As it was stored at first: the fields of a path, with lists in place of lines. */
const first = z.strictObject({
	version: z.literal(1),
	slug: typed,
	fields: draftSchema,
	closing: typed,
});

/** Returns a draft as it is stored on the device. */
export function formatStored(draft: Draft): string {
	return JSON.stringify({ version: 2, ...draft });
}

function parseJson(value: string): unknown {
	try {
		return JSON.parse(value);
	} catch {
		return null;
	}
}

/** Reads what is stored on the device, in any form that drafts were ever stored in; null where that is no draft. */
export function parseStored(value: string): Draft | null {
	const json = parseJson(value);
	const now = current.safeParse(json);
	if (now.success) {
		const { version: _, ...draft } = now.data;
		return draft;
	}
	const then = first.safeParse(json);
	return then.success ? fromFields(then.data.fields, then.data.slug, then.data.closing) : null;
}
