import type { ArchiveDocument, BodyPart, Finding } from '../../model/document.ts';
import { inlineText, paragraphsOf } from '../../model/text.ts';
import { DECISION_NAME } from '../classify/body-patterns.ts';
import type { ClassifiedLine, Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';

/** (见决定草案：第 61 段) on the first page of GB.346/INS/8. */
const ANNOUNCED = /见决定草案：第(?<list>[\d\s、，和至–-]+)段/gu;
/** A member of such a list: "5", "12 至 14". */
const MEMBER = /(?<from>\d+)(?:\s*[至–-]\s*(?<to>\d+))?/gu;
/** 提请决定：第 12 段, under the last paragraph of a paper of before 2011. */
const ASKED = /(?<=^提[请交]决定[：:].*)第(?<list>[\d\s、，和至–-]+)段/gmu;

/** Paragraphs `from` to `to`, both included, as printed: nothing says that they exist. */
interface AnnouncedRange {
	from: number;
	to: number;
}

const announcedIn = (text: string, pattern = ANNOUNCED): AnnouncedRange[] =>
	[...text.matchAll(pattern)]
		.flatMap(({ groups }) => [...(groups?.['list'] ?? '').matchAll(MEMBER)])
		.map(({ groups }) => {
			const from = Number(groups?.['from']);
			return { from, to: Number(groups?.['to'] ?? from) };
		});

const formatRange = ({ from, to }: AnnouncedRange) =>
	from === to ? String(from) : `${String(from)}–${String(to)}`;

/**
 * Returns the fragments of what holds a draft decision: the paragraphs under a heading 决定草案 and those that the first page
 * announces, or a line under the last paragraph, and the texts under such a heading. An announced one that does not exist, or stands elsewhere than under the heading, is a finding.
 */
export function findDraftDecisions(
	{ front, body }: Pick<ArchiveDocument, 'front' | 'body'>,
	lines: readonly ClassifiedLine[] = [],
): Outcome<string[]> {
	const asked = lines
		.filter(({ field }) => field === 'action')
		.flatMap(({ text }) => announcedIn(text.trim(), ASKED));
	const ranges = [
		...front.purpose.flatMap((content) => announcedIn(inlineText(content))),
		...asked,
	];
	const titled = body
		.filter((part) => part.type === 'heading' && DECISION_NAME.test(inlineText(part.content)))
		.map((part) => part.fragment);
	const paragraphs = paragraphsOf(body);
	const known = new Set(paragraphs.map(({ number }) => number));
	const announced = [...known].filter((n) => ranges.some(({ from, to }) => from <= n && n <= to));
	const printed = paragraphs
		.filter(({ section }) => section.some((fragment) => titled.includes(fragment)))
		.map(({ number }) => number);
	const numbers = [...new Set([...announced, ...printed])].sort((a, b) => a - b);
	const isMissing = ranges.some(({ from, to }) => from > to || !known.has(from) || !known.has(to));
	const isElsewhere = printed.length > 0 && announced.some((n) => !printed.includes(n));
	const found = printed.length > 0 ? printed : announced;
	const findings: Finding[] =
		isMissing || isElsewhere
			? [
					makeFinding('draft-decision-mismatch', front.purpose[0]?.[0]?.pieces[0]?.span.line ?? 0, {
						expected: ranges.map(formatRange).join(', '),
						found: found.join(', ') || 'none',
					}),
				]
			: [];
	const isOfDecision = (part: BodyPart) =>
		part.type === 'text'
			? part.section.some((fragment) => titled.includes(fragment))
			: part.type === 'paragraph' && part.inserted === undefined && numbers.includes(part.number);
	return { value: body.filter(isOfDecision).map(({ fragment }) => fragment), findings };
}
