import type { Finding, Severity } from './document.ts';

const SEVERITIES: readonly { severity: Severity; one: string; many: string }[] = [
	{ severity: 'error', one: 'error', many: 'errors' },
	{ severity: 'warning', one: 'warning', many: 'warnings' },
	{ severity: 'note', one: 'note', many: 'notes' },
];

/**
 * Returns the report of one file, without a line break at its end: every finding with its place, in the order of
 * the lines, then the count. Without findings it is the count alone.
 */
export function formatFindings(file: string, findings: readonly Finding[]): string {
	const sorted = findings.toSorted(
		(a, b) => a.line - b.line || compareText(a.rule, b.rule) || compareText(a.message, b.message),
	);
	return [
		...sorted.map((finding) => formatFinding(file, finding)),
		`${file}: ${formatCount(findings)}`,
	].join('\n');
}

/** Returns the page of the file, and the number that it prints where that is another: “, page 3 (printed 39)”. */
function formatPage({ page, printedPage }: Finding): string {
	if (page === undefined) return '';
	const printed = printedPage === undefined ? '' : ` (printed ${String(printedPage)})`;
	return `, page ${String(page)}${printed}`;
}

function formatFinding(file: string, finding: Finding): string {
	const { rule, line, message, hint } = finding;
	const place = line === 0 ? file : `${file}:${String(line)}:1${formatPage(finding)}`;
	return [
		`${place}  ${rule}`,
		indent(message),
		...(hint === '' ? [] : [indent(`Hint: ${hint}`)]),
	].join('\n');
}

function formatCount(findings: readonly Finding[]): string {
	const counts = SEVERITIES.map(({ severity, one, many }) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return { count, text: `${String(count)} ${count === 1 ? one : many}` };
	}).filter(({ count }) => count > 0);
	return counts.length === 0 ? 'no findings' : counts.map(({ text }) => text).join(', ');
}

const indent = (text: string) => text.replaceAll(/^/gmu, '  ');

/** Orders by code points, so that a report is the same under every locale. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
