import type { Block, BodyPart, Finding, Heading, Inline } from '../../../src/schemas/document.ts';
import { inlineText } from '../../../src/schemas/text.ts';
import type { Outcome } from '../line.ts';
import type { AssembledBody } from './assemble-body.ts';
import { levelHeadings } from './heading-levels.ts';

const contentOf = (blocks: readonly Block[]): Inline[] => blocks.flatMap(({ content }) => content);

const marksIn = (content: readonly Inline[]): number[] =>
	content.flatMap((inline) => (inline.type === 'mark' ? [inline.footnote] : []));

/** Sets the level of each heading, its first paragraph, and the path of headings over each paragraph. */
function relateHeadings(body: readonly BodyPart[]): void {
	const headings = body.filter((part) => part.type === 'heading');
	const levels = levelHeadings(headings.map(({ content }) => inlineText(content)));
	let path: Heading[] = [];
	for (const part of body) {
		if (part.type === 'heading') {
			const level = levels[headings.indexOf(part)] ?? 1;
			part.level = level;
			path = [...path.filter((over) => over.level < level), part];
		} else if (part.type === 'paragraph') {
			part.section = path.map(({ fragment }) => fragment);
			for (const heading of path) heading.firstParagraph ??= part.number;
		}
	}
}

/** Returns the paragraph that carries each mark; null for a mark in a box, caption or heading. */
function collectMarks(body: readonly BodyPart[]): Map<number, number | null> {
	const marks = new Map<number, number | null>();
	for (const part of body) {
		const content = part.type === 'heading' ? part.content : contentOf(part.blocks);
		const title = part.type === 'box' ? part.title : part.type === 'figure' ? part.caption : [];
		const number = part.type === 'paragraph' ? part.number : null;
		for (const footnote of marksIn([...title, ...content])) {
			if (!marks.has(footnote)) marks.set(footnote, number);
		}
	}
	return marks;
}

const lineOfMark = (body: readonly BodyPart[], footnote: number): number =>
	body
		.flatMap((part) =>
			part.type === 'heading'
				? part.content
				: [...contentOf(part.blocks), ...(part.type === 'figure' ? part.caption : [])],
		)
		.find((inline) => inline.type === 'mark' && inline.footnote === footnote)?.pieces[0]?.span
		.line ?? 0;

/** Sets the paragraph that cites each footnote; a note without mark and a mark without note are errors. */
function relateFootnotes({ body, footnotes }: AssembledBody): Finding[] {
	const marks = collectMarks(body);
	const findings: Finding[] = [];
	for (const footnote of footnotes) {
		const { number } = footnote;
		footnote.citedIn = marks.get(number) ?? null;
		if (marks.has(number)) continue;
		findings.push({
			rule: 'footnote-without-mark',
			severity: 'error',
			line: footnote.lines[0]?.[0] ?? 0,
			message: `Footnote ${String(number)} has no mark in the text.`,
			hint: 'Compare the page of the source: the mark, or the line that carries it, may be lost.',
		});
	}
	const known = new Set(footnotes.map(({ number }) => number));
	for (const number of marks.keys()) {
		if (known.has(number)) continue;
		findings.push({
			rule: 'mark-without-footnote',
			severity: 'error',
			line: lineOfMark(body, number),
			message: `The mark ${String(number)} has no footnote.`,
			hint: 'Compare the page of the source: the note may be lost.',
		});
	}
	return findings;
}

/** Relates the parts of a body to each other, in place: levels, sections, notes and the paragraphs that cite them. */
export function relateBody(assembled: AssembledBody): Outcome<AssembledBody> {
	relateHeadings(assembled.body);
	return { value: assembled, findings: relateFootnotes(assembled) };
}
