import type { Finding } from '../../src/schemas/document.ts';
import { formatFindings } from '../report/findings.ts';

/** Findings of one file; `file` is its path under the root of the project. */
export interface FileFindings {
	file: string;
	findings: Finding[];
}

/** Raised where the archive cannot be read or written as it is; the message is the whole report. */
export class SourcesError extends Error {
	override readonly name = 'SourcesError';
	readonly reports: readonly FileFindings[];
	/** What became of the change that was under way. */
	readonly outcome: string;

	constructor(reports: readonly FileFindings[], outcome = 'Nothing was written.') {
		const sorted = reports.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
		super(sorted.map(({ file, findings }) => formatFindings(file, findings)).join('\n'));
		this.reports = sorted;
		this.outcome = outcome;
	}
}
