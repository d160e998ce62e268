import { stringify } from 'yaml';
import type { Finding } from '../../model/document.ts';
import type { ManifestEntry } from '../../model/manifest.ts';
import { MANIFEST, SOURCES } from './read-sources.ts';
import { isAcceptable } from '../rules.ts';

/** What the keeper has to write in place of "…". */
const BLANK = '…';

/**
 * Returns how a file that was refused can be added all the same, where its manifest entry can answer for every error
 * of it: the entry to write, with an acceptance for each finding that print explains. Null where it cannot.
 */
export function suggestEntry(entry: ManifestEntry, findings: readonly Finding[]): string | null {
	const errors = findings.filter(({ severity }) => severity === 'error');
	const accepted = errors
		.filter(({ rule }) => isAcceptable(rule))
		.map(({ rule, line }) => ({ rule, line, reason: BLANK }));
	const fields = errors
		.filter(({ rule }) => rule === 'metadata')
		.map(({ message }) => (message.includes('title') ? 'title' : 'symbol'));
	const asksEncoding = errors.some(({ rule }) => rule.startsWith('source-encoding'));
	const isAnswered = ({ rule }: Finding) =>
		isAcceptable(rule) || rule === 'metadata' || rule.startsWith('source-encoding');
	if (errors.length === 0 || !errors.every(isAnswered)) return null;
	const suggested = {
		...entry,
		...(asksEncoding && { encoding: BLANK }),
		...(fields.length > 0 && {
			facts: Object.fromEntries(fields.map((field) => [field, BLANK])),
		}),
		...(accepted.length > 0 && { accepted }),
	};
	return [
		`Where the print is so: copy ${entry.file} to ${SOURCES}, add this under \`documents\` in ${MANIFEST}, complete each ${BLANK}, and run \`npm run ingest\`:`,
		...stringify([suggested], { lineWidth: 0 })
			.trimEnd()
			.split('\n')
			.map((line) => `  ${line}`),
	].join('\n');
}
