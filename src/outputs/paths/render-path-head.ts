import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { READING_SPEED } from '../../archive/paths/count-minutes.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { renderMinutes } from './render-step-parts.ts';

/** A form of a path that is made for paper. */
export type PaperForm = 'guide' | 'handout' | 'cards' | 'quiz';

/** True for a form of which a sheet is used up in the room: its head is as short as can be. */
export const isSheet = (form: PaperForm | null): boolean => form === 'cards' || form === 'quiz';

/** The head of a path: what stands above its rule, and what is said about it below. */
export interface RenderedHead {
	masthead: ElementContent[];
	about: ElementContent[];
}

const text = interfaceText.paths;

const renderObjectives = ({ objectives }: ReadingPath): Element[] => [
	h('h2', labelled('paths.objectives'), text.objectives),
	h(
		'ul',
		{ className: ['path-objectives'], lang: 'zh-Hans' },
		objectives.map((objective) => h('li', objective)),
	),
];

/** Returns what a path is called, whom it is for, how long it takes, and what it teaches; `form` is null for the path itself. */
export function renderPathHead(path: ReadingPath, form: PaperForm | null): RenderedHead {
	const kicker = form ?? 'title';
	const audience = path.audience.flatMap((name, index) => [
		index > 0 ? ' · ' : ' ',
		h('span', labelled('paths.audienceName', name), name),
	]);
	return {
		masthead: [
			h('ul', { className: ['meeting'] }, [
				h('li', labelled(`paths.${kicker}`), text[kicker]),
				h('li', labelled('paths.levelName', path.level), path.level),
			]),
			h('h1', path.title),
			h('ul', { className: ['facts'] }, [
				// A path that somebody makes for themselves may say neither.
				...(audience.length === 0
					? []
					: [h('li', [h('span', labelled('paths.audience'), text.audience), ...audience])]),
				h('li', labelled('paths.steps', path.steps.length), text.steps(path.steps.length)),
			]),
		],
		about: isSheet(form)
			? []
			: [
					h('p', { className: ['path-summary'], lang: 'zh-Hans' }, path.summary),
					...(path.objectives.length === 0 ? [] : renderObjectives(path)),
					renderMinutes(path),
					h(
						'p',
						{ className: ['path-speed'], ...labelled('paths.speed', READING_SPEED) },
						text.speed(READING_SPEED),
					),
				],
	};
}

/** Returns what closes a path, who made it, and what may be done with it. */
export function renderPathEnd({ closing, author, licence }: ReadingPath): Element[] {
	const colon = () => h('span', labelled('paths.colon'), text.colon);
	return [
		...(closing.length > 0
			? [
					h('section', { className: ['path-closing'] }, [
						h('h2', labelled('paths.closing'), text.closing),
						...closing.map((paragraph) => h('p', paragraph)),
					]),
				]
			: []),
		h('p', { className: ['path-rights'] }, [
			h('span', labelled('paths.author'), text.author),
			colon(),
			h('span', { lang: 'zh-Hans' }, author),
			h('br'),
			h('span', labelled('paths.licence'), text.licence),
			colon(),
			h('span', { lang: 'zh-Hans' }, licence),
		]),
	];
}
