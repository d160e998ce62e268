import { isPathSlug } from '../../model/addressing/path-id.ts';
import type { ParsedPath } from '../../archive/paths/parse-path.ts';
import type { PathFields, StepFields } from '../../archive/paths/path-schema.ts';

/** A path that is being made; its pins are made when it is saved. */
export interface Draft {
	/** What its file is to be called; anything while it is typed. */
	slug: string;
	fields: PathFields;
	/** What closes the path; empty lines part paragraphs. */
	closing: string;
}

/** The name of a file while none that can be used is given. */
export const DEFAULT_SLUG = 'my-path';

/** Minutes of a step while none are given. */
const MINUTES = 5;

/** Most passages of a step, and most steps of a path, as the schema has them. */
export const MOST = { passages: 40, steps: 30 } as const;

/** Returns a step without anything in it but passages. */
export function emptyStep(passages: string[] = [], title = ''): StepFields {
	return {
		title,
		minutes: MINUTES,
		passages,
		introduction: '',
		questions: [],
		notes: '',
		pins: {},
	};
}

/** Returns a path with nothing in it but steps. */
export function emptyDraft(licence: string, steps: StepFields[] = [emptyStep()]): Draft {
	return {
		slug: DEFAULT_SLUG,
		fields: {
			title: '',
			summary: '',
			audience: [],
			level: '入门',
			language: 'zh-Hans',
			author: '',
			licence,
			objectives: [],
			steps,
		},
		closing: '',
	};
}

/** Returns a path that was read from a file as a draft. */
export function toDraft({ slug, fields, closing }: ParsedPath): Draft {
	const steps = fields.steps.map((step) => ({ ...step, pins: {} }));
	return { slug, fields: { ...fields, steps }, closing: closing.join('\n\n') };
}

/** Returns the name that the file of a draft can have. */
export function fileSlug({ slug }: Draft): string {
	return isPathSlug(slug) ? slug : DEFAULT_SLUG;
}

/** Returns a list with one entry moved by so many places; unchanged where it would leave the list. */
export function moveEntry<T>(list: readonly T[], from: number, by: number): T[] {
	const to = from + by;
	const [entry] = list.slice(from, from + 1);
	if (entry === undefined || to < 0 || to >= list.length) return [...list];
	return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** Returns a draft with other fields. */
export function withFields(draft: Draft, fields: Partial<PathFields>): Draft {
	return { ...draft, fields: { ...draft.fields, ...fields } };
}

/** Returns a draft with other steps. */
export function withSteps(draft: Draft, change: (steps: StepFields[]) => StepFields[]): Draft {
	return withFields(draft, { steps: change(draft.fields.steps) });
}

/** Returns a draft in which one step is changed; `index` is from 0. */
export function withStep(draft: Draft, index: number, change: Partial<StepFields>): Draft {
	return withSteps(draft, (steps) =>
		steps.map((step, at) => (at === index ? { ...step, ...change } : step)),
	);
}
