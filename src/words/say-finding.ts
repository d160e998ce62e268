import { interpolate } from '../model/interpolate.ts';
import type { Finding } from '../model/document.ts';
import { findingSentences } from './zh-hans/findings.ts';

/** Returns what a finding says in Chinese; null for a rule that has no sentence for readers. */
export function sayFinding({ rule, values = {} }: Pick<Finding, 'rule' | 'values'>): string | null {
	const sentence = findingSentences[rule];
	return sentence === undefined ? null : interpolate(sentence, values);
}
