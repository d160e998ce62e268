import type { Finding } from '../../src/schemas/document.ts';
import type { ManifestEntry } from '../../src/schemas/manifest.ts';

type Accepted = NonNullable<ManifestEntry['accepted']>[number];

/**
 * Returns findings in the order of their lines. One that the keeper accepts in the manifest becomes a note that
 * carries the reason; an acceptance that fits no finding is an error, so that none outlives its cause.
 */
export function judgeFindings(
	findings: readonly Finding[],
	accepted: readonly Accepted[],
): Finding[] {
	const fits = (finding: Finding) => (entry: Accepted) =>
		entry.rule === finding.rule && entry.line === finding.line;
	const judged = findings.map((finding): Finding => {
		const entry = accepted.find(fits(finding));
		if (entry === undefined) return finding;
		return { ...finding, severity: 'note', hint: `Accepted by the keeper: ${entry.reason}` };
	});
	const idle = accepted
		.filter((entry) => !findings.some((finding) => fits(finding)(entry)))
		.map(({ rule, line }): Finding => ({
			rule: 'acceptance-without-finding',
			severity: 'error',
			line,
			message: `The manifest accepts ${rule} at line ${String(line)}, where there is no such finding.`,
			hint: 'Remove the entry from `accepted`, or correct its line.',
		}));
	return [...judged, ...idle].sort((a, b) => a.line - b.line);
}
