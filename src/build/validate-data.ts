import type { z } from 'zod';

/** Returns a value as it came where it fits its schema; throws with the file and each place that does not. */
export function validateData(file: string, schema: z.ZodType, value: unknown): unknown {
	const { error } = schema.safeParse(value);
	if (error === undefined) return value;
	const faults = error.issues.map(
		({ path, message }) => `  /${path.map(String).join('/')}: ${message}`,
	);
	throw new Error(
		[`The data file ${file} does not fit its schema:`, ...faults].join('\n') +
			'\nCorrect src/outputs/data, or the schema in src/model/api.ts where the public contract allows it.',
	);
}
