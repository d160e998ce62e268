import type { z } from 'zod';

/** The version of Pagefind that everything in this folder was tried with. What it writes is described nowhere, and may be otherwise in any other. */
export const TESTED_VERSION = '1.5.2';

/** Returns the error that ends a build whose Pagefind is not the one that was tested: where it shows, and both values. */
export function untested(place: string, found: string, expected: string, cause?: unknown): Error {
	return new Error(
		`${place}: found ${found}, expected ${expected}.\n` +
			`The search is made of what Pagefind ${TESTED_VERSION} writes; what another one writes otherwise could be lost. ` +
			'Run "npm ci" to have that version again, or follow "Move to the next Pagefind" in CONTRIBUTING.md.',
		{ cause },
	);
}

const LONGEST = 80;

/** Returns a value on one line, cut off where it is long. */
export function showValue(value: unknown): string {
	// It has none for undefined, whatever its type says.
	const text = (JSON.stringify(value) as string | undefined) ?? 'nothing';
	return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

/** Returns what a schema expects, in the words of the first thing that is wrong. */
function describeIssue(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_value':
			return issue.values.map(showValue).join(' or ');
		case 'invalid_type':
			return `a value of type ${issue.expected}`;
		case 'too_big':
			return `no more than ${String(issue.maximum)} values`;
		case 'too_small':
			return `no fewer than ${String(issue.minimum)} values`;
		case 'invalid_format':
			return issue.pattern ?? issue.format;
		case 'unrecognized_keys':
			return `nothing under ${issue.keys.map(showValue).join(', ')}`;
		default:
			return issue.message;
	}
}

/**
 * Returns a value of a file as a schema has it. Throws an error of `untested` where it is anything else or has anything
 * else besides.
 *
 * @param fields Names of what is known by its place alone.
 */
export function readTested<T>(
	schema: z.ZodType<T>,
	value: unknown,
	file: string,
	fields: readonly string[] = [],
): T {
	const read = schema.safeParse(value);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	if (issue === undefined) throw read.error;
	let found = value;
	for (const key of issue.path) found = (found as Record<PropertyKey, unknown>)[key];
	const [first, ...deeper] = issue.path;
	const name = fields[Number(first)] ?? first;
	const place = [file, ...(name === undefined ? [] : [name]), ...deeper].map(String).join(' › ');
	throw untested(place, showValue(found), describeIssue(issue));
}
