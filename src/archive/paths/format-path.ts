import { Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { escapeText } from '../../model/escape-text.ts';
import { toParagraphs } from './parse-path.ts';
import type { PathFields } from './path-schema.ts';

/** Control characters, which no file of the archive has. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROLS = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFEFF]/gu;

/** Lists that stand on one line. */
const FLOWING = new Set(['audience', 'passages']);

/** Returns text that reads back as it was written: without controls, with line feeds for all line ends. */
const clean = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
		.replaceAll(CONTROLS, '')
		.replaceAll(/[^\S\n]+$/gmu, '')
		.trim();

/** Returns one line of text. */
const toLine = (text: string): string => clean(text).replaceAll(/\s*\n\s*/gu, ' ');

const toLines = (texts: readonly string[]): string[] => texts.map(toLine);

/** Returns the fields in the order that files have them; a task or pins that are empty are left out. */
function orderFields(fields: PathFields, pins: readonly ReadonlyMap<string, string>[]) {
	return {
		title: toLine(fields.title),
		summary: clean(fields.summary),
		audience: toLines(fields.audience),
		level: fields.level,
		language: fields.language,
		author: toLine(fields.author),
		licence: toLine(fields.licence),
		objectives: toLines(fields.objectives),
		steps: fields.steps.map((step, index) => ({
			title: toLine(step.title),
			minutes: step.minutes,
			passages: toLines(step.passages),
			...(pins[index] !== undefined && { pins: Object.fromEntries(pins[index]) }),
			introduction: clean(step.introduction),
			questions: toLines(step.questions),
			...(step.task !== undefined && step.task.trim() !== '' && { task: clean(step.task) }),
			// A line break at the end lets YAML open the block with a plain `|`.
			notes: step.notes.trim() === '' ? '' : `${clean(step.notes)}\n`,
		})),
	};
}

/**
 * Returns a path as a file of `content/paths`; `pins` are those of each step, none where they are to be made later.
 * The fields are YAML, which is data; what closes the path stands in the text with every sign escaped that could
 * mean something in MDX.
 */
export function formatPath(
	fields: PathFields,
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
	const paragraphs = toParagraphs(clean(closing)).map((paragraph) =>
		escapeText(paragraph, { opensLine: true, endsLine: true }),
	);
	return ['---', text.trimEnd(), '---', ...paragraphs.map((words) => `\n${words}`), ''].join('\n');
}
