import type { ArchiveDocument, Heading } from '../../model/document.ts';
import { inlineText, paragraphsOf } from '../../model/text.ts';

/** Stretch of paragraphs, both ends included. */
export interface ParagraphRange {
	from: number;
	to: number;
}

/** A heading of the results framework with what it covers. */
export interface FrameworkEntry {
	/** Fragment of the heading: `h12`. */
	fragment: string;
	/** What stands before the number, as printed: 成果目标, 保障因素, 产出; empty for another heading. */
	kind: string;
	/** "1", "A", "1.1", "A.3"; empty for another heading. */
	code: string;
	/** The heading without its kind and code. */
	text: string;
	range: ParagraphRange;
}

/** An outcome or enabler with its outputs, and the other headings that carry paragraphs of their own. */
export interface FrameworkGoal extends FrameworkEntry {
	parts: FrameworkEntry[];
}

/** The goals under one heading of the document, such as 政策成果目标. */
export interface FrameworkChapter {
	/** Heading as printed; empty where the goals stand under none. */
	heading: string;
	goals: FrameworkGoal[];
}

/** "成果目标 5: 劳动保护…", "保障因素 A：加强…". */
const GOAL = /^(?<kind>成果目标|保障因素)\s*(?<code>\d+|[A-Z])\s*[:：]\s*(?<text>\S.*)$/u;

/** "产出 1.1. 提高…", "产出 A.1. 通过…". */
const OUTPUT = /^(?<kind>产出)\s*(?<code>(?:\d+|[A-Z])\.\d+)(?:\.\s*|\s+)(?<text>[^\s\d.].*)$/u;

/** Returns the results framework that the headings of a document print, chapter by chapter; empty where they print none. */
export function buildFramework(document: ArchiveDocument): FrameworkChapter[] {
	const headings = document.body.filter((part) => part.type === 'heading');
	const chapters: FrameworkChapter[] = [];
	for (const [index, heading] of headings.entries()) {
		const goal = readEntry(document, heading, GOAL);
		if (goal === null || goal.kind === '') continue;
		const parent = headings.slice(0, index).findLast((earlier) => earlier.level < heading.level);
		const name = parent === undefined ? '' : inlineText(parent.content);
		const parts = descendantsOf(headings, index).flatMap((part) => readPart(document, part));
		const last = chapters.at(-1);
		const full: FrameworkGoal = { ...goal, parts };
		if (last?.heading === name) last.goals.push(full);
		else chapters.push({ heading: name, goals: [full] });
	}
	return chapters.filter(({ goals }) =>
		goals.some(({ parts }) => parts.some(({ kind }) => kind !== '')),
	);
}

function descendantsOf(headings: readonly Heading[], index: number): Heading[] {
	const level = headings[index]?.level ?? 0;
	const following = headings.slice(index + 1);
	const end = following.findIndex((heading) => heading.level <= level);
	return end === -1 ? following : following.slice(0, end);
}

/** Returns an output, or another heading that carries paragraphs of its own. */
function readPart(document: ArchiveDocument, heading: Heading): FrameworkEntry[] {
	const entry = readEntry(document, heading, OUTPUT);
	if (entry === null) return [];
	const carries = paragraphsOf(document.body).some(
		({ section }) => section.at(-1) === heading.fragment,
	);
	return entry.kind !== '' || carries ? [entry] : [];
}

/** Returns a heading read by a pattern, its kind and code empty where it is of another kind; null where no paragraph is under it. */
function readEntry(
	{ body }: ArchiveDocument,
	{ fragment, content }: Heading,
	pattern: RegExp,
): FrameworkEntry | null {
	const printed = inlineText(content);
	const { kind = '', code = '', text = printed } = pattern.exec(printed)?.groups ?? {};
	const range = rangeOf(
		paragraphsOf(body).flatMap(({ section, number }) =>
			section.includes(fragment) ? [number] : [],
		),
	);
	return range && { fragment, kind, code, text, range };
}

function rangeOf(numbers: readonly number[]): ParagraphRange | null {
	const [from, to] = [numbers.at(0), numbers.at(-1)];
	return from === undefined || to === undefined ? null : { from, to };
}
