import type { Finding } from '../model/document.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import { isAcceptable, makeFinding } from './rules.ts';

type Accepted = NonNullable<ManifestEntry['accepted']>[number];

const fits =
	(finding: Finding) =>
	({ rule, line }: Accepted): boolean =>
		rule === finding.rule && line === finding.line;

/** Returns a finding as a note with the keeper's reason where the manifest accepts it, else as it is. */
function acceptFinding(finding: Finding, accepted: readonly Accepted[]): Finding {
	const entry = isAcceptable(finding.rule) ? accepted.find(fits(finding)) : undefined;
	if (entry === undefined) return finding;
	return { ...finding, severity: 'note', hint: `Accepted by the keeper: ${entry.reason}` };
}

/** Returns why an acceptance cannot stand: its rule is never accepted, or nothing of the kind was found. */
function judgeAcceptance(entry: Accepted, findings: readonly Finding[]): Finding[] {
	const { rule, line } = entry;
	if (!isAcceptable(rule))
		return [makeFinding('acceptance-not-possible', line, { found: rule, line })];
	if (findings.some((finding) => fits(finding)(entry))) return [];
	return [makeFinding('acceptance-without-finding', line, { found: rule, line })];
}

/**
 * Returns findings in the order of their lines. One that the keeper accepts in the manifest becomes a note that
 * carries the reason; an acceptance that fits no finding is an error, so that none outlives its cause.
 */
export function judgeFindings(
	findings: readonly Finding[],
	accepted: readonly Accepted[],
): Finding[] {
	const judged = findings.map((finding) => acceptFinding(finding, accepted));
	const refused = accepted.flatMap((entry) => judgeAcceptance(entry, findings));
	return [...judged, ...refused].sort((a, b) => a.line - b.line);
}
