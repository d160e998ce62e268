import type { ArchiveDocument, Finding } from '../../../src/schemas/document.ts';
import { inlineText, paragraphsOf } from '../../../src/schemas/text.ts';
import type { Outcome } from '../line.ts';
import { makeFinding } from '../rules.ts';

/** (见决定草案：第 61 段) on the first page of GB.346/INS/8. */
const ANNOUNCED = /见决定草案：第(?<list>[\d\s、，和至–-]+)段/gu;
const DRAFT_DECISION = /^决\s*定\s*草\s*案$/u;

/** Returns the numbers of a printed list: "5、12 和 20", "12 至 14". */
function parseNumberList(list: string): number[] {
	return list.split(/[、，和]/u).flatMap((part) => {
		const [from = Number.NaN, to = from] = part.split(/[至–-]/u).map(Number);
		return Array.from({ length: to - from + 1 }, (_, index) => from + index);
	});
}

const announcedIn = (text: string): number[] =>
	[...text.matchAll(ANNOUNCED)].flatMap((match) => parseNumberList(match.groups?.['list'] ?? ''));

/**
 * Returns the paragraphs that hold a draft decision: those under a heading 决定草案 and those that the first page
 * announces. A difference between the two is a finding.
 */
export function findDraftDecisions({
	front,
	body,
}: Pick<ArchiveDocument, 'front' | 'body'>): Outcome<number[]> {
	const announced = front.purpose.flatMap((content) => announcedIn(inlineText(content)));
	const titled = body
		.filter((part) => part.type === 'heading' && DRAFT_DECISION.test(inlineText(part.content)))
		.map((part) => part.fragment);
	const printed = paragraphsOf(body)
		.filter(({ section }) => section.some((fragment) => titled.includes(fragment)))
		.map(({ number }) => number);
	const numbers = [...new Set([...announced, ...printed])].sort((a, b) => a - b);
	const differ =
		announced.length > 0 && printed.length > 0 && announced.some((n) => !printed.includes(n));
	const findings: Finding[] = differ
		? [
				makeFinding('draft-decision-mismatch', front.purpose[0]?.[0]?.pieces[0]?.span.line ?? 0, {
					expected: announced.join(', '),
					found: printed.join(', '),
				}),
			]
		: [];
	return { value: numbers, findings };
}
