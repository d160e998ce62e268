import { codeOf } from '../../../files/file-errors.ts';
import { formatCause } from '../../sources/read-source-file.ts';
import { makeFinding, type RuleId } from '../../rules.ts';
import { SourcesError } from '../../sources/sources-error.ts';
import { CONTENT } from './plan.ts';

const RULES_OF_CODES: Partial<Record<string, RuleId>> = {
	ENOSPC: 'disk-full',
	EDQUOT: 'disk-full',
};

/** What is said where a change was cut off after the moment from which on it holds. */
export const TO_BE_FINISHED = 'The change is noted down; the next command finishes it.';

/** Returns what is thrown where content cannot be written, and what becomes of the change if it is not undone. */
export function unwritable(error: unknown, outcome?: string): SourcesError {
	const rule = RULES_OF_CODES[codeOf(error) ?? ''] ?? 'content-unwritable';
	const findings = [makeFinding(rule, 0, { reason: formatCause(error) })];
	return new SourcesError([{ file: CONTENT, findings }], outcome);
}
