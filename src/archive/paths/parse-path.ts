import {
	isAlias,
	isMap,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
} from 'yaml';
import { isPathSlug } from '../../model/addressing/path-id.ts';
import type { Finding } from '../../model/document.ts';
import type { z } from 'zod';
import { draftSchema, pathSchema, type DraftFields, type PathFields } from './path-schema.ts';
import { KEEPER_WORDS, type PathWords } from './path-words.ts';
import { splitFile } from './split-file.ts';

/** Place of a value in the fields of a file: `['steps', 2, 'minutes']`. */
export type FieldPath = readonly (string | number)[];

/** A file of `content/paths` that has the shape of a path; its addresses are not looked up yet. */
export interface ParsedPath<Fields = PathFields> {
	slug: string;
	fields: Fields;
	/** Paragraphs of the text after the fields. */
	closing: string[];
	/** That text as it was written, line by line. */
	text: string;
	/** Returns the line of the file that a value stands in. */
	lineOf: (path: FieldPath) => number;
}

/** Longest file of a path, in UTF-16 units; a path of 9 steps has some 15,000. */
export const LONGEST_FILE = 200_000;

/** What the YAML reader adds to a message: a line of the fields alone, and the text around it. */
const PLACE_IN_MESSAGE = / at line .*/su;

/** A character written by its number, as MDX reads it. */
const REFERENCE = /&#(\d{1,6});/gu;

/** What a file gives, or why it gives nothing. */
export interface PathReading<Fields> {
	value: ParsedPath<Fields> | null;
	findings: Finding[];
}

const fault = (rule: string, line: number, message: string, hint: string): Finding => ({
	rule,
	severity: 'error',
	line,
	message,
	hint,
});

/**
 * Reads a file of `content/paths`; `name` is its name without the extension. `value` is null where a finding says
 * why it is no path, in `words`. Nothing of the file is ever run: its text is text.
 */
export function parsePath(
	name: string,
	file: string,
	words: PathWords = KEEPER_WORDS,
): PathReading<PathFields> {
	if (file.length > LONGEST_FILE) {
		const message = words.size(file.length, LONGEST_FILE);
		return { value: null, findings: [fault('path-size', 0, message, words.sizeHint)] };
	}
	const read = readFields(name, file, pathSchema, words);
	const { value } = read;
	const repeated = value === null ? [] : findRepeatedTitles(value.fields, value.lineOf, words);
	return repeated.length > 0 ? { value: null, findings: repeated } : read;
}

/** Reads the file of a draft, however much is in it or lacks still. */
export function parseDraft(name: string, file: string, words: PathWords): PathReading<DraftFields> {
	return readFields(name, file, draftSchema, words);
}

function readFields<Fields>(
	name: string,
	file: string,
	schema: z.ZodType<Fields>,
	words: PathWords,
): PathReading<Fields> {
	const failed = (...findings: Finding[]) => ({ value: null, findings });
	if (!isPathSlug(name)) {
		return failed(fault('path-name', 0, words.name(name), words.nameHint));
	}
	const parts = splitFile(file);
	if (parts === null) {
		return failed(fault('path-fields', 1, words.noFields, words.fieldsHint));
	}
	const lines = new LineCounter();
	const yaml = parseDocument(parts.fields, { lineCounter: lines });
	const toLine = (offset: number) => lines.linePos(offset).line + parts.firstLine - 1;
	const unreadable = findUnreadable(yaml, toLine, words);
	if (unreadable.length > 0) return failed(...unreadable);

	const parsed = schema.safeParse(yaml.toJS());
	const lineOf = (path: FieldPath) => toLine(findOffset(yaml, path));
	if (!parsed.success) {
		return failed(
			...parsed.error.issues.map((issue) => {
				const path = issue.path.filter((key) => typeof key !== 'symbol');
				const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
				const message = describePlace(yaml, path, words) + words.issue(issue);
				return fault('path-fields', lineOf(at), message, words.fieldsHint);
			}),
		);
	}
	return {
		value: {
			slug: name,
			fields: parsed.data,
			closing: toParagraphs(parts.text).map(readReferences),
			text: readReferences(parts.text.trim()),
			lineOf,
		},
		findings: [],
	};
}

/** Returns what of the fields is no plain YAML: errors, and aliases, which can make a little text a lot. */
function findUnreadable(
	yaml: Document.Parsed,
	toLine: (offset: number) => number,
	words: PathWords,
): Finding[] {
	const findings = yaml.errors.map(({ message, pos }) =>
		fault(
			'path-yaml',
			toLine(pos[0]),
			words.yaml(message.replace(PLACE_IN_MESSAGE, '')),
			words.yamlHint,
		),
	);
	visit(yaml, {
		Alias(_, { range, source }) {
			const line = toLine(range?.[0] ?? 0);
			findings.push(fault('path-yaml', line, words.alias(source), words.aliasHint));
		},
	});
	return findings;
}

/** Returns where a value, or the nearest that is there of those around it, begins. */
function findOffset(yaml: Document.Parsed, path: FieldPath): number {
	for (let length = path.length; length > 0; length -= 1) {
		const parent: unknown = yaml.getIn(path.slice(0, length - 1), true) ?? yaml.contents;
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
			if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
		}
		const node: unknown = yaml.getIn(path.slice(0, length), true);
		if (isNode(node) && !isAlias(node)) return node.range?.[0] ?? 0;
	}
	return 0;
}

/** Names the place of a value: "Step 3 (…), minutes: " in a step, its keys for any other. */
function describePlace(yaml: Document.Parsed, path: FieldPath, { place }: PathWords): string {
	const [field, index, ...rest] = path;
	if (field !== 'steps' || typeof index !== 'number') return place(null, path.map(String));
	const title: unknown = yaml.getIn(['steps', index, 'title']);
	const step = { number: index + 1, title: typeof title === 'string' ? title : '' };
	return place(step, rest.map(String));
}

function findRepeatedTitles(
	{ steps }: PathFields,
	lineOf: (path: FieldPath) => number,
	{ repeated, repeatedHint }: PathWords,
): Finding[] {
	return steps.flatMap(({ title }, index) => {
		const first = steps.findIndex((step) => step.title === title);
		if (first === index) return [];
		const message = repeated(index + 1, first + 1, title);
		return [fault('path-title', lineOf(['steps', index, 'title']), message, repeatedHint)];
	});
}

const readReferences = (text: string): string =>
	text.replaceAll(REFERENCE, (_, number: string) => String.fromCodePoint(Number(number)));

/** Where a line ends, or begins, with a sign of ASCII. */
const ASCII_END = /[!-~]$/u;
const ASCII_START = /^[!-~]/u;

/** Returns the paragraphs of a text, line by line; empty lines part them. */
export function splitParagraphs(text: string): string[][] {
	const paragraphs: string[][] = [[]];
	for (const line of text.split('\n').map((one) => one.trim())) {
		if (line !== '') paragraphs.at(-1)?.push(line);
		else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
	}
	return paragraphs.filter((lines) => lines.length > 0);
}

/**
 * Returns the paragraphs of a text, which empty lines part. A line break between two words in ASCII stands for a
 * space, any other for nothing.
 */
export function toParagraphs(text: string): string[] {
	return splitParagraphs(text).map((lines) =>
		lines.reduce((before, line) =>
			ASCII_END.test(before) && ASCII_START.test(line) ? `${before} ${line}` : before + line,
		),
	);
}
