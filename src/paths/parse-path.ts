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
import { isPathSlug } from '../addressing/path-id.ts';
import type { Finding } from '../schemas/document.ts';
import { pathSchema, type PathFields } from './path-schema.ts';
import { splitFile } from './split-file.ts';

/** Place of a value in the fields of a file: `['steps', 2, 'minutes']`. */
export type FieldPath = readonly (string | number)[];

/** A file of `content/paths` that has the shape of a path; its addresses are not looked up yet. */
export interface ParsedPath {
	slug: string;
	fields: PathFields;
	/** Paragraphs of the text after the fields. */
	closing: string[];
	/** Returns the line of the file that a value stands in. */
	lineOf: (path: FieldPath) => number;
}

/** A path of 9 steps has some 15,000 characters. */
const LONGEST_FILE = 200_000;

const HINT = 'The fields are in src/paths/path-schema.ts.';

/** What the YAML reader adds to a message: a line of the fields alone, and the text around it. */
const PLACE_IN_MESSAGE = / at line .*/su;

const fault = (rule: string, line: number, message: string, hint = HINT): Finding => ({
	rule,
	severity: 'error',
	line,
	message,
	hint,
});

/**
 * Reads a file of `content/paths`; `name` is its name without the extension. `value` is null where a finding says
 * why it is no path. Nothing of the file is ever run: its text is text.
 */
export function parsePath(
	name: string,
	file: string,
): { value: ParsedPath | null; findings: Finding[] } {
	const failed = (...findings: Finding[]) => ({ value: null, findings });
	if (!isPathSlug(name)) {
		const message = `The name "${name}" cannot be a part of an address.`;
		const hint =
			'Use small letters of a to z, digits, and single hyphens between them; "adapt" is a page of the site.';
		return failed(fault('path-name', 0, message, hint));
	}
	if (file.length > LONGEST_FILE) {
		const message = `The file has ${String(file.length)} characters, at most ${String(LONGEST_FILE)} are read.`;
		return failed(fault('path-size', 0, message, 'Make several paths of it.'));
	}
	const parts = splitFile(file);
	if (parts === null) {
		const message = 'The file does not begin with fields between two lines of "---".';
		return failed(fault('path-fields', 1, message));
	}
	const lines = new LineCounter();
	const yaml = parseDocument(parts.fields, { lineCounter: lines });
	const toLine = (offset: number) => lines.linePos(offset).line + parts.firstLine - 1;
	const unreadable = findUnreadable(yaml, toLine);
	if (unreadable.length > 0) return failed(...unreadable);

	const parsed = pathSchema.safeParse(yaml.toJS());
	const lineOf = (path: FieldPath) => toLine(findOffset(yaml, path));
	if (!parsed.success) {
		return failed(
			...parsed.error.issues.map((issue) => {
				const path = issue.path.filter((key) => typeof key !== 'symbol');
				const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
				return fault('path-fields', lineOf(at), `${describePlace(yaml, path)}${issue.message}.`);
			}),
		);
	}
	const fields = parsed.data;
	const repeated = findRepeatedTitles(fields, lineOf);
	if (repeated.length > 0) return failed(...repeated);
	const closing = toParagraphs(parts.text);
	return { value: { slug: name, fields, closing, lineOf }, findings: [] };
}

/** Returns what of the fields is no plain YAML: errors, and aliases, which can make a little text a lot. */
function findUnreadable(yaml: Document.Parsed, toLine: (offset: number) => number): Finding[] {
	const findings = yaml.errors.map(({ message, pos }) =>
		fault('path-yaml', toLine(pos[0]), message.replace(PLACE_IN_MESSAGE, '.'), 'Correct the YAML.'),
	);
	visit(yaml, {
		Alias(_, { range, source }) {
			const message = `Unexpected alias "*${source}".`;
			findings.push(fault('path-yaml', toLine(range?.[0] ?? 0), message, 'Write the value out.'));
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

/** Returns "Step 3 (…), minutes: " for the place of a value in a step, its keys for any other. */
function describePlace(yaml: Document.Parsed, path: FieldPath): string {
	const [field, index, ...rest] = path;
	if (field !== 'steps' || typeof index !== 'number') {
		return path.length === 0 ? '' : `${path.join('.')}: `;
	}
	const title: unknown = yaml.getIn(['steps', index, 'title']);
	const name = typeof title === 'string' ? ` (${title})` : '';
	return [`Step ${String(index + 1)}${name}`, ...(rest.length > 0 ? [rest.join('.')] : [])]
		.join(', ')
		.concat(': ');
}

function findRepeatedTitles({ steps }: PathFields, lineOf: (path: FieldPath) => number): Finding[] {
	return steps.flatMap(({ title }, index) => {
		const first = steps.findIndex((step) => step.title === title);
		if (first === index) return [];
		const message = `Step ${String(index + 1)} has the title of step ${String(first + 1)}: ${title}.`;
		const hint = 'Readers, and the progress they keep, know a step by its title.';
		return [fault('path-title', lineOf(['steps', index, 'title']), message, hint)];
	});
}

/** A line break between two words in ASCII stands for a space, any other for nothing. */
const WORD_BREAK = /(?<=[!-~])[^\S\n]*\n\s*(?=[!-~])/gu;

/** Returns the paragraphs of a text, which empty lines part. */
export function toParagraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/u)
		.map((paragraph) =>
			paragraph
				.trim()
				.replaceAll(WORD_BREAK, ' ')
				.replaceAll(/\s*\n\s*/gu, ''),
		)
		.filter((paragraph) => paragraph !== '');
}
