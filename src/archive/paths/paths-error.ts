import { formatFindings } from '../../model/format-findings.ts';
import type { Finding } from '../../model/document.ts';

/** Raised where a path cannot be published; its message is the report of all of them. */
export class PathsError extends Error {
	constructor(reports: readonly { file: string; findings: readonly Finding[] }[]) {
		super(reports.map(({ file, findings }) => formatFindings(file, findings)).join('\n'));
	}
}
