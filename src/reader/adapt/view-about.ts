import { LEVELS, LIMITS } from '../../archive/paths/path-schema.ts';
import { buildSection } from '../basket/view-parts.ts';
import { buildElement } from '../page/build-element.ts';
import type { Draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { LINE, TEXT, type FieldLimit } from './measure-field.ts';
import { buildField } from './view-field.ts';

type Key = Exclude<keyof Draft, 'steps' | 'level' | 'language'>;

const AUDIENCE: FieldLimit = { kind: 'lines', most: LIMITS.audience, each: LIMITS.line };
const MATERIALS: FieldLimit = { kind: 'lines', most: LIMITS.materials, each: LIMITS.line };
const OBJECTIVES: FieldLimit = { kind: 'lines', most: LIMITS.objectives, each: LIMITS.text };

/** Returns the fields of what a path is called, whom it is for, and what it teaches. */
export function buildAbout({ text, draft, write }: Editor): HTMLElement {
	const field = (key: Key, limit?: FieldLimit, rows?: number) =>
		buildField({
			label: text.fields[key],
			value: draft()[key],
			text,
			...(limit !== undefined && { limit }),
			...(rows !== undefined && { rows }),
			write: (value) => {
				write((one) => ({ ...one, [key]: value }));
			},
		});
	const select = buildElement(
		'select',
		'',
		LEVELS.map((level) => new Option(level, level, false, level === draft().level)),
	);
	select.addEventListener('change', () => {
		const level = LEVELS.find((one) => one === select.value);
		if (level !== undefined) write((one) => ({ ...one, level }));
	});
	return buildSection(text.fields.about, [
		field('title', LINE),
		field('summary', TEXT, 3),
		field('audience', AUDIENCE, 3),
		buildElement('div', 'adapt-field', [
			buildElement('label', '', [buildElement('span', '', [text.fields.level]), select]),
		]),
		field('objectives', OBJECTIVES, 4),
		field('author', LINE),
		field('licence', LINE),
		field('closing', undefined, 3),
		field('duration', { kind: 'minutes', most: LIMITS.duration }),
		field('materials', MATERIALS, 3),
		field('interpreting', TEXT, 2),
		field('quiz', { kind: 'quiz', most: LIMITS.quiz }, 6),
		field('slug', { kind: 'name' }),
	]);
}
