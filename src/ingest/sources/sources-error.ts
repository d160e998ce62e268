import type { Finding } from '../../model/document.ts';
import { formatFindings } from '../../model/format-findings.ts';
import { isAcceptable, makeFinding } from '../rules.ts';

/** Findings of one file; `file` is its path under the root of the project. */
export interface FileFindings {
	file: string;
	findings: Finding[];
}

/** Returns a finding that says how the keeper lets it pass, where print can explain it. */
function adviseAcceptance(finding: Finding): Finding {
	const { rule, line, severity, hint } = finding;
	if (severity !== 'error' || !isAcceptable(rule)) return finding;
	const entry = `accepted: [{rule: ${rule}, line: ${String(line)}, reason: …}]`;
	return { ...finding, hint: `${hint} If it is printed so, its manifest entry says: ${entry}.` };
}

/** Raised where the archive cannot be read or written as it is; the message is the whole report. */
export class SourcesError extends Error {
	override readonly name = 'SourcesError';
	readonly reports: readonly FileFindings[];
	/** What became of the change that was under way. */
	readonly outcome: string;

	constructor(reports: readonly FileFindings[], outcome = 'Nothing was written.') {
		const sorted = reports.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
		super(
			sorted
				.map(({ file, findings }) => formatFindings(file, findings.map(adviseAcceptance)))
				.join('\n'),
		);
		this.reports = sorted;
		this.outcome = outcome;
	}
}

/** Returns the error for a file under `content/` that the system does not give. */
export function unreadable(file: string, error: unknown): SourcesError {
	const reason = error instanceof Error ? error.message : String(error);
	return new SourcesError([{ file, findings: [makeFinding('content-unreadable', 0, { reason })] }]);
}
