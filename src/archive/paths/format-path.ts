import { Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { escapeText } from '../../model/escape-text.ts';
import { splitParagraphs } from './parse-path.ts';
import type { DraftFields } from './path-schema.ts';

/** Control characters, which no file of the archive has; those that end a line are written as line feeds. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROLS = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF]/gu;

/** What ends a line; programs for writing set a vertical tab where a line breaks inside of a paragraph. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Half a character. */
const LONE = /\p{Surrogate}/gu;

/** Lists that stand on one line. */
const FLOWING = new Set(['audience', 'passages']);

/** Returns how many characters of a text no file can have: controls, and halves of characters. */
export function countUnwritable(text: string): number {
	return (text.match(CONTROLS)?.length ?? 0) + (text.match(LONE)?.length ?? 0);
}

/** Returns text that reads back as it was written: without controls, with line feeds for all line ends. */
export const cleanText = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll(LINE_ENDS, '\n')
		.replaceAll(CONTROLS, '')
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();

/** Returns a text as one line, as a file has it. */
export const toLine = (text: string): string =>
	cleanText(text)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join(' ');

/** Returns entries of a list, a line each; one without anything in it is none. */
const toLines = (texts: readonly string[]): string[] =>
	texts.map(toLine).filter((line) => line !== '');

/** A line break at the end lets YAML open the block with a plain `|`. */
const toBlock = (text: string): string => (text === '' ? '' : `${text}\n`);

const toMinutes = (minutes: number | string) =>
	typeof minutes === 'string' ? toLine(minutes) : minutes;

/** Returns what a path says of the room, as far as it says it. */
function orderSession({
	duration = '',
	materials = [],
	interpreting = '',
	quiz = [],
}: DraftFields) {
	const things = toLines(materials);
	return {
		...(toMinutes(duration) !== '' && { duration: toMinutes(duration) }),
		...(things.length > 0 && { materials: things }),
		...(cleanText(interpreting) !== '' && { interpreting: cleanText(interpreting) }),
		...(quiz.length > 0 && {
			quiz: quiz.map(({ question, answer }) => ({
				question: cleanText(question),
				answer: cleanText(answer),
			})),
		}),
	};
}

/** Returns how the task of a step goes, as far as the step says it. */
function orderTask({ groups = '', cards = [], break: pause = '' }: DraftFields['steps'][number]) {
	const texts = toLines(cards);
	return {
		...(toLine(groups) !== '' && { groups: toLine(groups) }),
		...(texts.length > 0 && { cards: texts }),
		...(toMinutes(pause) !== '' && { break: toMinutes(pause) }),
	};
}

/** Returns the fields in the order that files have them; a task or pins that are empty are left out. */
function orderFields(fields: DraftFields, pins: readonly ReadonlyMap<string, string>[]) {
	return {
		title: toLine(fields.title),
		summary: cleanText(fields.summary),
		audience: toLines(fields.audience),
		level: fields.level,
		language: fields.language,
		author: toLine(fields.author),
		licence: toLine(fields.licence),
		objectives: toLines(fields.objectives),
		...orderSession(fields),
		steps: fields.steps.map((step, index) => ({
			title: toLine(step.title),
			minutes: toMinutes(step.minutes),
			passages: toLines(step.passages),
			...(pins[index] !== undefined && { pins: Object.fromEntries(pins[index]) }),
			introduction: cleanText(step.introduction),
			questions: toLines(step.questions),
			...(cleanText(step.task ?? '') !== '' && { task: cleanText(step.task ?? '') }),
			...orderTask(step),
			notes: toBlock(cleanText(step.notes)),
		})),
	};
}

/**
 * Returns a path as a file of `content/paths`; `pins` are those of each step, none where they are to be made later.
 * The fields are YAML, which is data; what closes the path stands in the text with every sign escaped that could
 * mean something in MDX.
 */
export function formatPath(
	fields: DraftFields,
	closing: string,
	pins: readonly ReadonlyMap<string, string>[] = [],
): string {
	const yaml = new Document(orderFields(fields, pins));
	visit(yaml, {
		Pair(_, { key, value }) {
			if (isScalar(key) && FLOWING.has(String(key.value)) && isSeq(value)) value.flow = true;
		},
		Scalar(_, node, path) {
			const parent = path.at(-1);
			const isNotes = isPair(parent) && isScalar(parent.key) && parent.key.value === 'notes';
			if (isNotes && node !== parent.key && node.value !== '') node.type = 'BLOCK_LITERAL';
		},
	});
	const text = yaml.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
	const paragraphs = splitParagraphs(cleanText(closing)).map((lines) =>
		lines.map((line) => escapeText(line, { opensLine: true, endsLine: true })).join('\n'),
	);
	return ['---', text.trimEnd(), '---', ...paragraphs.map((words) => `\n${words}`), ''].join('\n');
}
